import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReport } from '../../../engine.ts';
import { listPairs } from './list-pairs.ts';
import type { Article } from './read-article.ts';

/** The two reports of a pair for a reader: statements numbered `A0`, `A1` … `B0`, `B1` …; a dot where a paragraph goes on. */
function writeSheet([first, second]: readonly [Article, Article]): string {
  return `${[...numberStatements(first, 'A'), '', ...numberStatements(second, 'B')].join('\n')}\n`;
}

function numberStatements({ id, title, body }: Article, side: 'A' | 'B'): readonly string[] {
  const { statements } = parseReport(body, { id, title });
  return statements.map(({ number, paragraph, text }, index) => {
    const goesOn = statements[index - 1]?.paragraph === paragraph;
    return `${side}${number}${goesOn ? '·' : ''} ${text}`;
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, pairs: { type: 'string' }, out: { type: 'string' } },
  });
  const { corpus, pairs, out } = values;
  if (corpus === undefined || pairs === undefined || out === undefined) {
    throw new Error('Say what to read and where to write: --corpus <clone> --pairs <list> --out <folder>.');
  }
  mkdirSync(out, { recursive: true });
  for (const [index, { articles }] of listPairs(pairs, corpus).entries()) {
    writeFileSync(join(out, `${String(index + 1).padStart(2, '0')}.txt`), writeSheet(articles));
  }
}
