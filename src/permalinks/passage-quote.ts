import { hashWords } from '../report/hash-words.ts';
import {
  type StatementTrace,
  sketchBeginning,
  sketchEnd,
  splitWords,
  traceQuoted,
  traceWords,
} from './trace-statements.ts';
import { CARRIED_BY_FIRST } from './weights.ts';

/** What an address tells of the words that it leads to, in each report that has them. */
export interface PassageQuote {
  /** Version of the address: the first told of one report only. */
  readonly version: 1 | 2;
  /** Every statement, in the order of the reports. */
  readonly traces: readonly StatementTrace[];
}

/** The part of an address behind `#` that carries a quote, in at most so many characters if that can be done. */
export function writeFragment({ traces }: PassageQuote, room: number): string {
  const fixed = (parts: readonly string[]) => `v=2&${parts.map((part) => `at=${part}&say=`).join('&')}`;
  const levels = LEVELS.map((level) => ({
    level,
    parts: traces.map((trace, at) => writeTrace(trace, traces[at - 1], level)),
  }));
  const fits = levels.find(({ level, parts }) => fixed(parts).length + traces.length * level.said <= room);
  const { parts } = fits ?? levels.at(-1) ?? { parts: [] };
  let left = room - fixed(parts).length;
  const sides = traces.map((trace, at) => {
    const said = fitWords((trace.quotation ?? trace).said, left / (traces.length - at));
    left -= said.length;
    return `at=${parts[at]}&say=${said}`;
  });
  return `v=2&${sides.join('&')}`;
}

/**
 * How much an address carries beside hashes where it must be shorter and shorter, by each statement: signs of its
 * sketch, signs of what stands around it, and characters of readable words. What tells twins apart is given up last.
 */
const LEVELS = [
  { sketch: 40, context: 6, said: 20 },
  { sketch: 24, context: 6, said: 20 },
  { sketch: 16, context: 6, said: 12 },
  { sketch: 12, context: 6, said: 8 },
  { sketch: 8, context: 6, said: 0 },
  { sketch: 8, context: 4, said: 0 },
  { sketch: 0, context: 4, said: 0 },
  { sketch: 0, context: 2, said: 0 },
] as const;

type Level = (typeof LEVELS)[number];

function writeTrace(trace: StatementTrace, previous: StatementTrace | undefined, { sketch, context }: Level): string {
  const { report, before, after, speaker, times, quotation } = trace;
  const parts = [
    previous?.report === report ? '' : encodeURIComponent(report),
    trace.words,
    trace.letters,
    (before ?? NOT_TOLD).slice(-context),
    (after ?? NOT_TOLD).slice(0, context),
    speaker ?? NOT_TOLD,
    times === 1 ? '' : (times ?? NOT_TOLD),
    writeSketch(trace, quotation ? Math.min(sketch, QUOTED_IN) : sketch),
    ...(quotation ? [quotation.words, quotation.letters, writeSketch(quotation, sketch)] : []),
    ...(quotation && quotation.places !== null ? [quotation.places] : []),
  ];
  return parts.join('.');
}

/** Signs of the statement's own sketch where the address is of a quotation in it. */
const QUOTED_IN = 16;

const NOT_TOLD = '*';

function writeSketch({ sketch, isCut }: Pick<StatementTrace, 'sketch' | 'isCut'>, most: number): string {
  return isCut || sketch.length > most ? `${sketch.slice(0, most)}${NOT_TOLD}` : sketch;
}

/** As many whole words from the beginning as there is room for in an address. */
function fitWords(text: string, room: number): string {
  let written = '';
  for (const word of splitWords(text)) {
    const next = written === '' ? encode(word) : `${written}+${encode(word)}`;
    if (next.length > room) break;
    written = next;
  }
  return written;
}

function encode(word: string): string {
  return new URLSearchParams({ '': word }).toString().slice(1);
}

/** The quote that the part of an address behind `#` carries, or `null` where it carries none; `passage` is its id. */
export function readFragment(fragment: string, passage: string): PassageQuote | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/:~:.*$/s, ''));
  return fields.get('v') === '2' ? readSecond(fields) : readFirst(fields, passage);
}

const TRACE =
  /^(.*?)\.([0-9a-z]{7})\.([0-9a-z]{4})\.([\w*-]*)\.([\w*-]*)\.([0-9a-z]{2}|\*|)\.(\d{1,5}|\*|)\.([\w-]*\*?)(?:\.([0-9a-z]{7})\.([0-9a-z]{4})\.([\w-]*\*?)(?:\.(\d{1,5}))?)?$/;

function readSecond(fields: URLSearchParams): PassageQuote | null {
  const said = fields.getAll('say');
  const traces: StatementTrace[] = [];
  for (const [at, written] of fields.getAll('at').entries()) {
    const trace = readTrace(written, traces.at(-1)?.report ?? '', said[at] ?? '');
    if (trace === null) return null;
    traces.push(trace);
  }
  return traces.length === 0 ? null : { version: 2, traces };
}

function readTrace(written: string, previous: string, said: string): StatementTrace | null {
  const [, report = '', words, letters, before, after, speaker, times, sketch = '', ...quoted] =
    TRACE.exec(written) ?? [];
  if (words === undefined || letters === undefined) return null;
  const [quotedWords, quotedLetters, quotedSketch = '', places] = quoted;
  const isQuotation = quotedWords !== undefined && quotedLetters !== undefined;
  return {
    report: report === '' ? previous : report,
    words,
    letters,
    before: readTold(before),
    after: readTold(after),
    speaker: readTold(speaker),
    times: times === '' ? 1 : times === NOT_TOLD ? null : Number(times),
    ...readSketch(sketch),
    said: isQuotation ? '' : said,
    quotation: isQuotation
      ? {
          words: quotedWords,
          letters: quotedLetters,
          ...readSketch(quotedSketch),
          said,
          places: places === undefined ? null : Number(places),
        }
      : null,
  };
}

function readTold(part: string | undefined): string | null {
  return part === undefined || part === NOT_TOLD ? null : part;
}

function readSketch(written: string): Pick<StatementTrace, 'sketch' | 'isCut'> {
  return { sketch: written.replace(NOT_TOLD, ''), isCut: written.endsWith(NOT_TOLD) };
}

/** An address of version 1 carries words and no hashes; what it carries of a long statement is only its beginning. */
function readFirst(fields: URLSearchParams, passage: string): PassageQuote | null {
  const [report, words, quoted] = [fields.get('report'), fields.get('words'), fields.get('quoted')];
  if (!report || !words) return null;
  const trace = {
    ...readWords(
      words,
      passage.startsWith(`${report}-`) ? (/-([0-9a-z]{7})(?:-\d+)?$/.exec(passage)?.[1] ?? null) : null,
    ),
    report,
    before: sketchEnd(fields.get('before') ?? ''),
    after: sketchBeginning(fields.get('after') ?? ''),
    speaker: null,
    times: null,
    quotation: quoted === null ? null : readQuoted(quoted),
  };
  return { version: 1, traces: [trace] };
}

/** `hash` is that of all the words, where the address has it. */
function readWords(said: string, hash: string | null) {
  const isCut = splitWords(said).length >= CARRIED_BY_FIRST.words;
  const trace = traceWords(said);
  return isCut ? { ...trace, isCut, words: hash, letters: null } : { ...trace, words: hashWords(said) };
}

/** Of a quotation that is not whole, its marks are unknown as well. */
function readQuoted(said: string) {
  const words = { ...readWords(said, null), places: null };
  return words.isCut ? words : { ...words, letters: traceQuoted(said, 'quoted').letters };
}
