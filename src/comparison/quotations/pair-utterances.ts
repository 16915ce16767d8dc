import type { LinkedById } from '../matches/list-linked.ts';
import { WEIGHTS } from '../weights.ts';
import { type Alignment, weighSpoken } from '../wordings/align-spoken.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { findUtteranceCandidates } from './find-utterance-candidates.ts';
import type { Utterance } from './gather-utterances.ts';
import { type Evidence, weighWordings } from './weigh-wordings.ts';

/** Two wordings of one utterance. */
export interface UtterancePair {
  readonly first: Utterance;
  readonly second: Utterance;
  /** 0–1: how much of the shorter one the other has in the same order. */
  readonly likeness: number;
  /** The same, counting more where their statements are linked or their speaker is one. */
  readonly strength: number;
  /** Whether their words, and who speaks them, leave no doubt though nothing else speaks for them. */
  readonly isSure: boolean;
  /** Whether their statements are linked. */
  readonly isLinked: boolean;
  /** Places in the words of the two of each word that both have. */
  readonly common: Alignment['pairs'];
}

/** What is known of the statements around quotations. */
export interface Surroundings {
  /** Those that links hold together. */
  readonly linkedById: LinkedById;
  /** Those that clear ones do. */
  readonly clearlyById: LinkedById;
  /** Those that close ones do. */
  readonly closelyById: LinkedById;
  /** Whether a report, by its id, has words outside quotation marks too. */
  readonly hasUnquoted: (report: string, words: readonly string[]) => boolean;
}

/** The wordings of two reports that render one utterance, wherever they stand. */
export function pairUtterances(
  firsts: readonly Utterance[],
  seconds: readonly Utterance[],
  { linkedById, clearlyById, closelyById, hasUnquoted }: Surroundings,
): readonly UtterancePair[] {
  const candidates = findUtteranceCandidates(firsts, seconds, linkedById).filter(({ first, second }) =>
    mayBeOne(first, second),
  );
  const pairs = candidates.flatMap(({ first, second, isLinked }) => {
    const evidence = weighWordings(first, second);
    const speaker = compareSpeakers(first.speaker, second.speaker);
    const isBrief = Math.max(first.words.length, second.words.length) <= WEIGHTS.briefWording;
    const isTopic = () => {
      const words = evidence.common.map(([place]) => first.words[place] ?? '');
      return hasUnquoted(first.report, words) || hasUnquoted(second.report, words);
    };
    const isFragment = evidence.shared < WEIGHTS.wordingRun && !evidence.isEqual && speaker !== 'same';
    const isSure = isBeyondDoubt(evidence, speaker) && !(isFragment && isTopic());
    if (
      !isSure &&
      !(
        isLinked &&
        speaker !== 'other' &&
        isLikely(evidence, areLinked(first, second, evidence.content > 1 || isBrief ? clearlyById : closelyById))
      )
    )
      return [];
    const support =
      (isLinked ? WEIGHTS.utterance.linked : 0) + (speaker === 'same' ? WEIGHTS.utterance.sameSpeaker : 0);
    const strength = evidence.likeness * (1 + support);
    return [{ first, second, likeness: evidence.likeness, strength, isSure, isLinked, common: evidence.common }];
  });
  return keepBest(pairs);
}

/** Whether two wordings have enough words in common, in whatever order, for a closer look. */
function mayBeOne(first: Utterance, second: Utterance): boolean {
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  const known = new Set(long.words);
  const common = short.words.filter((word) => known.has(word));
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weighSpoken(word), 0);
  return weigh(common) >= WEIGHTS.wordingRun || weigh(common) >= WEIGHTS.marked * weigh(short.words);
}

function areLinked(first: Utterance, second: Utterance, linkedById: LinkedById): boolean {
  return first.statements.some(({ id }) => second.statements.some((other) => linkedById.get(id)?.has(other.id)));
}

/** Where the statements are linked anyway. */
function isLikely({ shared, content, likeness, density, isWhole }: Evidence, isClear: boolean): boolean {
  if (shared >= WEIGHTS.wordingRun || (isWhole && content > 0)) return true;
  if (content === 0) return likeness >= WEIGHTS.plainWording;
  return likeness >= WEIGHTS.wording && density >= WEIGHTS.wordingDensity && (content > 2 || isClear);
}

/** Where nothing but the wordings and who speaks them speaks for them. */
function isBeyondDoubt(evidence: Evidence, speaker: ReturnType<typeof compareSpeakers>): boolean {
  const { run, shared, likeness, density, isWhole, isEqual } = evidence;
  const needed = WEIGHTS.utterance[speaker];
  if (isEqual && run >= needed.equalRun && shared >= needed.equalShared) return true;
  if (isWhole && shared >= needed.wholeShared) return true;
  const isDense = density >= WEIGHTS.wordingDensity || shared >= WEIGHTS.wordingRun;
  return isDense && run >= needed.run && shared >= needed.shared && likeness >= needed.likeness;
}

type Range = readonly [number, number];

/** Drops a pair where either wording has a much better one for the same stretch: a stock phrase makes no pair. */
function keepBest(pairs: readonly UtterancePair[]): readonly UtterancePair[] {
  const claims = pairs.map((pair) => ({ pair, stretches: [stretchOf(pair, 0), stretchOf(pair, 1)] as const }));
  const rivals = new Map([
    ...Map.groupBy(claims, ({ pair }) => pair.first),
    ...Map.groupBy(claims, ({ pair }) => pair.second),
  ]);
  return claims
    .filter(({ pair, stretches }) =>
      [pair.first, pair.second].every((utterance, side) =>
        (rivals.get(utterance) ?? []).every(
          (rival) =>
            !overlaps(stretches[side] ?? [0, 0], rival.stretches[side] ?? [0, 0]) ||
            pair.strength >= rankOf(pair) * rival.pair.strength ||
            areAlike(otherOf(pair, utterance), otherOf(rival.pair, utterance)),
        ),
      ),
    )
    .map(({ pair }) => pair);
}

const otherOf = ({ first, second }: UtterancePair, utterance: Utterance) => (first === utterance ? second : first);

/** Whether one report tells the same in both, as in a headline and in the text below. */
function areAlike(one: Utterance, other: Utterance): boolean {
  return one === other || weighWordings(one, other).likeness >= WEIGHTS.repeated;
}

const rankOf = ({ isLinked }: UtterancePair) => (isLinked ? WEIGHTS.linkedWordingRank : WEIGHTS.wordingRank);

/** Where one of a pair has what both have, `[from, to)`. */
function stretchOf({ common }: UtterancePair, side: 0 | 1): Range {
  return [common[0]?.[side] ?? 0, (common.at(-1)?.[side] ?? -1) + 1];
}

/** Whether two stretches have half of the shorter one in common. */
function overlaps([from, to]: Range, [otherFrom, otherTo]: Range): boolean {
  const common = Math.min(to, otherTo) - Math.max(from, otherFrom);
  return common * 2 > Math.min(to - from, otherTo - otherFrom);
}
