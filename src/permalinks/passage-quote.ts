import type { Report, Statement } from '../report/report.ts';
import { CARRIED } from './weights.ts';

/** What an address tells of its statement, so that it can be found again after an edit. */
export interface PassageQuote {
  /** Id of the report. */
  readonly report: string;
  /** The statement's words, or as many from its beginning as an address carries. */
  readonly words: string;
  /** The last words of the statement before; `''` at the report's beginning. */
  readonly before: string;
  /** The first words of the statement after; `''` at its end. */
  readonly after: string;
  /** Of a quotation's address: its words in that report, as many as an address carries; else `null`. */
  readonly quoted: string | null;
}

/** Quotes a statement for an address, and the quotation in it that the address is of. */
export function quotePassage(
  { id, statements }: Pick<Report, 'id' | 'statements'>,
  statement: Statement,
  quoted: string | null = null,
): PassageQuote {
  const place = statements.indexOf(statement);
  return {
    report: id,
    words: carryWords(statement.text),
    before: lastWords(statements[place - 1]?.text ?? ''),
    after: firstWords(statements[place + 1]?.text ?? ''),
    quoted: quoted === null ? null : carryWords(quoted),
  };
}

/** As many of a text's words as an address carries. */
export function carryWords(text: string): string {
  return splitWords(text).slice(0, CARRIED.words).join(' ');
}

/** The words at a text's beginning that count as context. */
export function firstWords(text: string): string {
  return splitWords(text).slice(0, CARRIED.context).join(' ');
}

/** The words at a text's end that count as context. */
export function lastWords(text: string): string {
  return splitWords(text).slice(-CARRIED.context).join(' ');
}

/** The quote as the part of an address behind `#`. */
export function writeFragment({ report, words, before, after, quoted }: PassageQuote): string {
  return new URLSearchParams({ report, words, before, after, ...(quoted !== null && { quoted }) }).toString();
}

/** The quote that the part of an address behind `#` carries, or `null` where it carries none. */
export function readFragment(fragment: string): PassageQuote | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/:~:.*$/s, ''));
  const [report, words] = [fields.get('report'), fields.get('words')];
  if (!report || !words) return null;
  const [before, after] = [fields.get('before') ?? '', fields.get('after') ?? ''];
  return { report, words, before, after, quoted: fields.get('quoted') };
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
