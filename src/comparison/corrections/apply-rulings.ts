import type { Link } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { linkKey } from '../matches/link-key.ts';
import { relateTexts } from '../matches/relate-statements.ts';
import type { Rulings } from './read-corrections.ts';

/** The links as the editor wants them: what is joined comes first, what is split hangs together no more. */
export function applyRulings(links: readonly Link[], rulings: Rulings, reports: readonly Report[]): readonly Link[] {
  const joined = rulings.joined.flatMap((ids) => linkAll(ids, reports));
  const joinedKeys = new Set(joined.map(linkKey));
  const kept = links.filter(
    (link) => !joinedKeys.has(linkKey(link)) && !link.statements.some((id) => rulings.rejected.has(id)),
  );
  return keepApart([...joined, ...kept.toSorted((one, other) => other.score - one.score)], rulings.split);
}

/** Links between all of the statements that are in different reports. */
function linkAll(ids: readonly string[], reports: readonly Report[]): readonly Link[] {
  const placed = reports.flatMap(({ id: report, statements }) =>
    statements.filter(({ id }) => ids.includes(id)).map(({ id, text }) => ({ report, id, text })),
  );
  return placed.flatMap((second, index) =>
    placed
      .slice(0, index)
      .filter((first) => first.report !== second.report)
      .map((first) => ({
        statements: [first.id, second.id] as const,
        relation: relateTexts(first.text, second.text),
        score: 1,
        certainty: 'sure' as const,
        parts: { editor: 1 },
      })),
  );
}

/** Leaves out each link, the weakest first, by which two statements that are split would hang together. */
function keepApart(links: readonly Link[], split: readonly (readonly string[])[]): readonly Link[] {
  if (split.length === 0) return links;
  const groups = new Map<string, ReadonlySet<string>>();
  const groupOf = (id: string) => groups.get(id) ?? new Set([id]);
  return links.filter(({ statements: [one, other] }) => {
    const joined = new Set([...groupOf(one), ...groupOf(other)]);
    if (split.some((ids) => ids.filter((id) => joined.has(id)).length > 1)) return false;
    for (const id of joined) groups.set(id, joined);
    return true;
  });
}
