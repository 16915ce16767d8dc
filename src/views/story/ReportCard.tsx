import type { JSX } from 'preact';
import type { ReportOrigin } from '../../report/report-info.ts';
import { countOf } from '../marks/count-of.ts';
import { formatDate } from '../marks/format-date.ts';
import type { LabelledReport, Side } from '../marks/sides.ts';

interface Props {
  readonly side: Side;
  readonly origin: Omit<ReportOrigin, 'title'>;
  /** Whether the story says that it came before the others. */
  readonly isFirst: boolean;
  /** Address of the report's own page. */
  readonly href: string;
}

/** A report's headline, origin and length, and in words what is not known of them. */
export function ReportCard({ side, origin: { publisher, author, url, published }, isFirst, href }: Props): JSX.Element {
  const { report, siglum, className } = side;
  return (
    <section class={`report-card ${className}`} aria-labelledby={`card-${report.id}`}>
      <h2 id={`card-${report.id}`}>
        <span class="siglum-large" aria-hidden="true">
          {siglum}
        </span>{' '}
        <a href={href}>{report.label}</a>
      </h2>
      {report.title === null ? (
        <p class="card-headline absent">headline not stated</p>
      ) : (
        <p class="card-headline" lang={report.lang} dir="auto">
          {report.title}
        </p>
      )}
      <p class="card-facts">
        {publisher === null ? <span class="absent">publisher not stated</span> : <span>{publisher}</span>}
        {isFirst && <span>came first, its editor says</span>}
        {author !== null && <span>{author}</span>}
        {published === null ? (
          <span class="absent">date not stated</span>
        ) : (
          <time dateTime={published}>{formatDate(published)}</time>
        )}
        {url !== null && (
          <a href={url} rel="external nofollow">
            source
          </a>
        )}
        <span>{countOf(report.statements.length, 'statement')}</span>
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
