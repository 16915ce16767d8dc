import type { Report, Statement } from '../statements/report.ts';
import type { Link, QuotationMatch, Wording } from './comparison.ts';
import { findParaphrase } from './find-paraphrase.ts';
import { gatherUtterances, type Utterance } from './gather-utterances.ts';
import { judgeWordings } from './judge-wordings.ts';
import { type IsLinked, pairUtterances, type UtterancePair } from './pair-utterances.ts';

/** Two wordings of one utterance and what became of its words. */
export interface QuotationPair extends QuotationMatch {
  /** A statement of each report that the wordings touch: linked ones where there are such. */
  readonly statements: readonly [string, string];
  /** 0–1: how much of the shorter wording the other has. */
  readonly likeness: number;
}

/** Every pair of wordings of one utterance in two reports, those with marks on one side only last. */
export function compareQuotations(
  reports: readonly [Report, Report],
  links: readonly Link[],
): readonly QuotationPair[] {
  const [firsts, seconds] = [gatherUtterances(reports[0]), gatherUtterances(reports[1])];
  const isLinked = isLinkedBy(links);
  const pairs = pairUtterances(firsts, seconds, isLinked);
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const alone = [
    { utterances: firsts, other: reports[1] },
    { utterances: seconds, other: reports[0] },
  ].flatMap(({ utterances, other }) =>
    utterances.filter((own) => !paired.has(own)).map((utterance) => ({ utterance, other })),
  );
  const counterparts = gatherCounterparts(links);
  return [
    ...pairs.map((pair) => describePair(pair, isLinked)),
    ...alone.flatMap(({ utterance, other }) => describeParaphrase(utterance, other, counterparts)),
  ];
}

function isLinkedBy(links: readonly Link[]): IsLinked {
  const known = new Set(links.flatMap(({ statements: [one, other] }) => [`${one} ${other}`, `${other} ${one}`]));
  return (one, other) => known.has(`${one} ${other}`);
}

function gatherCounterparts(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counterparts = new Map<string, Set<string>>();
  for (const { statements } of links) {
    for (const [own, other] of [statements, statements.toReversed()] as [string, string][]) {
      counterparts.set(own, (counterparts.get(own) ?? new Set()).add(other));
    }
  }
  return counterparts;
}

function describePair({ first, second, likeness }: UtterancePair, isLinked: IsLinked): QuotationPair {
  const pairs = first.statements.flatMap((one) => second.statements.map((other) => [one.id, other.id] as const));
  return {
    verdict: judgeWordings(first.words, second.words),
    wordings: { [first.report]: readWording(first), [second.report]: readWording(second) },
    statements: pairs.find(([one, other]) => isLinked(one, other)) ?? pairs[0] ?? ['', ''],
    likeness,
  };
}

function describeParaphrase(
  utterance: Utterance,
  other: Report,
  counterparts: ReadonlyMap<string, ReadonlySet<string>>,
): readonly QuotationPair[] {
  const isCounterpart = ({ id }: Statement) => utterance.statements.some((own) => counterparts.get(own.id)?.has(id));
  const wording = findParaphrase(utterance, other.statements.filter(isCounterpart));
  const own = utterance.statements.find(({ id }) => counterparts.get(id)?.has(wording?.statement ?? ''));
  if (wording === undefined || own === undefined) return [];
  const wordings = { [utterance.report]: readWording(utterance), [other.id]: wording };
  return [{ verdict: 'paraphrased', wordings, statements: [own.id, wording.statement], likeness: 0 }];
}

function readWording({ statements, start, end, text }: Utterance): Wording {
  return { statement: statements[0]?.id ?? '', start, end, text };
}
