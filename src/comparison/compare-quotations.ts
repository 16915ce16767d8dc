import type { Report } from '../statements/report.ts';
import type { Link, QuotationMatch, Wording } from './comparison.ts';
import { gatherUtterances, type Utterance } from './gather-utterances.ts';
import { judgeWordings } from './judge-wordings.ts';
import { type IsLinked, pairUtterances, type UtterancePair } from './pair-utterances.ts';

/** Two wordings of one utterance and what became of its words. */
export interface QuotationPair extends QuotationMatch {
  /** The two statements, of those they touch, that share most of the wording. */
  readonly statements: readonly [string, string];
  /** 0–1. */
  readonly likeness: number;
}

/** Every pair of wordings of one utterance in two reports, in the running order of the first. */
export function compareQuotations(
  reports: readonly [Report, Report],
  links: readonly Link[],
): readonly QuotationPair[] {
  const [firsts, seconds] = [gatherUtterances(reports[0]), gatherUtterances(reports[1])];
  return pairUtterances(firsts, seconds, isLinkedBy(links)).map((pair) => describePair(pair, isLinkedBy(links)));
}

function isLinkedBy(links: readonly Link[]): IsLinked {
  const known = new Set(links.flatMap(({ statements: [one, other] }) => [`${one} ${other}`, `${other} ${one}`]));
  return (one, other) => known.has(`${one} ${other}`);
}

function describePair({ first, second, likeness }: UtterancePair, isLinked: IsLinked): QuotationPair {
  return {
    verdict: judgeWordings(first.words, second.words),
    wordings: { [first.report]: readWording(first), [second.report]: readWording(second) },
    statements: chooseStatements(first, second, isLinked),
    likeness,
  };
}

function readWording({ statements, start, end, text }: Utterance): Wording {
  return { statement: statements[0]?.id ?? '', start, end, text };
}

function chooseStatements(first: Utterance, second: Utterance, isLinked: IsLinked): readonly [string, string] {
  const pairs = first.statements.flatMap((one) => second.statements.map((other) => [one.id, other.id] as const));
  return pairs.find(([one, other]) => isLinked(one, other)) ?? pairs[0] ?? ['', ''];
}
