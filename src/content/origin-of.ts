import type { ReportOrigin } from '../report/report-info.ts';
import type { ReportFields, SourceFields } from './schemas.ts';

/** What the front matter of a report or a source tells of its origin. */
export function originOf(fields: ReportFields | SourceFields): ReportOrigin {
  const { title, publisher, url, published, archived, retrieved } = fields;
  return {
    title: title ?? null,
    publisher: publisher ?? null,
    author: ('author' in fields && fields.author) || null,
    url: url ?? null,
    published: published ?? null,
    archived: archived ?? null,
    retrieved: retrieved ?? null,
    sha256: null,
  };
}
