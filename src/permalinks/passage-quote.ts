import type { Report, Statement } from '../statements/report.ts';
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
}

/** Quotes a statement for an address. */
export function quotePassage(
  { id, statements }: Pick<Report, 'id' | 'statements'>,
  statement: Statement,
): PassageQuote {
  const place = statements.indexOf(statement);
  return {
    report: id,
    words: splitWords(statement.text).slice(0, CARRIED.words).join(' '),
    before: lastWords(statements[place - 1]?.text ?? ''),
    after: firstWords(statements[place + 1]?.text ?? ''),
  };
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
export function writeFragment({ report, words, before, after }: PassageQuote): string {
  return new URLSearchParams({ report, words, before, after }).toString();
}

/** The quote that the part of an address behind `#` carries, or `null` where it carries none. */
export function readFragment(fragment: string): PassageQuote | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/:~:.*$/s, ''));
  const [report, words] = [fields.get('report'), fields.get('words')];
  if (!report || !words) return null;
  return { report, words, before: fields.get('before') ?? '', after: fields.get('after') ?? '' };
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
