import { detectLanguage } from '../../content/detect-language.ts';
import { parseSource } from '../../content/parse-source.ts';
import type { ReportSource } from '../../content/story-source.ts';
import { compareReports } from '../../engine.ts';
import type { StoryReport } from '../../report/report-info.ts';
import type { ComparisonAnswer, ComparisonQuery } from './comparison-query.ts';

interface ReadSource {
  readonly report: StoryReport;
  /** The language that its words tell, or `null`. */
  readonly told: string | null;
}

/** Takes texts apart and compares them, telling how far it is. A report that did not change is not parsed again. */
export function createAnswerer(): (query: ComparisonQuery, tell: (answer: ComparisonAnswer) => void) => Promise<void> {
  let read = new Map<string, ReadSource>();
  return async ({ number, reports: sources, corrections }, tell) => {
    const start = performance.now();
    // Parsing takes about as long as comparing.
    const total = sources.length * 2;
    const kept = new Map<string, ReadSource>();
    try {
      for (const [index, source] of sources.entries()) {
        tell({ kind: 'progress', number, done: index, total });
        const key = JSON.stringify(source);
        kept.set(key, read.get(key) ?? (await readSource(source)));
      }
      read = kept;
      tell({ kind: 'progress', number, done: sources.length, total });
      const found = [...kept.values()];
      const comparison = compareReports(
        found.map(({ report }) => report),
        {
          corrections,
          tell: (done, steps) => tell({ kind: 'progress', number, done: sources.length * (1 + done / steps), total }),
        },
      );
      const languages = Object.fromEntries(found.map(({ report, told }) => [report.id, told]));
      tell({ kind: 'result', number, result: { comparison, languages, duration: performance.now() - start } });
    } catch (error) {
      tell({ kind: 'failure', number, message: error instanceof Error ? error.message : String(error) });
    }
  };
}

async function readSource(source: ReportSource): Promise<ReadSource> {
  const told = await detectLanguage(source.body);
  return { told, report: await parseSource({ ...source, lang: source.lang ?? told }) };
}
