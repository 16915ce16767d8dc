import type { Link } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import { linkKey } from '../matches/link-key.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { SharedUtterance } from './compare-quotations.ts';
import type { Utterance } from './gather-utterances.ts';
import type { UtterancePair } from './pair-utterances.ts';

/** The links of reports, and one wherever the wordings of an utterance say more for two statements than all else does. */
export function linkQuotations(shared: readonly SharedUtterance[], links: readonly Link[]): readonly Link[] {
  const linkByKey = new Map(links.map((link) => [linkKey(link), link]));
  for (const pair of shared.flatMap(({ pairs }) => pairs)) {
    const certainty = isCertain(pair) ? 'sure' : 'perhaps';
    const score = certainty === 'sure' ? WEIGHTS.sameUtterance : WEIGHTS.samePhrase;
    if (isLinked(pair, score, linkByKey)) continue;
    const statements = findStatements(pair);
    const parts = { utterance: pair.likeness };
    linkByKey.set(linkKey({ statements }), { statements, relation: 'rewritten', score, certainty, parts });
  }
  return [...linkByKey.values()];
}

/** Whether the words are more than a catchphrase that two may have used of two things. */
function isCertain({ first, common, isSure }: UtterancePair): boolean {
  return isSure && common.filter(([place]) => !isCommonWord(first.words[place] ?? '')).length >= WEIGHTS.sureUtterance;
}

/** Whether any of their statements are linked by that score or more. */
function isLinked({ first, second }: UtterancePair, score: number, linkByKey: ReadonlyMap<string, Link>): boolean {
  const scoreOf = (one: string, other: string) => linkByKey.get(linkKey({ statements: [one, other] }))?.score ?? 0;
  return first.statements.some(({ id }) => second.statements.some((other) => scoreOf(id, other.id) >= score));
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
