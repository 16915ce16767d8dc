import type { Link } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { linkKey } from './link-key.ts';
import { isSameText } from './relate-statements.ts';

/**
 * The links of reports, those of a headline and of a first line that repeats it counting for both: they are one statement,
 * printed twice.
 */
export function shareHeadlines(reports: readonly Report[], links: readonly Link[]): readonly Link[] {
  const twinById = new Map(reports.flatMap(findTwins));
  if (twinById.size === 0) return links;
  const withTwin = (id: string) => [id, ...(twinById.get(id) ?? [])];
  const known = new Set(links.map(linkKey));
  const byStrength = links.toSorted((one, other) => other.score - one.score);
  const shared = byStrength.flatMap((link) => {
    const [ones = [], others = []] = link.statements.map(withTwin);
    return ones.flatMap((one) => others.map((other): Link => ({ ...link, statements: [one, other] })));
  });
  return [
    ...links,
    ...shared.filter((link) => {
      const isNew = !known.has(linkKey(link));
      known.add(linkKey(link));
      return isNew;
    }),
  ];
}

/** The headline and the line that repeats it, each by the other's id. */
function findTwins({ statements: [headline, first] }: Report): readonly (readonly [string, readonly string[]])[] {
  if (!headline?.headline || first === undefined) return [];
  if (!isSameText(readStatementWords(headline), readStatementWords(first))) return [];
  return [
    [headline.id, [first.id]],
    [first.id, [headline.id]],
  ];
}
