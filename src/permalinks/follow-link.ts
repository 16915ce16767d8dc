import { findPassage, measureSketches } from './find-passage.ts';
import { listQuotations, type StoryQuotation } from './list-quotations.ts';
import type { PassageQuote } from './passage-quote.ts';
import type { LinkedMatch, LinkedReport } from './read-passage.ts';
import { type StatementTrace, traceQuoted, traceStatements, traceWords, type WordsTrace } from './trace-statements.ts';
import { LIMITS } from './weights.ts';

/** What a story publishes at `comparison.json`, as far as links need it. */
export interface PublishedStory {
  readonly reports: readonly LinkedReport[];
  readonly matches: readonly LinkedMatch[];
}

/** What became of what a link tells of one report. */
export interface SideFate {
  /** Id of the report. */
  readonly report: string;
  /**
   * `same`, `moved` (among other neighbours), `respelt` (but for capitals, accents and signs), `corrected`, `unclear`
   * (the same words, which may be others), `gone`; `strange`: the story has no such report.
   */
  readonly state: 'same' | 'moved' | 'respelt' | 'corrected' | 'unclear' | 'gone' | 'strange';
  /** Id of the statement where it stands now, or `null`. */
  readonly statement: string | null;
  /** Whether its words are attributed to somebody else now, or to nobody. */
  readonly isReattributed: boolean;
  /** The words that the link says it is made for, as far as it carries them. */
  readonly said: string;
}

/** Where a link leads, and what became of its words. */
export type Destination =
  | {
      readonly kind: 'passage';
      /** Id of the statement, match or quotation. */
      readonly passage: string;
      readonly sides: readonly SideFate[];
      /**
       * What keeps the sides together: still what it was (`kept`); with other statements besides (`joined`); nothing,
       * so that they stand apart (`apart`); `untold` where the link tells of one side only.
       */
      readonly bond: 'kept' | 'joined' | 'apart' | 'untold';
    }
  | { readonly kind: 'gone'; readonly sides: readonly SideFate[] }
  /** The link carries no words, so nothing can be said of it. */
  | { readonly kind: 'unknown' };

/** Finds where the statement, match or quotation of a link stands now; `passage` is the id that it was made for. */
export function followLink(passage: string, quote: PassageQuote | null, story: PublishedStory): Destination {
  if (quote === null) return { kind: 'unknown' };
  const sides = quote.traces.map((trace) => followSide(trace, story));
  const found = sides.flatMap(({ statement }) => statement ?? []);
  const [first] = found;
  if (first === undefined) return { kind: 'gone', sides };
  if (quote.traces.some(({ quotation }) => quotation !== null)) return followQuotation(passage, quote, sides, story);
  if (!passage.startsWith('match.')) return { kind: 'passage', passage: first, sides, bond: 'kept' };
  const match = story.matches.find(({ statements }) => Object.values(statements).some((ids) => ids.includes(first)));
  if (!match || !holdsSides(match, sides)) return { kind: 'passage', passage: first, sides, bond: 'apart' };
  if (quote.version === 1)
    return { kind: 'passage', passage: match.id, sides, bond: match.id === passage ? 'kept' : 'untold' };
  const isJoined = Object.values(match.statements).flat().length > found.length;
  return { kind: 'passage', passage: match.id, sides, bond: isJoined ? 'joined' : 'kept' };
}

function followSide(trace: StatementTrace, { reports }: PublishedStory): SideFate {
  const { report, said, speaker } = trace;
  const side = { report, said: trace.quotation?.said ?? said, statement: null, isReattributed: false };
  if (!reports.some(({ id }) => id === report)) return { ...side, state: 'strange' };
  const found = findPassage(trace, reports);
  if (found.state === 'gone') {
    const statement = findQuoting(trace, reports);
    return { ...side, statement, state: statement === null ? 'gone' : 'moved' };
  }
  const { id } = found.statement;
  const now = reports.flatMap((one) => (one.id === report ? (traceStatements(one).get(id)?.trace ?? []) : []));
  return {
    ...side,
    state: found.state,
    statement: id,
    isReattributed: speaker !== null && now.some((one) => one.speaker !== speaker),
  };
}

/** The one statement that has a link's quotation still, where its own is gone and the quoted words are telling. */
function findQuoting({ report, quotation }: StatementTrace, reports: PublishedStory['reports']): string | null {
  if (quotation === null || quotation.sketch.length < LIMITS.tellingWords) return null;
  const quoting = (reports.find(({ id }) => id === report)?.statements ?? []).filter(({ quotations }) =>
    quotations.some(({ text }) => traceWords(text).words === quotation.words),
  );
  return quoting.length === 1 ? (quoting[0]?.id ?? null) : null;
}

