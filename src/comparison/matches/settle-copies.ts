import type { Link } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * The links of two reports; where one is a copy of the other, whole or in part, a statement that stands there word for
 * word has found its counterpart, and what resembles it besides has none.
 */
export function settleCopies(reports: readonly [Report, Report], links: readonly Link[]): readonly Link[] {
  const same = links.filter(({ relation }) => relation === 'same');
  const settled = new Set(same.flatMap(({ statements }) => statements));
  const isCopy = reports.some(({ statements }) => {
    const found = statements.filter(({ id }) => settled.has(id)).length;
    return found > 0 && found >= WEIGHTS.copy * statements.length;
  });
  return isCopy
    ? links.filter(({ relation, statements }) => relation === 'same' || !statements.some((id) => settled.has(id)))
    : links;
}
