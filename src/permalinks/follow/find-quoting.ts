import { statementById } from '../../report/statement-by-id.ts';
import type { PublishedStory } from '../destination.ts';
import { listQuotations } from '../list-quotations.ts';
import type { LinkedReport } from '../read-passage.ts';
import { sketchWords } from '../sketch-words.ts';
import { type QuotedTrace, type StatementTrace, traceWords } from '../trace-statements.ts';
import { LIMITS } from '../weights.ts';

/** The one statement where a link's quotation begins still, if its own is gone and the quoted words are telling. */
export function findQuoting(
  { report: id, quotation }: StatementTrace,
  { reports, matches }: PublishedStory,
): string | null {
  const report = reports.find((one) => one.id === id);
  if (!report || quotation === null || quotation.sketch.length < LIMITS.tellingWords) return null;
  const own = statementById(report);
  const wordings = listQuotations(reports, matches)
    .flatMap(({ readings }) => readings.flatMap((reading) => [...Object.values(reading.wordings), ...reading.repeats]))
    .filter(({ statement, text }) => own.has(statement) && traceWords(text).words === quotation.words);
  const quoting = new Set(wordings.map(({ statement }) => statement));
  // One that was interrupted may have become several: its words then go on behind the end of the first.
  const found = quoting.size > 0 ? quoting : findRunningOn(quotation, report);
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

/** Statements in which a quotation begins with which, as the text goes on, a link's words begin. */
function findRunningOn({ sketch }: QuotedTrace, { statements }: LinkedReport): ReadonlySet<string> {
  const found = statements.filter(({ text, quotations }, at) => {
    const behind = statements.slice(at + 1, at + 1 + sketch.length).map((next) => next.text);
    return quotations.some(({ inText }) =>
      sketchWords([text.slice(inText.start), ...behind].join(' ')).startsWith(sketch),
    );
  });
  return new Set(found.map(({ id }) => id));
}
