import { describe, expect, test } from 'vitest';
import { emptyDraft, toStorySource } from '../../../src/desk/draft/draft.ts';
import { createAnswerer } from '../../../src/desk/workers/answer-query.ts';
import { type ComparisonPort, createComparer } from '../../../src/desk/workers/ask-worker.ts';
import type { ComparisonAnswer, ComparisonQuery } from '../../../src/desk/workers/comparison-query.ts';

/** Workers that answer only when they are told to. */
function startWorkers() {
  const asked: ComparisonQuery[] = [];
  const told: ComparisonAnswer[] = [];
  const ports: ComparisonPort[] = [];
  let terminated = 0;
  const comparer = createComparer(
    () => {
      const port: ComparisonPort = {
        onmessage: null,
        onerror: null,
        postMessage: (query) => asked.push(query),
        terminate: () => terminated++,
      };
      ports.push(port);
      return port;
    },
    (answer) => told.push(answer),
  );
  const question = (label: string) => ({
    reports: [],
    corrections: [{ kind: 'reject' as const, statements: [label] }],
  });
  const nameOf = ({ corrections }: ComparisonQuery) => corrections[0]?.statements[0];
  return {
    ask: (label: string) => comparer.ask(question(label)),
    cancel: comparer.cancel,
    answer: (query: ComparisonQuery | undefined, port = ports.at(-1)) =>
      port?.onmessage?.({
        data: { kind: 'failure', number: query?.number ?? 0, message: query ? `${nameOf(query)}` : '' },
      }),
    breakDown: () => ports.at(-1)?.onerror?.({ message: 'broke' }),
    asked,
    told: () => told.map((answer) => (answer.kind === 'failure' ? answer.message : answer.kind)),
    names: () => asked.map(nameOf),
    ports,
    terminated: () => terminated,
  };
}

describe('a comparer', () => {
  test('puts one question at a time and of those that wait only the last', () => {
    const worker = startWorkers();
    worker.ask('one');
    worker.ask('two');
    worker.ask('three');
    expect(worker.names()).toEqual(['one']);
    worker.answer(worker.asked[0]);
    expect(worker.names()).toEqual(['one', 'three']);
    worker.answer(worker.asked[1]);
    expect(worker.told()).toEqual(['three']);
  });

  test('tells no answer of a question that was cancelled', () => {
    const worker = startWorkers();
    worker.ask('one');
    const [first] = worker.ports;
    worker.cancel();
    expect(worker.terminated()).toBe(1);
    worker.answer(worker.asked[0], first);
    worker.answer(worker.asked[0]);
    expect(worker.told()).toEqual([]);
    worker.ask('two');
    worker.answer(worker.asked[1]);
    expect(worker.told()).toEqual(['two']);
  });

  test('tells that a worker broke down and starts another for the next question', () => {
    const worker = startWorkers();
    worker.ask('one');
    worker.breakDown();
    expect(worker.told()).toEqual(['broke']);
    worker.ask('two');
    expect(worker.ports).toHaveLength(2);
  });
});

describe('an answer', () => {
  const draft = {
    ...emptyDraft(),
    reports: emptyDraft().reports.map((report) => ({ ...report, text: 'It rained on Friday.' })),
  };
  const query = { number: 7, reports: toStorySource(draft).reports, corrections: [] };

  test('tells how far it is, then the result, under the number of the question', async () => {
    const told: ComparisonAnswer[] = [];
    await createAnswerer()(query, (answer) => told.push(answer));
    expect(new Set(told.map(({ number }) => number))).toEqual(new Set([7]));
    expect(told.map(({ kind }) => kind).lastIndexOf('progress')).toBe(told.length - 2);
    const shares = told.flatMap((said) => (said.kind === 'progress' ? [said.done / said.total] : []));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    // Within the comparison too, which is half of the work.
    expect(shares.filter((share) => share > 0.5 && share < 1).length).toBeGreaterThanOrEqual(4);
    expect(told.at(-1)).toMatchObject({ result: { comparison: { matches: [{ relation: 'same' }] } } });
  });

  test('does not parse again what did not change', async () => {
    const answer = createAnswerer();
    const results: ComparisonAnswer[] = [];
    const tell = (said: ComparisonAnswer) => results.push(said);
    await answer(query, tell);
    await answer({ ...query, reports: query.reports.with(1, { ...query.reports[1], body: 'Else.' } as never) }, tell);
    const [first, second] = results.flatMap((said) => (said.kind === 'result' ? [said.result.comparison.reports] : []));
    expect(second?.[0]).toBe(first?.[0]);
    expect(second?.[1]).not.toBe(first?.[1]);
  });

  test('carries out the corrections', async () => {
    const told: ComparisonAnswer[] = [];
    const answer = createAnswerer();
    await answer({ ...query, corrections: [{ kind: 'speaker', statements: ['It rained'], speaker: 'Ann' }] }, (said) =>
      told.push(said),
    );
    const result = told.at(-1);
    expect(result?.kind === 'result' && result.result.comparison.reports[0]?.statements[0]?.speaker?.name).toBe('Ann');
  });

  test('tells the language of a text that doesn’t say it', async () => {
    const german = 'Am 3. Mai regnete es in Karlsvik, und die Bürgermeisterin bat alle, zu Hause zu bleiben.';
    const [first, second] = query.reports;
    if (!first || !second) throw new Error('a text is missing');
    const results: ComparisonAnswer[] = [];
    await createAnswerer()(
      {
        ...query,
        reports: [
          { ...first, body: german },
          { ...second, body: german, lang: 'de-AT' },
        ],
      },
      (said) => results.push(said),
    );
    const [reports = []] = results.flatMap((said) => (said.kind === 'result' ? [said.result.comparison.reports] : []));
    expect(reports.map(({ lang, statements }) => [lang, statements.length])).toEqual([
      ['de', 1],
      ['de-AT', 1],
    ]);
  });
});
