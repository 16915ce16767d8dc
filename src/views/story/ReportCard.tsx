import type { JSX } from 'preact';
import type { ReportOrigin } from '../../report/report-info.ts';
import { countOf } from '../marks/count-of.ts';
import { formatPublished } from '../marks/format-date.ts';
import type { LabelledReport, Side } from '../marks/sides.ts';

interface Props {
  readonly side: Side;
  readonly origin: Omit<ReportOrigin, 'title'>;
  /** Its place in time among the reports, in words, or `null` where that isn't known. */
  readonly order: string | null;
  /** Address of the report's own page. */
  readonly href: string;
}

/** A report's headline, what is known of its origin, and its length. */
export function ReportCard({ side, origin, order, href }: Props): JSX.Element {
  const { publisher, author, url, published, archived } = origin;
  const { report, siglum, className } = side;
  return (
    <section class={`report-card ${className}`} aria-labelledby={`card-${report.id}`}>
      <h2 id={`card-${report.id}`}>
        <span class="siglum-large" aria-hidden="true">
          {siglum}
        </span>{' '}
        <a href={href}>{report.label}</a>
      </h2>
      {report.title !== null && (
        <p class="card-headline" lang={report.lang} dir="auto">
          {report.title}
        </p>
      )}
      <p class="card-facts">
        {publisher !== null && <span>{publisher}</span>}
        {author !== null && <span>{author}</span>}
        {published !== null && <time dateTime={published}>{formatPublished(published)}</time>}
        {order !== null && <span>{order}</span>}
        {url !== null && (
          <a href={url} rel="external nofollow">
            source
          </a>
        )}
        {archived !== null && (
          <a href={archived} rel="external nofollow">
            archived copy
          </a>
        )}
        <span>{countOf(report.statements.filter(({ headline }) => !headline).length, 'statement')}</span>
        <span>{countOf(countWords(report), 'word')}</span>
      </p>
    </section>
  );
}

function countWords({ statements }: LabelledReport): number {
  return statements.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}
