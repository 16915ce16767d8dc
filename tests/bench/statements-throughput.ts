import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import compromise from 'compromise';
import { parseReport } from '../../src/statements/parse-report.ts';
import type { Table } from './draw-table.ts';

const require = createRequire(import.meta.url);

/** Times in one run on one machine; only their ratios mean anything. */
const ROUNDS = 5;

/** Statements a second beside what two general libraries take to read the same text. */
export function measureThroughput(): Table {
  const body = readFileSync('content/blinken-lavrov-call/report-a.md', 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const text = Array.from({ length: 20 }, () => body).join('\n\n');
  const { statements } = parseReport(text, { id: 'bench' });
  const wink = loadWink();
  const readers: Readonly<Record<string, () => unknown>> = {
    'variorum (sentences, quotations, speakers, details)': () => parseReport(text, { id: 'bench' }),
    'wink-nlp (sentences, word classes, entities)': () => wink(text),
    'compromise (sentences, word classes, quotations)': () => compromise(text).quotations().out('array'),
  };
  const times = Object.entries(readers).map(([name, read]) => ({ name, time: fastest(read) }));
  const own = times[0]?.time ?? 1;
  const rows = times.map(({ name, time }) => [
    name,
    Math.round((1000 * statements.length) / time).toString(),
    (own / time).toFixed(2),
  ]);
  return { title: 'Throughput on one text', head: ['reader', 'statements / s', 'ratio to variorum'], rows };
}

function loadWink(): (text: string) => unknown {
  const winkNlp = require('wink-nlp');
  const nlp = winkNlp(require('wink-eng-lite-web-model'));
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.sentences().out(), document.tokens().out(nlp.its.pos), document.entities().out()];
  };
}

/** Milliseconds of the fastest of some rounds. */
function fastest(read: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  return Math.min(...times);
}
