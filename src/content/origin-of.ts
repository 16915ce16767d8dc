import type { ReportOrigin } from '../report/report-info.ts';
import type { ReportFields } from './schemas.ts';

/** What a report's front matter tells of its origin. */
export function originOf({ title, publisher, author, url, published }: ReportFields): ReportOrigin {
  return {
    title: title ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
    url: url ?? null,
    published: published ?? null,
  };
}
