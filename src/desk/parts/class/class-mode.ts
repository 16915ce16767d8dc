import { findAltered } from '../../../permalinks/find-altered.ts';
import type { Comparison } from '../../../report/comparison.ts';
import type { Report } from '../../../report/report.ts';

/** What there is to find between reports: statements that only one has, and wordings that differ. */
export interface Difference {
  readonly kind: 'only' | 'reworded' | 'rewritten' | 'quotation';
  /** Ids of the statements in which it can be found; marking one of them finds it. */
  readonly statements: readonly string[];
}

/** What a reader who looked for differences found. */
export interface Findings {
  readonly found: readonly Difference[];
  readonly missed: readonly Difference[];
  /** Ids of marked statements that other reports surely have with the same words. */
  readonly mistaken: readonly string[];
}

/**
 * The differences of a comparison, in the order of the text. A changed quotation counts as such, not as rewording; of what
 * is perhaps the same, nobody can say whether it differs.
 */
export function listDifferences(reports: readonly Report[], { matches, only }: Comparison): readonly Difference[] {
  const order = new Map(reports.flatMap(({ statements }) => statements).map(({ id }, index) => [id, index]));
  const placeOf = ({ statements: [first = ''] }: Difference) => order.get(first) ?? 0;
  const alone = Object.values(only)
    .flat()
    .map((id): Difference => ({ kind: 'only', statements: [id] }));
  const worded = matches
    .filter(({ relation, certainty }) => relation !== 'same' && certainty === 'sure')
    .map((match): Difference => {
      const isQuoted = findAltered(match).length > 0 || match.relation === 'same';
      return { kind: isQuoted ? 'quotation' : match.relation, statements: Object.values(match.statements).flat() };
    });
  return [...alone, ...worded].toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Sorts the differences by whether the reader marked one of their statements. */
export function judgeMarks(
  differences: readonly Difference[],
  marked: ReadonlySet<string>,
  { matches }: Pick<Comparison, 'matches'>,
): Findings {
  const isFound = ({ statements }: Difference) => statements.some((id) => marked.has(id));
  const differing = new Set(differences.flatMap(({ statements }) => statements));
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const told = new Set(sure.flatMap(({ statements }) => Object.values(statements).flat()));
  return {
    found: differences.filter(isFound),
    missed: differences.filter((difference) => !isFound(difference)),
    mistaken: [...marked].filter((id) => told.has(id) && !differing.has(id)),
  };
}
