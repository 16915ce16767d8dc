import { loadLanguage } from '../../src/statements/lexicon/load-language.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { HELD_OUT_TEXTS } from '../gold/held-out-statements.ts';
import { countSpeakers, loadSpeeches } from '../gold/speakers-gold.ts';
import { LABELLED_TEXTS, type LabelledText } from '../gold/statements-gold.ts';
import { type Count, drawScore, drawTable, type Table } from './draw-table.ts';
import { readByPlainRules } from './plain-rules.ts';
import { measureThroughput } from './statements-throughput.ts';

/** What a system makes of a text, to be held against a reader's labels. */
export interface Reading {
  readonly sentences: readonly string[];
  readonly quotations: readonly (readonly [words: string, speaker: string | null])[];
  /** The sentences that report what somebody says. */
  readonly statements: readonly string[];
}

/** Prints how right the statements are on the project's labelled texts, and how fast they come. */
export async function benchStatements(print: (line: string) => void): Promise<void> {
  const tables = [
    measureAccuracy('texts that the rules were written with', LABELLED_TEXTS),
    measureAccuracy('texts kept back, never tuned on', HELD_OUT_TEXTS),
    await measureElsewhere(),
    measureThroughput(),
  ];
  for (const table of tables) print(`${drawTable(table)}\n`);
}

/** Speakers of quotations in other languages: precision, recall and F1. */
async function measureElsewhere(): Promise<Table> {
  const languages = ['de', 'es', 'fr'];
  await Promise.all(languages.map(loadLanguage));
  const rows = languages.map((lang) => {
    const [kept, seen] = [true, false].map((isKept) =>
      countSpeakers(
        lang,
        loadSpeeches(lang).filter((speech) => speech.isKept === isKept),
      ),
    );
    return [lang, ...[kept, seen].map((count) => (count ? drawScore(count) : ''))];
  });
  return {
    title: 'Speakers of quotations in other languages: precision / recall / F1',
    head: ['language', 'kept back', 'seen'],
    rows,
  };
}

/** Precision, recall and F1 on some of the project's labelled texts, beside the plain rules that the room replaces. */
function measureAccuracy(which: string, texts: readonly LabelledText[]): Table {
  const systems = { variorum: readByVariorum, 'plain rules': readByPlainRules };
  const rows = (['sentences', 'quotations', 'speakers', 'statements'] as const).map((measure) => [
    measure,
    ...Object.values(systems).map((read) => drawScore(countAll(measure, texts, read))),
  ]);
  return { title: `Statements, ${which}: precision / recall / F1`, head: ['measure', ...Object.keys(systems)], rows };
}

/** What the project's own parser makes of a text. */
export function readByVariorum(text: string): Reading {
  const { statements } = parseReport(text, { id: 'gold' });
  const quoted = statements.flatMap(({ quotations }) => quotations);
  return {
    sentences: statements.map((statement) => statement.text),
    quotations: quoted.map(({ text: words, speaker }) => [words, speaker?.name ?? null] as const),
    statements: statements.filter(({ manner }) => manner === 'speech').map((statement) => statement.text),
  };
}

type Measure = 'sentences' | 'quotations' | 'speakers' | 'statements';

function countAll(measure: Measure, texts: readonly LabelledText[], read: (text: string) => Reading): Count {
  const counts = texts.map((labelled) => countOne(measure, labelled, read(labelled.text)));
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return { right: sum('right'), answered: sum('answered'), expected: sum('expected') };
}

/** A sentence is right if it begins where the reader's does; a speaker, if the name ends as the reader's. */
function countOne(measure: Measure, labelled: LabelledText, reading: Reading): Count {
  if (measure === 'sentences' || measure === 'statements') {
    const right = labelled[measure].filter((start) => reading[measure].some((text) => text.startsWith(start))).length;
    return { right, answered: reading[measure].length, expected: labelled[measure].length };
  }
  const found = labelled.quotations.filter(([words]) => reading.quotations.some(([read]) => read === words));
  if (measure === 'quotations')
    return { right: found.length, answered: reading.quotations.length, expected: labelled.quotations.length };
  const named = found.filter(([words, speaker]) => speaker !== null && isSpeaker(reading, words, speaker));
  const answered = reading.quotations.filter(([, speaker]) => speaker !== null).length;
  return {
    right: named.length,
    answered,
    expected: labelled.quotations.filter(([, speaker]) => speaker !== null).length,
  };
}

function isSpeaker({ quotations }: Reading, words: string, speaker: string): boolean {
  return quotations.some(
    ([read, name]) => read === words && name !== null && new RegExp(`\\b${speaker}\\b`).test(name),
  );
}
