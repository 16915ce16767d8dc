import { isWithinOne } from '../../../comparison/matches/is-within-one.ts';
import type { SpokenWord } from '../../../comparison/wordings/read-spoken-words.ts';
import { type ReadWording, readWording } from '../../../comparison/wordings/read-wording.ts';
import { type Presence, weighDifferences } from '../../../comparison/wordings/weigh-differences.ts';
import { isCommonWord } from '../../../comparison/words/common-words.ts';
import { stemWord } from '../../../comparison/words/stem.ts';
import { readWords } from '../../../comparison/words/words.ts';
import type { QuotationReading, Wording } from '../../../report/comparison.ts';
import type { Report, Span } from '../../../report/report.ts';

/** A wording with the words that set it apart; offsets into its text. */
export interface MarkedWording extends Wording {
  /** Words in whose place another report has others, or none, between its marks. */
  readonly differing: readonly Span[];
  /** Words that another report has at another place. */
  readonly moved: readonly Span[];
  /** Words that no other report goes on to, neither between its marks nor beside them. */
  readonly left: readonly Span[];
  /** The quotation marks as the report prints them; empty where it has none. */
  readonly opening: string;
  readonly closing: string;
}

/** A reading with its wordings marked. */
export interface MarkedWordings {
  readonly reading: QuotationReading;
  /** By report id. */
  readonly wordings: Readonly<Record<string, MarkedWording>>;
  readonly repeats: readonly MarkedWording[];
}

/**
 * The readings of an utterance, each wording with the words in which it differs from those of each other report. A word that
 * one of a report's wordings has in the same place is not marked against that report.
 */
export function markWordings(
  readings: readonly QuotationReading[],
  reports: readonly Report[],
): readonly MarkedWordings[] {
  const reportById = new Map(reports.map((report) => [report.id, report] as const));
  const read = readings.map((reading) => ({ reading, ...readFirst(reading, reportById) }));
  return read.map(({ reading }) => {
    const mark = (report: string, wording: Wording): MarkedWording => {
      const own = readWording(wording, reportById.get(report));
      return {
        ...wording,
        ...(reading.quoted ? readMarks(own) : UNMARKED),
        ...findMarks(own, wording, findRivals(read, reading, report)),
      };
    };
    return {
      reading,
      wordings: Object.fromEntries(
        Object.entries(reading.wordings).map(([report, wording]) => [report, mark(report, wording)]),
      ),
      repeats: reading.repeats.map((wording) => mark(findReport(wording, reports), wording)),
    };
  });
}

interface ReadReading extends ReadWording {
  readonly reading: QuotationReading;
}

function readFirst({ wordings }: QuotationReading, reportById: ReadonlyMap<string, Report>): ReadWording {
  const [[report = '', wording] = []] = Object.entries(wordings);
  return wording ? readWording(wording, reportById.get(report)) : { spoken: [], pieces: [] };
}

const findReport = ({ statement }: Wording, reports: readonly Report[]): string =>
  reports.find(({ statements }) => statements.some(({ id }) => id === statement))?.id ?? '';

/** What each other report has between marks, where it hasn't this very reading; the same readings once. */
function findRivals(
  read: readonly ReadReading[],
  own: QuotationReading,
  report: string,
): readonly (readonly ReadReading[])[] {
  if (!own.quoted) return [];
  const quoted = read.filter(({ reading }) => reading.quoted);
  const others = [...new Set(quoted.flatMap(({ reading }) => reading.reports))].filter(
    (other) => other !== report && !own.reports.includes(other),
  );
  const had = others.map((other) => quoted.filter(({ reading }) => reading.reports.includes(other)));
  const keyOf = (readings: readonly ReadReading[]) => readings.map((each) => read.indexOf(each)).join(' ');
  return [...new Map(had.map((readings) => [keyOf(readings), readings] as const)).values()];
}

const UNMARKED = { opening: '', closing: '' };

