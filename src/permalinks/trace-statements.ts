import { hashText } from '../report/hash-text.ts';
import { hashWords } from '../report/hash-words.ts';
import type { Report, Statement } from '../report/report.ts';
import { sketchWords } from './sketch-words.ts';
import { CARRIED } from './weights.ts';

/** What an address tells of words: hashes of the whole, a sketch to find it by, and its beginning to be read. */
export interface WordsTrace {
  /** Hash of all its words, whatever their case, accents and punctuation; `null` where the address doesn't tell. */
  readonly words: string | null;
  /** Short hash of it as it is written; `null` likewise. */
  readonly letters: string | null;
  /** One character for each of its words from the beginning, as many as the address carries. */
  readonly sketch: string;
  /** Whether the sketch ends before the words do. */
  readonly isCut: boolean;
  /** The words themselves from the beginning, as many as the address carries. */
  readonly said: string;
}

/** What an address tells of the words of a quotation. */
export interface QuotedTrace extends WordsTrace {
  /** In how many places of the report the quotation stands with these words; `null` where not told. */
  readonly places: number | null;
}

/** What an address tells of one statement, so that it can be found again after an edit. */
export interface StatementTrace extends WordsTrace {
  /** Id of the report. */
  readonly report: string;
  /** Sketch of the last words of the statement before, `''` at the report's beginning; `null` where not told. */
  readonly before: string | null;
  /** Sketch of the first words of the statement after, `''` at its end; `null` where not told. */
  readonly after: string | null;
  /** Short hash of the speaker's name, `''` where nobody speaks; `null` where not told. */
  readonly speaker: string | null;
  /** How many statements of the report have these words; `null` where not told. */
  readonly times: number | null;
  /** The quotation in it that the address is of, or `null`. */
  readonly quotation: QuotedTrace | null;
}

/** A statement as it stands, with all that addresses tell of such. */
export interface TracedStatement {
  readonly statement: Statement;
  readonly trace: StatementTrace;
}

type TracedReport = Pick<Report, 'id' | 'statements'>;

/** By id, every statement of a report with its trace, in the running order; made once however often it is asked for. */
export function traceStatements({ id, statements }: TracedReport): ReadonlyMap<string, TracedStatement> {
  const known = tracedByStatements.get(statements);
  if (known) return known;
  const all = statements.map(({ text }) => traceWords(text));
  const times = Map.groupBy(all, ({ words }) => words);
  const entries = statements.map((statement, place) => {
    const words = all[place] ?? traceWords('');
    const trace = {
      ...words,
      report: id,
      before: sketchEnd(statements[place - 1]?.text ?? ''),
      after: sketchBeginning(statements[place + 1]?.text ?? ''),
      speaker: hashSpeaker(statement),
      times: times.get(words.words)?.length ?? 1,
      quotation: null,
    };
    return [statement.id, { statement, trace }] as const;
  });
  const traced = new Map(entries);
  tracedByStatements.set(statements, traced);
  return traced;
}

const tracedByStatements = new WeakMap<readonly Statement[], ReadonlyMap<string, TracedStatement>>();

/** Traces words whole. */
export function traceWords(text: string) {
  const sketch = sketchWords(text);
  return {
    words: hashWords(text),
    letters: hashLetters(text),
    sketch: sketch.slice(0, CARRIED.sketch),
    isCut: sketch.length > CARRIED.sketch,
    said: splitWords(text).join(' '),
  } satisfies WordsTrace;
}

/** Traces a quotation whole; whether it stands between marks is part of how it is written. */
export function traceQuoted(text: string, marks: 'quoted' | 'unquoted') {
  const trace = traceWords(text);
  return marks === 'quoted' ? { ...trace, letters: hashLetters(`“${text}”`) } : trace;
}

/** The words of a text that spaces keep apart. */
export function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Four characters that stand for a text as it is written, whatever its spaces. */
export function hashLetters(text: string): string {
  return hashText(splitWords(text).join(' ')).slice(-4);
}

/** Two characters that stand for whoever speaks, or `''` for nobody. */
function hashSpeaker({ speaker }: Pick<Statement, 'speaker'>): string {
  return speaker === null ? '' : hashWords(speaker.name).slice(-2);
}

/** The words at a text's beginning that count as context, as a sketch. */
export function sketchBeginning(text: string): string {
  return sketchWords(splitWords(text).slice(0, CARRIED.context).join(' ')).slice(0, CARRIED.context);
}

/** The words at a text's end that count as context, likewise. */
export function sketchEnd(text: string): string {
  return sketchWords(splitWords(text).slice(-CARRIED.context).join(' ')).slice(-CARRIED.context);
}
