import { statementById } from '../report/statement-by-id.ts';
import { type LinkedWords, markFragment } from './mark-fragment.ts';
import { type PassageQuote, writeFragment } from './passage-quote.ts';
import { type LinkedMatch, type LinkedReport, readPassage } from './read-passage.ts';
import { traceStatements, traceWords } from './trace-statements.ts';
import { ADDRESS } from './weights.ts';

/** What a passage's address carries: of each report that has it, its words; `null` for a strange id. */
export function quoteById(
  id: string,
  reports: readonly LinkedReport[],
  matches: readonly LinkedMatch[],
): PassageQuote | null {
  const passage = readPassage(id, reports, matches);
  if (!passage) return null;
  const traces = passage.statements.flatMap((statement) => {
    const report = reports.find((candidate) => statementById(candidate).has(statement));
    const traced = report && traceStatements(report).get(statement);
    if (!traced) return [];
    const quoted = passage.quotation?.wordings[report.id]?.text;
    return [{ ...traced.trace, quotation: quoted === undefined ? null : traceWords(quoted) }];
  });
  return { version: 2, traces };
}

/** A passage's address with what finds it again and, of its words, those that should be marked; short enough to send. */
export function linkPassage(address: string, quote: PassageQuote, marked: LinkedWords | null): string {
  const reports = new Set(quote.traces.map(({ report }) => report)).size;
  const most = quote.traces.length === 1 ? ADDRESS.one : ADDRESS.pair + ADDRESS.more * Math.max(0, reports - 2);
  const room = most - address.length - 1;
  if (marked === null) return `${address}#${writeFragment(quote, room)}`;
  const marks = markFragment(marked);
  return `${address}#${writeFragment(quote, room - marks.length - 1)}&${marks}`;
}
