import type { Link } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';
import type { QuotationPair } from './compare-quotations.ts';

/** Links for statements that hold wordings of one utterance and aren't linked otherwise. */
export function linkQuotations(pairs: readonly QuotationPair[], links: readonly Link[]): readonly Link[] {
  const pairKey = ({ statements }: Pick<Link, 'statements'>) => statements.join(' ');
  const known = new Set(links.map(pairKey));
  const missing = new Map<string, Link>();
  for (const pair of pairs) {
    if (known.has(pairKey(pair))) continue;
    const score = Math.max(WEIGHTS.linked, WEIGHTS.sameUtterance * pair.likeness);
    missing.set(pairKey(pair), {
      statements: pair.statements,
      relation: 'rewritten',
      score,
      certainty: 'sure',
      parts: { utterance: pair.likeness },
    });
  }
  return [...missing.values()];
}
