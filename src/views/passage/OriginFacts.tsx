import type { JSX } from 'preact';
import type { ReportOrigin } from '../../report/report-info.ts';
import { formatDate, formatMoment } from '../marks/format-date.ts';

/** What is known of a report's origin, in a line; nothing where nothing is. */
export function OriginFacts({
  origin: { publisher, author, published, url },
}: {
  readonly origin: ReportOrigin;
}): JSX.Element | null {
  if ([publisher, author, published, url].every((fact) => fact === null)) return null;
  return (
    <p class="card-facts">
      {publisher !== null && <span>{publisher}</span>}
      {author !== null && <span>{author}</span>}
      {published !== null && (
        <time dateTime={published}>{published.includes('T') ? formatMoment(published) : formatDate(published)}</time>
      )}
      {url !== null && (
        <a href={url} rel="external nofollow">
          source
        </a>
      )}
    </p>
  );
}
