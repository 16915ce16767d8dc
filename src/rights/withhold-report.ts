import type { Run, Span, Statement } from '../report/report.ts';
import type { StoryReport } from '../report/report-info.ts';
import { HIDDEN, hideWords } from './hide-words.ts';

/** A report with nothing of its words but what may be shown of each statement; places and ids stay what they are. */
export function withholdReport<Withheld extends StoryReport>(
  report: Withheld,
  shownOf: (statement: Statement) => readonly Span[],
): Withheld {
  const statements = report.statements.map((statement) => withholdStatement(statement, shownOf(statement)));
  return { ...report, statements, body: rebuildBody(report.body, statements) };
}

function withholdStatement(statement: Statement, shown: readonly Span[]): Statement {
  const text = hideWords(statement.text, shown);
  let reached = 0;
  const runs = statement.runs.map((run): Run => {
    const own = text.slice(reached, reached + run.text.length);
    reached += run.text.length;
    return { ...run, text: own, url: own === run.text ? run.url : null };
  });
  const details = statement.details.map((detail) => ({
    ...detail,
    text: text.slice(detail.inText.start, detail.inText.end),
  }));
  return { ...statement, text, runs, details };
}

/** The body of what its statements still say: Markdown's own signs, and what they don't spell alike, are not among it. */
function rebuildBody(body: string, statements: readonly Statement[]): string {
  const characters = Array.from({ length: body.length }, (_, at) =>
    /\s/.test(body[at] ?? '') ? (body[at] ?? '') : HIDDEN,
  );
  for (const { headline, runs } of statements) {
    if (headline) continue;
    for (const { start, end, text } of runs) {
      const isAlike = text.length === end - start;
      for (let at = start; at < end; at++) characters[at] = isAlike ? (text[at - start] ?? HIDDEN) : HIDDEN;
    }
  }
  return characters.join('');
}
