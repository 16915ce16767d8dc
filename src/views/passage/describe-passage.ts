import { judgeQuotation, nameMatch, nameQuotation } from '../../permalinks/name-match.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Cited } from '../../publish/cite-passage.ts';
import type { Match } from '../../report/comparison.ts';
import type { Story } from '../../stories.ts';

/** What the page of a passage says of it to others: in citations, previews and data. */
export function describePassage(passage: Passage<Match>, story: Story, url: string): Cited {
  const { id, statements, quotation } = passage;
  const placed = story.reports.flatMap((report) =>
    report.statements
      .filter((statement) => statements.includes(statement.id))
      .map((statement) => ({ report, statement })),
  );
  const quotes = placed.map(({ report, statement }) => ({
    text: quotation?.wordings[report.id]?.text ?? statement.text,
    report: report.label,
    place: statement.headline ? 'headline' : `statement ${statement.number}`,
  }));
  const [first] = placed;
  const report = placed.every((other) => other.report === first?.report) ? first?.report : undefined;
  return {
    quotes,
    title: report?.title ?? report?.label ?? nameShared(passage),
    author: report?.author ?? null,
    lang: report?.lang ?? 'en',
    publisher: report?.publisher ?? null,
    published: report?.published ?? null,
    archived: report?.archived ?? null,
    retrieved: report?.retrieved ?? null,
    story: story.title,
    url,
    key: id,
  };
}

/** What a passage of several reports is called. */
function nameShared({ quotation, match }: Passage<Match>): string {
  if (quotation) return nameQuotation(judgeQuotation(quotation, match));
  return match ? nameMatch(match) : '';
}
