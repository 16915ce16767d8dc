import type { Report, Statement } from '../../report/report.ts';
import { differsByMisprints, foldWords, measureLikeness } from '../compare-words.ts';
import { sketchWords } from '../sketch-words.ts';
import {
  type StatementTrace,
  sketchBeginning,
  sketchEnd,
  type TracedStatement,
  traceStatements,
  type WordsTrace,
} from '../trace-statements.ts';
import { LIMITS, PASSAGE_WEIGHTS, TWIN_WEIGHTS } from '../weights.ts';

/** What became of a passage. */
export type FoundPassage =
  | {
      /**
       * `same`: it stands unchanged; `moved`: unchanged, among other neighbours; `respelt`: but for capitals, accents
       * and signs; `corrected`: some words have changed; `unclear`: the same words stand here, but it can't be told
       * whether it is they.
       */
      readonly state: 'same' | 'moved' | 'respelt' | 'corrected' | 'unclear';
      readonly statement: Statement;
    }
  | { readonly state: 'gone' };

/** A statement that may be the passage, with how alike (0–1) it and its neighbours are. */
export interface Likeness {
  readonly statement: Statement;
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** All three, weighed: 0–1. */
  readonly score: number;
}

/**
 * Finds a traced passage in its report as it stands now: the same words in their old place → a correction in that
 * place, if it is clear → the same words elsewhere → gone.
 */
export function findPassage(
  trace: StatementTrace,
  reports: readonly Pick<Report, 'id' | 'statements'>[],
): FoundPassage {
  const report = reports.find(({ id }) => id === trace.report);
  const traced = report ? [...traceStatements(report).values()] : [];
  const twins = traced.filter((one) => hasSameWords(trace, one.trace));
  const exact = chooseTwin(trace, twins);
  if (exact && standsInPlace(trace, exact.trace, twins.length)) return describeSame(trace, exact, 'same');
  const [only] = twins;
  if (!only) return findCorrected(trace, traced);
  // Of one, its words tell more than its place; of several, the others may be gone and this one corrected.
  if (twins.length === 1 && (trace.times ?? 1) === 1 && isTelling(trace, only.trace))
    return describeSame(trace, only, 'moved');
  const corrected = findCorrected(trace, traced);
  return corrected.state === 'gone' ? { state: 'unclear', statement: (exact ?? only).statement } : corrected;
}

/** Whether words are those of a trace, whatever their case, accents and punctuation. */
function hasSameWords(trace: WordsTrace, now: WordsTrace): boolean {
  if (trace.words !== null) return trace.words === now.words;
  return measureSketches(trace, now) === 1;
}

/** How much words have in common with a trace in the same order: 0 nothing, 1 every word that it carries. */
export function measureSketches(trace: WordsTrace, now: WordsTrace): number {
  const facing = trace.isCut ? now.sketch.slice(0, trace.sketch.length) : now.sketch;
  return trace.sketch === '' ? 0 : measureLikeness([...trace.sketch], [...facing]);
}

/** The statements by how much each is like the passage, the likest first. */
export function rankStatements(trace: StatementTrace, traced: readonly TracedStatement[]): readonly Likeness[] {
  return traced
    .map(({ statement, trace: now }) => {
      const likeness = { words: measureSketches(trace, now), ...measureContext(trace, now) };
      return { statement, ...likeness, score: weigh(likeness) };
    })
    .toSorted((one, other) => other.score - one.score);
}

function findCorrected(trace: StatementTrace, traced: readonly TracedStatement[]): FoundPassage {
  const others = traced.filter(
    ({ statement, trace: now }) => !isNeighbour(trace, statement) && !hasSameWords(trace, now),
  );
  const [best, second] = rankStatements(trace, others);
  if (!best || best.score - (second?.score ?? 0) < LIMITS.lead || !isClear(trace, best)) return { state: 'gone' };
  return { state: 'corrected', statement: best.statement };
}

function describeSame(
  trace: WordsTrace,
  { statement, trace: now }: TracedStatement,
  unchanged: 'same' | 'moved',
): FoundPassage {
  const isSpeltSo = trace.letters === null || trace.letters === now.letters;
  return { state: isSpeltSo ? unchanged : 'respelt', statement };
}

