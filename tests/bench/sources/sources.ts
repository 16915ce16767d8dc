import { globSync, readFileSync } from 'node:fs';
import type { Source } from '../../../src/report/source.ts';
import { checkQuotations } from '../../../src/sources/check-quotations.ts';
import { readSource } from '../../../src/sources/text/read-source.ts';
import { indexWords } from '../../../src/sources/words/index-words.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { drawTable } from '../draw-table.ts';
import { type Measured, measureChecks } from './measure-checks.ts';
import { plantQuotations, readSentences } from './plant-quotations.ts';
import { makeRandom } from './random.ts';

/** What is measured on. */
export interface SourcesBench {
  /** A folder of transcripts, `.md` or `.txt`; the example's and a dozen invented sentences where absent. */
  readonly folder: string | undefined;
  /** `dev`: every second file, by which weights are chosen; `kept`: the others. */
  readonly part: string;
  /** A kind whose misjudged quotations are printed. */
  readonly show: string | undefined;
}

/** How well planted quotations are placed and judged, and how long a long transcript takes. */
export function benchSources({ folder, part, show }: SourcesBench, print: (line: string) => void): void {
  const sources = readTranscripts(folder, part);
  const sentences = sources.map((source) =>
    readSentences(source).map(({ words }) => words.map(({ text }) => text).join(' ')),
  );
  const measured = sources.flatMap((source, place) => {
    const others = folder === undefined ? INVENTED : (sentences[(place + 7) % sources.length] ?? []);
    const foreign = others.filter((sentence) => sentence.split(' ').length > SHORTEST);
    const each = folder === undefined ? 40 : 3;
    return measureChecks(plantQuotations(source, { foreign, each, random: makeRandom(place + 1) }), source);
  });
  const rows = [...Map.groupBy(measured, ({ plant }) => plant)].map(([plant, own]) => [plant, ...sumUp(own)]);
  const head = ['Planted', 'quotations', 'place right', 'verdict right', 'told'];
  print(drawTable({ title: `Quotations against ${sources.length} transcripts (${part})`, head, rows }));
  for (const { plant, wrong } of measured) {
    if (plant !== show) continue;
    for (const { planted, check } of wrong) print(`- ${planted.text} → ${check?.verdict ?? 'no quotation'}`);
  }
  if (folder !== undefined) print(`\n${timeLong(sources)}`);
}

/** Words of the shortest sentence that is planted as invented. */
const SHORTEST = 6;

function readTranscripts(folder: string | undefined, part: string): readonly Source[] {
  const all = folder === undefined ? [EXAMPLE] : globSync(`${folder}/**/*.{md,txt}`).sort();
  const files = folder === undefined ? all : all.filter((_, place) => (place % 2 === 0) === (part === 'dev'));
  return files
    .map((file, place) => {
      const text = readFileSync(file, 'utf8').replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
      return readSource(text.replace(/\\([[\]])/g, '$1'), { id: `source-${place}`, format: 'text' });
    })
    .filter(({ turns }) => turns.length > 3);
}

const EXAMPLE = 'content/_examples/storm-barrier/transcript.md';

/** Sentences that nobody said at the example's press conference, on what was talked about there. */
const INVENTED: readonly string[] = [
  'The harbour board has failed this town and it knows that it has.',
  'Every motor of the barrier was replaced in the spring of last year.',
  'We told the council that the water would not reach the lower town.',
  'I have asked the mayor to apologise for what he said this morning.',
  'The ferries will be moved to the northern pier until the autumn.',
  'There was no money for the gate because it went into the marina.',
  'People should be ready to leave their houses within two hours.',
  'I will not answer questions about my own future here today.',
  'Nobody on the board has ever read the report of the inspectors.',
  'The insurance companies have promised to pay for all of the damage.',
  'We are going to build a second barrier at the mouth of the river.',
  'The divers refused to work because their pay was late again.',
];

function sumUp(measured: readonly Measured[]): readonly string[] {
  const add = (read: (own: Measured) => number) => measured.reduce((sum, own) => sum + read(own), 0);
  const all = add((own) => own.all);
  const share = (read: (own: Measured) => number) => `${((100 * add(read)) / all).toFixed(1)} %`;
  return [String(all), share((own) => own.placed), share((own) => own.judged), share((own) => own.told)];
}

/** Characters of about 100,000 words. */
const LONG = 580_000;

/** How long 200 quotations take that are held against 100,000 words, without reading the report. */
function timeLong(sources: readonly Source[]): string {
  const body = sources
    .map((source) => source.body)
    .join('\n\n')
    .slice(0, LONG);
  const said = readSentences(readSource(body, { id: 'long', format: 'text' })).filter(({ words }) => words.length > 8);
  const quoted = Array.from({ length: 200 }, (_, place) => said[Math.floor((place * said.length) / 200)]);
  const paragraphs = quoted.map((own, place) => {
    const words = own?.words.map(({ text }) => text) ?? [];
    return `“${words.toSpliced(4, 1, place % 2 === 0 ? 'dragons' : (words[4] ?? '')).join(' ')}” Lee said.`;
  });
  const report = parseReport(paragraphs.join('\n\n'), { id: 'report' });
  const start = performance.now();
  const index = indexWords(readSource(body, { id: 'long', format: 'text' }));
  const checks = checkQuotations(report, index);
  const time = ((performance.now() - start) / 1000).toFixed(2);
  return `${index.words.length} words, ${checks.length} quotations: ${time} s`;
}
