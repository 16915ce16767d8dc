import type { Link, QuotationMatch } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { listLinked } from '../matches/list-linked.ts';
import { WEIGHTS } from '../weights.ts';
import { describeUtterance } from './describe-utterance.ts';
import { findTellings, type Telling } from './find-tellings.ts';
import { gatherUtterances, type Utterance } from './gather-utterances.ts';
import { groupUtterances } from './group-utterances.ts';
import { joinParts } from './join-parts.ts';
import { listOwnWords } from './list-own-words.ts';
import { mergeInterrupted } from './merge-interrupted.ts';
import { pairUtterances, type UtterancePair } from './pair-utterances.ts';

/** An utterance that more than one report tells. */
export interface SharedUtterance {
  readonly quotation: QuotationMatch;
  /** By statement id: how many words of it stand there. */
  readonly wordsById: ReadonlyMap<string, number>;
  /** The pairs of wordings that show it to be one. */
  readonly pairs: readonly UtterancePair[];
}

/** What is known of reports before their quotations are compared. */
export interface QuotationContext {
  /** Between any two of the reports. */
  readonly links: readonly Link[];
  /** Whether two statements, by id, are known to say different things. */
  readonly areApart: (one: string, other: string) => boolean;
  /** Hears of each two reports that are done. */
  readonly step: () => void;
}

/** Every utterance that more than one report tells, each once, however many do, with the readings that they have. */
export function compareQuotations(
  reports: readonly Report[],
  { links, areApart, step }: QuotationContext,
): readonly SharedUtterance[] {
  const linkedById = listLinked(links);
  const clearlyById = listLinked(links.filter(({ score }) => score >= WEIGHTS.clearlyLinked));
  const closelyById = listLinked(links.filter(({ score }) => score >= WEIGHTS.closelyLinked));
  const surroundings = { linkedById, clearlyById, closelyById, hasUnquoted: listOwnWords(reports) };
  // Sorted, so that nothing depends on the order of the reports.
  const sides = reports
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((report) => ({ report, utterances: gatherUtterances(report) }));
  const pairs = sides
    .flatMap((second, place) => sides.slice(0, place).map((first) => [first, second] as const))
    .flatMap(([first, second]) => {
      const found = pairUtterances(first.utterances, second.utterances, surroundings);
      step();
      return found.filter((pair) => !isApart(pair, areApart));
    });
  const groups = mergeInterrupted(groupUtterances(pairs));
  const paired = new Set(groups.flat().flatMap(({ first, second }) => [first, second]));
  const alone = sides.flatMap(({ utterances }) => utterances.filter((utterance) => !paired.has(utterance)));
  const tellingsOf = findTellings(reports, { linkedById, closelyById });
  const join = joinParts(reports, alone);
  const quoted = groups.map((group) => ({ ...join(group), group }));
  const covered = new Set(quoted.flatMap(({ utterances }) => utterances.flatMap(({ pieces }) => pieces)));
  const left = alone.filter(({ pieces }) => !pieces.some((piece) => covered.has(piece)));
  const order = reports.map(({ id }) => id);
  return [...quoted, ...left.map((utterance) => ({ utterances: [utterance], pairs: [], group: [] }))].flatMap(
    ({ utterances, pairs: own, group }) => {
      const tellings = tellingsOf(utterances);
      if (group.length + tellings.length === 0) return [];
      const quotation = describeUtterance({ utterances, tellings, pairs: own, order });
      return [{ quotation, wordsById: countWords(utterances, tellings), pairs: group }];
    },
  );
}

function isApart({ first, second }: UtterancePair, areApart: QuotationContext['areApart']): boolean {
  return first.statements.some(({ id }) => second.statements.some((other) => areApart(id, other.id)));
}

function countWords(utterances: readonly Utterance[], tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string, words: number) => counts.set(id, (counts.get(id) ?? 0) + words);
  for (const { statements, spoken } of utterances) {
    for (const { id, start, end } of statements)
      add(id, spoken.filter((word) => word.start >= start && word.end <= end).length);
  }
  for (const { wording, words } of tellings) add(wording.statement, words);
  return counts;
}
