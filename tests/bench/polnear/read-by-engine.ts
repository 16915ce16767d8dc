import { parseReport } from '../../../src/engine.ts';
import type { Span, Statement } from '../../../src/report/report.ts';

/** Words that a system finds to be somebody's. */
export interface Finding extends Span {
  /** By whatever name; `null` where it names nobody. */
  readonly speaker: string | null;
  /** `quoted` between marks; `reported` with marks or without, as far as the report of them goes. */
  readonly kind: 'quoted' | 'reported';
}

/** What the project's own parser finds in an article. */
export function readByEngine(text: string): readonly Finding[] {
  const { statements } = parseReport(text, { id: 'report', lang: 'en' });
  const quoted: (Finding & { readonly utterance: number })[] = [];
  const reported: Finding[] = [];
  for (const statement of statements) {
    for (const { start, end, speaker, utterance } of statement.quotations) {
      const name = (speaker ?? statement.speaker)?.name ?? null;
      const last = quoted.at(-1);
      // The corpus has one quotation a paragraph, where the record has one a statement.
      if (last?.utterance === utterance && !text.slice(last.end, start).includes('\n'))
        quoted[quoted.length - 1] = { ...last, end, speaker: last.speaker ?? name };
      else quoted.push({ start, end, speaker: name, kind: 'quoted', utterance });
    }
    const own = findReported(statement);
    if (own) reported.push(own);
  }
  return [...quoted, ...reported];
}

function findReported({ speaker, cue, content, start, end }: Statement): Finding | undefined {
  if (speaker === null && cue === null) return undefined;
  return { ...(content ?? { start, end }), speaker: speaker?.name ?? null, kind: 'reported' };
}
