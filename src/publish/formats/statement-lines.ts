import { listStatements } from './list-statements.ts';
import type { AnywhereFormat } from './story-format.ts';

/** A story's statements as JSON lines: each line a record that stands by itself, so that stories can be strung together. */
export const statementLines: AnywhereFormat = {
  file: 'statements.jsonl',
  type: 'application/jsonl',
  name: 'JSON lines',
  what: 'a line of JSON for each statement',
  stands: 'anywhere',
  write: (story, places) =>
    listStatements(story, places)
      .map(({ report, statement: { id, number, text, speaker, cue, manner, via, quotations }, ...place }) => {
        const source = { story: story.id, report: report.id, label: report.label };
        const said = { speaker: speaker?.name ?? null, cue, manner, via };
        const quoted = quotations.map((quotation) => ({
          text: quotation.text,
          speaker: quotation.speaker?.name ?? null,
        }));
        return `${JSON.stringify({ ...source, number, id, text, ...said, quotations: quoted, ...place })}\n`;
      })
      .join(''),
};