/** Whether a match is what became of a link's: it has every statement that was found, and no other in a gone one's stead. */
function holdsSides({ statements }: LinkedMatch, sides: readonly SideFate[]): boolean {
  return sides.every(({ report, statement }) => {
    const now = statements[report] ?? [];
    if (statement !== null) return now.includes(statement);
    return now.length === 0 || sides.some((other) => other.report === report && other.statement !== null);
  });
}

/** Leads to the quotation that has what was found of each side, and nothing else in a side's stead; else to a statement. */
function followQuotation(
  passage: string,
  { version, traces }: PassageQuote,
  statements: readonly SideFate[],
  story: PublishedStory,
): Destination {
  const all = listQuotations(story.reports, story.matches);
  const candidates = statements.map((side, at) => {
    const quoted = traces[at]?.quotation;
    return side.statement === null || !quoted ? [] : findQuoted(quoted, side, all);
  });
  const sides = statements.map((side, at) => fateOf(side, traces[at]?.quotation ?? null, candidates[at] ?? []));
  const told = candidates.flat();
  const fitting = [...new Set(told.map(({ quotation }) => quotation))].filter((quotation) =>
    sides.every(({ report }, at) => {
      const own = candidates[at] ?? [];
      return own.length === 0
        ? quotation.wordings[report] === undefined
        : own.some((one) => one.quotation === quotation);
    }),
  );
  const [first] = sides.flatMap(({ statement }) => statement ?? []);
  const best = fitting.find(({ id }) => id === passage) ?? fitting[0];
  if (!best) return { kind: 'passage', passage: first ?? '', sides, bond: told.length === 0 ? 'kept' : 'apart' };
  const isJoined = best.readings.some(({ wordings }) =>
    Object.entries(wordings).some(([report, { text }]) => !isTold(report, text)),
  );
  if (version === 1) return { kind: 'passage', passage: best.id, sides, bond: best.id === passage ? 'kept' : 'untold' };
  return { kind: 'passage', passage: best.id, sides, bond: isJoined ? 'joined' : 'kept' };

  function isTold(report: string, text: string): boolean {
    const { words } = traceWords(text);
    return sides.some(
      (side, at) => side.report === report && candidates[at]?.some(({ trace }) => trace.words === words),
    );
  }
}

interface QuotedThere {
  readonly quotation: StoryQuotation;
  readonly trace: ReturnType<typeof traceWords>;
  /** How much of the words is the same: 0–1. */
  readonly likeness: number;
}

/** The quotations of a statement that have a link's words or, where none has, most of them. */
function findQuoted(quoted: WordsTrace, side: SideFate, all: readonly StoryQuotation[]): readonly QuotedThere[] {
  const there = all.flatMap((quotation) => {
    const placed = quotation.readings.flatMap((reading) =>
      [...Object.values(reading.wordings), ...reading.repeats].map((wording) => ({
        ...wording,
        quoted: reading.quoted,
      })),
    );
    return placed
      .filter(({ statement }) => statement === side.statement)
      .map(({ text, quoted: hasMarks }) => {
        const trace = traceQuoted(text, hasMarks ? 'quoted' : 'unquoted');
        return { quotation, ...compareQuoted(quoted, trace) };
      });
  });
  const best = Math.max(0, ...there.map(({ likeness }) => likeness));
  return best < LIMITS.words ? [] : there.filter(({ likeness }) => likeness === best);
}

function compareQuoted(quoted: WordsTrace, trace: QuotedThere['trace']) {
  const isSame = quoted.words === null ? measureSketches(quoted, trace) === 1 : quoted.words === trace.words;
  // A sketch takes some words for others, so likeness by it alone never makes two wordings the same.
  return { trace, likeness: isSame ? 1 : Math.min(measureSketches(quoted, trace), ALMOST) };
}

const ALMOST = 0.99;

function fateOf(side: SideFate, quoted: WordsTrace | null, [now]: readonly QuotedThere[]): SideFate {
  if (side.statement === null || quoted === null) return side;
  if (!now) return { ...side, state: 'gone' };
  if (now.likeness < 1) return { ...side, state: 'corrected' };
  if (side.state === 'unclear' || side.state === 'moved') return side;
  return { ...side, state: quoted.letters === null || quoted.letters === now.trace.letters ? 'same' : 'respelt' };
}
