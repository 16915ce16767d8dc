import { describe, expect, test } from 'vitest';
import { emptyDraft, toStorySource } from '../../../src/desk/draft/draft.ts';
import { createAnswerer } from '../../../src/desk/workers/answer-query.ts';
import { createFinder, type FindPort } from '../../../src/desk/workers/ask-finder.ts';
import type { ComparisonResult } from '../../../src/desk/workers/comparison-query.ts';
import type { FindQuery } from '../../../src/desk/workers/find-query.ts';
import { searchTexts } from '../../../src/desk/workers/find-statements.ts';

async function compare(...texts: readonly string[]): Promise<ComparisonResult> {
  const draft = emptyDraft();
  const reports = draft.reports.map((report, index) => ({ ...report, text: texts[index] ?? '' }));
  let result: ComparisonResult | null = null;
  const { reports: sources } = toStorySource({ ...draft, reports });
  await createAnswerer()({ number: 1, reports: sources, corrections: [] }, (said) => {
    if (said.kind === 'result') result = said.result;
  });
  if (!result) throw new Error('The texts were not compared.');
  return result;
}

const TEXTS = await compare(
  'Mayor Ida Brandt said the bridge would “hold until Friday night, whatever comes”. Nobody was hurt.',
  'The café closed. Mayor Ida Brandt said the bridge would “hold until Sunday night, whatever comes”.',
);

/** The statements found, what was found between brackets. */
async function find(query: string): Promise<readonly string[]> {
  const { groups } = await searchTexts(TEXTS)(query);
  return groups.flatMap(({ wordings }) =>
    wordings.flatMap(({ record: { report, text }, marks }) => {
      const marked = marks?.reduceRight(
        (before, { start, end }) => `${before.slice(0, start)}[${before.slice(start, end)}]${before.slice(end)}`,
        text,
      );
      return marked === undefined ? [] : [`${report.slice(-1)}: ${marked}`];
    }),
  );
}

describe('a search within a comparison', () => {
  test('finds words in any order, with a typo, whatever their accents', async () => {
    expect(await find('hurt nobody')).toEqual(['a: [Nobody] was [hurt].']);
    expect(await find('nobodi')).toEqual(['a: [Nobody] was hurt.']);
    expect(await find('cafe')).toEqual(['b: The [café] closed.']);
  });

  test('finds exact words only where they stand', async () => {
    expect(await find('"until friday"')).toEqual([
      'a: Mayor Ida Brandt said the bridge would “hold [until Friday] night, whatever comes”.',
    ]);
  });

  test('finds by speaker and by kind', async () => {
    expect(await find('speaker:brandt')).toHaveLength(2);
    expect(await find('is:altered')).toHaveLength(2);
    expect(await find('is:only')).toEqual(['a: Nobody was hurt.', 'b: The café closed.']);
    expect(await find('bridge -sunday')).toHaveLength(1);
  });

  test('shows the other wording beside a hit', async () => {
    const { groups } = await searchTexts(TEXTS)('sunday');
    expect(groups.map(({ wordings }) => wordings.map(({ record }) => record.report))).toEqual([
      ['report-a', 'report-b'],
    ]);
  });
});

describe('a finder', () => {
  test('hands texts over once and drops answers that are overtaken', async () => {
    const sent: FindQuery[] = [];
    const told: string[] = [];
    const port: FindPort = { onmessage: null, postMessage: (query) => sent.push(query), terminate: () => undefined };
    const finder = createFinder(port, ({ query }) => told.push(query));
    finder.ask(TEXTS, 'one');
    finder.ask(TEXTS, 'two');
    expect(sent.map(({ kind }) => kind)).toEqual(['texts', 'question', 'question']);
    const found = {
      groups: [],
      hits: 0,
      shown: 0,
      more: false,
      loosened: false,
      nearest: { hits: 0, shown: 0, parts: [] },
      unknown: [],
      strange: [],
      properties: [],
    };
    port.onmessage?.({ data: { number: 1, query: 'one', found } });
    port.onmessage?.({ data: { number: 2, query: 'two', found } });
    expect(told).toEqual(['two']);
    finder.ask(await compare('It rained.', 'It snowed.'), 'three');
    expect(sent.map(({ kind }) => kind).slice(3)).toEqual(['texts', 'question']);
  });
});
