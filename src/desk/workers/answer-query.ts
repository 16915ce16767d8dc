import { parseSource } from '../../content/parse-source.ts';
import { compareReports } from '../../engine.ts';
import type { StoryReport } from '../../report/report-info.ts';
import type { ComparisonAnswer, ComparisonQuery } from './comparison-query.ts';

/** Takes texts apart and compares them, telling how far it is. A report that did not change is not parsed again. */
export function createAnswerer(): (query: ComparisonQuery, tell: (answer: ComparisonAnswer) => void) => Promise<void> {
  let parsed = new Map<string, StoryReport>();
  return async ({ number, reports: sources, corrections }, tell) => {
    const start = performance.now();
    // Parsing takes about as long as comparing.
    const total = sources.length * 2;
    const kept = new Map<string, StoryReport>();
    try {
      for (const [index, source] of sources.entries()) {
        tell({ kind: 'progress', number, done: index, total });
        const key = JSON.stringify(source);
        kept.set(key, parsed.get(key) ?? (await parseSource(source)));
      }
      parsed = kept;
      tell({ kind: 'progress', number, done: sources.length, total });
      const comparison = compareReports([...kept.values()], {
        corrections,
        tell: (done, steps) => tell({ kind: 'progress', number, done: sources.length * (1 + done / steps), total }),
      });
      tell({ kind: 'result', number, result: { comparison, duration: performance.now() - start } });
    } catch (error) {
      tell({ kind: 'failure', number, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
