import { judgeQuotation, nameMatch, nameQuotation } from '../../permalinks/name-match.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Cited } from '../../publish/cited.ts';
import type { Match } from '../../report/comparison.ts';
import type { ReportOrigin } from '../../report/report-info.ts';
import type { Story } from '../../stories.ts';
import { formatDate } from '../marks/format-date.ts';

/** What the page of a passage says of it to others: in citations, previews and data. */
export function describePassage(passage: Passage<Match>, story: Story, url: string): Cited {
  const { id, statements, quotation } = passage;
  const placed = story.reports.flatMap((report) =>
    report.statements
      .filter((statement) => statements.includes(statement.id))
      .map((statement) => ({ report, statement })),
  );
  const [first] = placed;
  const isOne = placed.every((other) => other.report === first?.report);
  const quotes = placed.map(({ report, statement }) => ({
    text: quotation?.wordings[report.id]?.text ?? statement.text,
    report: report.label,
    place: statement.headline ? 'headline' : `statement ${statement.number}`,
    origin: isOne ? null : tellOrigin(report),
  }));
  const report = isOne ? first?.report : undefined;
  return {
    quotes,
    title: report?.title ?? report?.label ?? nameShared(passage),
    author: report?.author ?? null,
    lang: report?.lang ?? 'en',
    publisher: report?.publisher ?? null,
    published: report?.published ?? null,
    archived: report?.archived ?? null,
    retrieved: report?.retrieved ?? null,
    source: report?.url ?? null,
    story: story.title,
    site: story.site.name,
    url,
    key: id,
  };
}

/** `Ulm Post, Ada Wolf, 29 July 2022, https://…`, as far as it is known. */
function tellOrigin({ publisher, author, published, url }: ReportOrigin): string | null {
  const facts = [publisher, author, published && formatDate(published.slice(0, 10)), url];
  return facts.filter((fact) => fact !== null).join(', ') || null;
}

/** What a passage of several reports is called. */
function nameShared({ quotation, match }: Passage<Match>): string {
  if (quotation) return nameQuotation(judgeQuotation(quotation, match));
  return match ? nameMatch(match) : '';
}
