import type { ComparedReports, Match } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';

/** Statements of several reports that say the same thing, or one that a single report has. */
export interface Block {
  readonly match: Match | null;
  /** By report id, in the order of the reports: the statements in their running order. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

type Compared = Pick<ComparedReports, 'reports' | 'matchById'>;

/**
 * A story as one sequence: the matches in the running order of the first report that has them, and what one report alone
 * has behind what precedes it there. Every statement stands in it once.
 */
export function arrangeBlocks({ reports, matchById }: Compared): readonly Block[] {
  const placed = reports.flatMap((report) => report.statements.map((statement) => ({ report, statement })));
  const byKey = Map.groupBy(placed, ({ statement: { id } }) => matchById.get(id)?.id ?? id);
  return orderKeys({ reports, matchById }).map((key) => {
    const own = byKey.get(key) ?? [];
    const byReport = Map.groupBy(own, ({ report }) => report.id);
    return {
      match: matchById.get(own[0]?.statement.id ?? '') ?? null,
      statements: new Map(Array.from(byReport, ([id, all]) => [id, all.map(({ statement }) => statement)])),
    };
  });
}

/** The ids of the matches and of the statements without one. */
function orderKeys({ reports, matchById }: Compared): readonly string[] {
  const next = new Map<string | null, string | null>([[null, null]]);
  const matchIds = new Set([...matchById.values()].map(({ id }) => id));
  for (const { statements } of reports) {
    const keys = statements.map(({ id }) => ({ key: matchById.get(id)?.id ?? id, match: matchById.get(id) }));
    weaveIn(next, keys, matchIds);
  }
  const keys: string[] = [];
  for (let key = next.get(null) ?? null; key !== null; key = next.get(key) ?? null) keys.push(key);
  return keys;
}

interface Placed {
  /** Id of the match, or of a statement without one. */
  readonly key: string;
  readonly match: Match | undefined;
}

/** Puts what is new of a report behind what precedes it there; by key, and by `null` for none: the key behind. */
function weaveIn(
  next: Map<string | null, string | null>,
  placed: readonly Placed[],
  matchIds: ReadonlySet<string>,
): void {
  let behind: string | null = null;
  for (const { key, match } of placed) {
    const isNew = !next.has(key);
    if (isNew) {
      const hold = skipAlone(next, behind, matchIds);
      next.set(key, next.get(hold) ?? null);
      next.set(hold, key);
    }
    // A moved match stands where its neighbours don't.
    if (isNew || match?.moved !== true) behind = key;
  }
}

/** What earlier reports alone have at the same place comes first. */
function skipAlone(
  next: ReadonlyMap<string | null, string | null>,
  behind: string | null,
  matchIds: ReadonlySet<string>,
): string | null {
  let hold = behind;
  for (let key = next.get(hold) ?? null; key !== null && !matchIds.has(key); key = next.get(key) ?? null) hold = key;
  return hold;
}
