import type { Cited } from '../permalinks/cite-passage.ts';
import type { Story } from '../stories.ts';

/** What the page of a passage says of it to others: in citations, previews and data. */
export function describePassage(passage: string, story: Story, url: string): Cited {
  const match = story.comparison.matches.find(({ id }) => id === passage);
  const wanted = new Set(match ? Object.values(match.statements).flat() : [passage]);
  const placed = story.reports.flatMap((report) =>
    report.statements.filter(({ id }) => wanted.has(id)).map((statement) => ({ report, statement })),
  );
  const quotes = placed.map(({ report, statement }) => ({
    text: statement.text,
    place: `${report.label}, ${statement.headline ? 'headline' : `statement ${statement.number}`}`,
  }));
  const report = match ? undefined : placed[0]?.report;
  return {
    quotes,
    title: report?.title ?? (match ? `${quotes.length} wordings` : (report?.label ?? story.title)),
    author: report?.author ?? null,
    publisher: report?.publisher ?? null,
    published: report?.published ?? null,
    story: story.title,
    url,
    key: passage,
  };
}