/** The marks as printed around what is quoted. */
function readMarks({ pieces }: ReadWording): Pick<MarkedWording, 'opening' | 'closing'> {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const before = first?.statement.text.slice(0, first.quotation.inText.start) ?? '';
  const after = last?.statement.text.slice(last.quotation.inText.end) ?? '';
  return { opening: /["“”„«»‹›‘’'`]*$/u.exec(before)?.[0] ?? '', closing: /^["“”„«»‹›‘’'`]*/u.exec(after)?.[0] ?? '' };
}

type FoundMarks = Pick<MarkedWording, 'differing' | 'moved' | 'left'>;

function findMarks({ spoken }: ReadWording, wording: Wording, rivals: readonly (readonly ReadReading[])[]): FoundMarks {
  const judged = rivals.map((rival) => judgeAgainst(spoken, rival)).filter((presences) => presences !== null);
  const kinds = spoken.map((_, place) => chooseKind(judged.map((presences) => presences[place] ?? 'shared')));
  const spansOf = (kind: Presence) =>
    joinMarked(
      spoken,
      kinds.map((each) => each === kind),
      wording.start,
    );
  return { differing: spansOf('changed'), moved: spansOf('moved'), left: spansOf('left') };
}

/** What a report makes of each word, by the wording of it that says most; `null` where none can be held against it. */
function judgeAgainst(spoken: readonly SpokenWord[], rival: readonly ReadReading[]): readonly Presence[] | null {
  const weighed = rival.flatMap((reading) => {
    const present = weighDifferences(spoken, reading.spoken);
    return present ? [new Map(present.map(({ word, presence }) => [wordKey(word), presence] as const))] : [];
  });
  if (weighed.length === 0) return null;
  const presences = spoken.map((word) => {
    const own = weighed.map((presenceByWord) => presenceByWord.get(wordKey(word)) ?? 'shared');
    return STRENGTH.find((presence) => own.includes(presence)) ?? 'shared';
  });
  return leaveOutTold(spoken, presences, readBeside(rival));
}

/** From what settles that a report has a word to what tells least of it. */
const STRENGTH: readonly Presence[] = ['shared', 'moved', 'changed', 'left'];

const wordKey = ({ start, key }: SpokenWord) => `${start} ${key}`;

/** A word is marked as soon as one report has another; as left only where no other has it. */
function chooseKind(presences: readonly Presence[]): Presence {
  if (presences.includes('changed')) return 'changed';
  if (presences.includes('moved')) return 'moved';
  return presences.length > 0 && presences.every((presence) => presence === 'left') ? 'left' : 'shared';
}

/** What a report tells beside its marks isn't missing in it. */
function leaveOutTold(
  spoken: readonly SpokenWord[],
  presences: readonly Presence[],
  beside: ReadonlySet<string>,
): readonly Presence[] {
  const settled = [...presences];
  for (let from = 0; from < spoken.length; ) {
    let to = from + 1;
    while (to < spoken.length && presences[to] === presences[from]) to += 1;
    const telling = spoken.slice(from, to).filter(({ key }) => !isCommonWord(key));
    const isTold = telling.length > 0 && telling.every(({ key }) => beside.has(stemWord(key)));
    if (isTold) settled.fill('shared', from, to);
    from = to;
  }
  return settled;
}

/** Stems of the words that stand beside the marks in the statements that quote. */
function readBeside(rival: readonly ReadReading[]): ReadonlySet<string> {
  const statements = new Set(rival.flatMap(({ pieces }) => pieces.map(({ statement }) => statement)));
  return new Set(
    [...statements].flatMap((statement) => {
      const isQuoted = isWithinOne(statement.quotations.map(({ inText }) => inText));
      return readWords(statement.text)
        .filter((word) => !isQuoted(word))
        .map(({ key }) => stemWord(key));
    }),
  );
}

/** Neighbouring words that are marked, as one stretch with what stands between them; offsets behind `from`. */
function joinMarked(spoken: readonly SpokenWord[], marked: readonly boolean[], from: number): readonly Span[] {
  const spans: Span[] = [];
  for (const [place, word] of spoken.entries()) {
    if (!marked[place]) continue;
    const span = { start: word.start - from, end: word.end - from };
    const last = spans.at(-1);
    const isNext = last !== undefined && marked[place - 1] && !word.opensMarks;
    if (isNext) spans.splice(-1, 1, { start: last.start, end: span.end });
    else spans.push(span);
  }
  return spans;
}
