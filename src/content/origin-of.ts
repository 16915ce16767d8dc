import type { ReportOrigin } from '../report/report-info.ts';
import type { ReportFields } from './schemas.ts';

/** What a report's front matter tells of its origin. */
export function originOf(fields: ReportFields): ReportOrigin {
  const { title, publisher, author, url, published, archived, retrieved } = fields;
  return {
    title: title ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
    url: url ?? null,
    published: published ?? null,
    archived: archived ?? null,
    retrieved: retrieved ?? null,
    sha256: null,
  };
}
