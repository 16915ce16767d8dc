import type { Link } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';
import type { QuotationPair } from './compare-quotations.ts';

/** Links for statements that hold wordings of one utterance and aren't linked otherwise. */
export function linkQuotations(pairs: readonly QuotationPair[], links: readonly Link[]): readonly Link[] {
  const keyOf = ({ statements }: Pick<Link, 'statements'>) => statements.join(' ');
  const known = new Set(links.map(keyOf));
  const missing = new Map<string, Link>();
  for (const pair of pairs) {
    if (known.has(keyOf(pair))) continue;
    const score = Math.max(WEIGHTS.linked, WEIGHTS.sameUtterance * pair.likeness);
    missing.set(keyOf(pair), {
      statements: pair.statements,
      relation: 'rewritten',
      score,
      parts: { utterance: pair.likeness },
    });
  }
  return [...missing.values()];
}
