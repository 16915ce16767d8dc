import type { Match } from '../../report/comparison.ts';
import type { Report, Span, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { type DiffToken, readTokens } from '../words/diff-tokens.ts';
import { diffTokens } from '../words/diff-words.ts';

/**
 * By statement id, for each statement of a match: the stretches of its text (offsets into `Statement.text`) that none of
 * the statements linked with it has. A statement without such a stretch has an empty list.
 */
export function findDifferences(
  match: Pick<Match, 'statements' | 'links'>,
  reports: readonly Report[],
): Readonly<Record<string, readonly Span[]>> {
  const statements = reports.flatMap((report) =>
    (match.statements[report.id] ?? []).flatMap((id) => statementById(report).get(id) ?? []),
  );
  const tokens = new Map(statements.map(({ id, text }: Statement) => [id, readTokens(text)] as const));
  const shared = new Map<string, Set<number>>(statements.map(({ id }) => [id, new Set()]));
  for (const { statements: pair } of match.links) {
    const [first, second] = pair;
    for (const stretch of diffTokens(tokens.get(first) ?? [], tokens.get(second) ?? [])) {
      if (stretch.kind === 'differs') continue;
      addRange(shared.get(first), stretch.first);
      addRange(shared.get(second), stretch.second);
    }
  }
  return Object.fromEntries(
    statements.map(({ id }) => [id, joinUnshared(tokens.get(id) ?? [], shared.get(id) ?? new Set())]),
  );
}

function addRange(places: Set<number> | undefined, [from, to]: readonly [number, number]): void {
  for (let place = from; place < to; place += 1) places?.add(place);
}

/** Neighbouring tokens that nobody shares, as one stretch with what stands between them. */
function joinUnshared(tokens: readonly DiffToken[], shared: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [place, { start, end }] of tokens.entries()) {
    if (shared.has(place)) continue;
    const last = spans.at(-1);
    const isNext = last !== undefined && !shared.has(place - 1);
    if (isNext) spans.splice(-1, 1, { start: last.start, end });
    else spans.push({ start, end });
  }
  return spans;
}
