import type { QuotationReading } from '../report/comparison.ts';
import { statementById } from '../report/statement-by-id.ts';
import { type LinkedWords, markFragment } from './mark-fragment.ts';
import { type PassageQuote, writeFragment } from './passage-quote.ts';
import { type LinkedMatch, type LinkedReport, readPassage } from './read-passage.ts';
import { traceQuoted, traceStatements } from './trace-statements.ts';
import { ADDRESS } from './weights.ts';

/** What a passage's address carries: of each report that has it, its words; `null` for a strange id. */
export function quoteById(
  id: string,
  reports: readonly LinkedReport[],
  matches: readonly LinkedMatch[],
): PassageQuote | null {
  const passage = readPassage(id, reports, matches);
  if (!passage) return null;
  const quoted = passage.quotation?.readings.flatMap((reading) =>
    Object.entries(reading.wordings).map(([report, { statement, text }]) => ({
      statement,
      quotation: {
        ...traceQuoted(text, reading.quoted ? 'quoted' : 'unquoted'),
        places: countPlaces(
          reading,
          reports.find(({ id }) => id === report),
        ),
      },
    })),
  );
  const parts = quoted ?? passage.statements.map((statement) => ({ statement, quotation: null }));
  const traces = reports.flatMap((report) =>
    parts.flatMap(({ statement, quotation }) => {
      const traced = traceStatements(report).get(statement);
      return traced ? [{ ...traced.trace, quotation }] : [];
    }),
  );
  return { version: 2, traces };
}

/** In how many places of a report a quotation has the words of a reading. */
export function countPlaces({ repeats }: QuotationReading, report: LinkedReport | undefined): number {
  const own = report ? statementById(report) : new Map();
  return 1 + repeats.filter(({ statement }) => own.has(statement)).length;
}

/** A passage's address with what finds it again and, of its words, those that should be marked; short enough to send. */
export function linkPassage(address: string, quote: PassageQuote, marked: LinkedWords | null): string {
  const further = Math.max(0, quote.traces.length - ADDRESS.pairUpTo);
  const most = quote.traces.length === 1 ? ADDRESS.one : ADDRESS.pair + ADDRESS.more * further;
  const room = most - address.length - 1;
  if (marked === null) return `${address}#${writeFragment(quote, room)}`;
  const { fields, directive } = markFragment(marked);
  const link = `${address}#${writeFragment(quote, room - fields.length - 1)}&${fields}`;
  return link.length + directive.length <= most ? link + directive : link;
}