/** Of statements with the same words the one that more tells for than for any other. */
function chooseTwin(trace: StatementTrace, twins: readonly TracedStatement[]): TracedStatement | undefined {
  const [best, second] = twins
    .map((twin) => ({ twin, weight: weighTwin(trace, twin.trace) }))
    .toSorted((one, other) => other.weight - one.weight);
  return best && (!second || best.weight > second.weight) ? best.twin : undefined;
}

function weighTwin(trace: StatementTrace, now: StatementTrace): number {
  const { before, after } = measureContext(trace, now);
  const speaker = trace.speaker === null || trace.speaker === now.speaker ? TWIN_WEIGHTS.speaker : 0;
  const spelling = trace.letters === null || trace.letters === now.letters ? TWIN_WEIGHTS.spelling : 0;
  return TWIN_WEIGHTS.before * before + TWIN_WEIGHTS.after * after + speaker + spelling;
}

/** Whether the same words stand where they stood: beside a neighbour or, where some of several are gone, beside both. */
function standsInPlace(trace: StatementTrace, now: StatementTrace, times: number): boolean {
  const context = measureContext(trace, now);
  const isAnyGone = trace.times !== null && trace.times > Math.max(1, times);
  return isAnyGone ? Math.min(context.before, context.after) >= LIMITS.context : isBesideNeighbour(trace, context);
}

/** The beginning and the end of a report are no neighbours, as others come to stand there, unless it has nothing else. */
function isBesideNeighbour(trace: StatementTrace, { before, after }: Context): boolean {
  const hasNone = trace.before === '' && trace.after === '';
  const told = [
    ...(trace.before === '' && !hasNone ? [] : [before]),
    ...(trace.after === '' && !hasNone ? [] : [after]),
  ];
  return (hasNone ? Math.min(...told) : Math.max(0, ...told)) >= LIMITS.context;
}

type Context = Pick<Likeness, 'before' | 'after'>;

/** Whether the words alone, or who says them, tell that it is they. */
function isTelling(trace: StatementTrace, now: StatementTrace): boolean {
  const isOthers = trace.speaker !== null && trace.speaker !== now.speaker;
  return !isOthers && (now.sketch.length >= LIMITS.tellingWords || (trace.speaker ?? '') !== '');
}

function measureContext(trace: StatementTrace, now: StatementTrace): Context {
  const { before, after } = trace;
  return {
    before: before === null ? 0 : measureLikeness([...before], [...lastOf(now.before ?? '', before)]),
    after: after === null ? 0 : measureLikeness([...after], [...(now.after ?? '').slice(0, after.length || undefined)]),
  };
}

function lastOf(sketch: string, { length }: string): string {
  return length === 0 ? sketch : sketch.slice(-length);
}

function weigh(likeness: Pick<Likeness, keyof typeof PASSAGE_WEIGHTS>): number {
  const { words, before, after } = PASSAGE_WEIGHTS;
  const sum = words * likeness.words + before * likeness.before + after * likeness.after;
  return sum / (words + before + after);
}

/** Of parallel sentences side by side, one must not be taken for the other: the address names its neighbours. */
function isNeighbour({ before, after }: StatementTrace, { text }: Statement): boolean {
  const isNext = after !== null && after !== '' && sketchBeginning(text).startsWith(after);
  return isNext || (before !== null && before !== '' && sketchEnd(text).endsWith(before));
}

/** A corrected statement still stands beside one of its neighbours, or differs by misprints alone. */
function isClear(trace: StatementTrace, likeness: Likeness): boolean {
  if (differsFromSaid(trace, likeness.statement)) return true;
  return likeness.words >= LIMITS.words && isBesideNeighbour(trace, likeness);
}

/** Whether a statement differs by misprints alone: letters are known only of the words that the address says. */
function differsFromSaid(trace: StatementTrace, { text }: Statement): boolean {
  const { length } = trace.sketch;
  const all = foldWords(text);
  const now = trace.isCut ? all.slice(0, length) : all;
  const said = foldWords(trace.said).slice(0, length);
  if (now.length !== length || trace.sketch.slice(said.length) !== sketchOf(now.slice(said.length))) return false;
  const then = now.map((word, at) => said[at] ?? word);
  return then.some((word, at) => word !== now[at]) && differsByMisprints(then, now);
}

function sketchOf(words: readonly string[]): string {
  return sketchWords(words.join(' '));
}
