import type { Destination, PublishedStory, SideFate } from '../destination.ts';
import { countPlaces } from '../link-passage.ts';
import { listQuotations, type StoryQuotation } from '../list-quotations.ts';
import type { PassageQuote } from '../passage-quote.ts';
import { type QuotedTrace, traceQuoted, traceWords, type WordsTrace } from '../trace-statements.ts';
import { LIMITS } from '../weights.ts';
import { measureSketches } from './find-passage.ts';

/** Leads to the quotation that has what was found of each side, and nothing else in a side's stead; else to a statement. */
export function followQuotation(
  passage: string,
  { version, traces }: PassageQuote,
  statements: readonly SideFate[],
  story: PublishedStory,
): Destination {
  const candidates = statements.map((side, at) => {
    const quoted = traces[at]?.quotation;
    return side.statement === null || !quoted ? [] : findQuoted(quoted, side, story);
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
  if (version === 1) return { kind: 'passage', passage: best.id, sides, bond: best.id === passage ? 'kept' : 'untold' };
  const more = traces.map(({ quotation }, at) => {
    const now = candidates[at]?.find((one) => one.quotation === best);
    return now && quotation?.places ? now.places - quotation.places : 0;
  });
  const isJoined = best.readings.some(({ wordings }) =>
    Object.entries(wordings).some(([report, { text }]) => !isTold(report, text)),
  );
  const isFewer = more.some((count) => count < 0);
  const bond = isJoined || more.some((count) => count > 0) ? 'joined' : isFewer ? 'fewer' : 'kept';
  return { kind: 'passage', passage: best.id, sides, bond };

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
  /** In how many places of the report it stands with these words. */
  readonly places: number;
}

/**
 * The quotations of a statement that have a link's words or, where none has, most of them. Of a statement that was found
 * among strangers nothing tells that another wording is a correction.
 */
function findQuoted(
  quoted: QuotedTrace,
  { report: id, statement, state }: SideFate,
  { reports, matches }: PublishedStory,
): readonly QuotedThere[] {
  const report = reports.find((one) => one.id === id);
  const there = listQuotations(reports, matches).flatMap((quotation) =>
    quotation.readings.flatMap((reading) =>
      [...Object.values(reading.wordings), ...reading.repeats]
        .filter((wording) => wording.statement === statement)
        .map(({ text }) => {
          const trace = traceQuoted(text, reading.quoted ? 'quoted' : 'unquoted');
          return { quotation, ...compareQuoted(quoted, trace), places: countPlaces(reading, report) };
        }),
    ),
  );
  const best = Math.max(0, ...there.map(({ likeness }) => likeness));
  const least = state === 'moved' || state === 'unclear' ? 1 : LIMITS.words;
  return best < least ? [] : there.filter(({ likeness }) => likeness === best);
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
