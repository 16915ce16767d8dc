import type { Link } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import { linkKey } from '../matches/link-key.ts';
import { WEIGHTS } from '../weights.ts';
import type { SharedUtterance } from './compare-quotations.ts';
import type { Utterance } from './gather-utterances.ts';
import type { UtterancePair } from './pair-utterances.ts';

/** Links for statements that hold wordings of one utterance and aren't linked otherwise. */
export function linkQuotations(shared: readonly SharedUtterance[], links: readonly Link[]): readonly Link[] {
  const known = new Set(links.map(linkKey));
  const missing = new Map<string, Link>();
  for (const pair of shared.flatMap(({ pairs }) => pairs)) {
    if (isLinked(pair, known)) continue;
    const statements = findStatements(pair);
    const key = linkKey({ statements });
    const score = Math.max(WEIGHTS.linked, WEIGHTS.sameUtterance * pair.likeness);
    if (missing.has(key)) continue;
    const certainty = pair.isSure ? 'sure' : 'perhaps';
    missing.set(key, { statements, relation: 'rewritten', score, certainty, parts: { utterance: pair.likeness } });
  }
  return [...missing.values()];
}

function isLinked({ first, second }: UtterancePair, known: ReadonlySet<string>): boolean {
  return first.statements.some(({ id }) =>
    second.statements.some((other) => known.has(linkKey({ statements: [id, other.id] }))),
  );
}

/** The statements that have most of what two wordings have in common. */
function findStatements({ first, second, common }: UtterancePair): readonly [string, string] {
  const counts = new Map<string, { readonly statements: readonly [string, string]; readonly words: number }>();
  for (const [place, other] of common) {
    const statements = [statementAt(first, place), statementAt(second, other)] as const;
    const key = statements.join(' ');
    counts.set(key, { statements, words: (counts.get(key)?.words ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((one, other) => other.words - one.words);
  return most?.statements ?? [statementAt(first, 0), statementAt(second, 0)];
}

function statementAt({ statements, spoken }: Utterance, place: number): string {
  const word = spoken[place];
  const holds = ({ start, end }: Statement) => word !== undefined && start <= word.start && word.end <= end;
  return (statements.find(holds) ?? statements[0])?.id ?? '';
}
