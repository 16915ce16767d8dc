import type { Destination, PublishedStory, SideFate } from '../destination.ts';
import type { PassageQuote } from '../passage-quote.ts';
import type { LinkedMatch } from '../read-passage.ts';
import { type StatementTrace, traceStatements } from '../trace-statements.ts';
import { findPassage } from './find-passage.ts';
import { findQuoting } from './find-quoting.ts';
import { followQuotation } from './follow-quotation.ts';

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

function followSide(trace: StatementTrace, story: PublishedStory): SideFate {
  const { reports } = story;
  const { report, said, speaker } = trace;
  const side = { report, said: trace.quotation?.said ?? said, statement: null, isReattributed: false };
  if (!reports.some(({ id }) => id === report)) return { ...side, state: 'strange' };
  const found = findPassage(trace, reports);
  if (found.state === 'gone') {
    const statement = findQuoting(trace, story);
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

/** Whether a match is what became of a link's: it has every statement that was found, and no other in a gone one's stead. */
function holdsSides({ statements }: LinkedMatch, sides: readonly SideFate[]): boolean {
  return sides.every(({ report, statement }) => {
    const now = statements[report] ?? [];
    if (statement !== null) return now.includes(statement);
    return now.length === 0 || sides.some((other) => other.report === report && other.statement !== null);
  });
}
