import { expect, test } from 'vitest';
import { askWorker, type Messenger } from '../../src/search/ask-worker.ts';
import type { SearchAnswer, SearchQuestion } from '../../src/search/search-messages.ts';

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: SearchQuestion[] = [];
  const listeners = new Map<string, (event: { readonly data: SearchAnswer; readonly message?: string }) => void>();
  const addEventListener: Messenger['addEventListener'] = (type: string, listener: unknown) => {
    listeners.set(type, listener as () => void);
  };
  return {
    asked,
    postMessage: (question: SearchQuestion) => {
      asked.push(question);
    },
    addEventListener,
    answer: (at: number) => {
      const { number, query } = asked[at] ?? { number: 0, query: '' };
      listeners.get('message')?.({ data: { number, query, result: null, error: query } });
    },
    breakDown: (message?: string) =>
      listeners.get('error')?.({
        data: { number: 0, query: '', result: null, error: '' },
        ...(message && { message }),
      }),
  };
}

test('late answers are dropped, and of questions asked meanwhile only the last is put', () => {
  const worker = slowWorker();
  const heard: string[] = [];
  const { ask } = askWorker(worker, ({ query }) => heard.push(query));
  for (const query of ['b', 'bl', 'bli', 'blin']) ask({ archive: '/', query, limit: 1 });
  expect(worker.asked.map(({ query }) => query)).toEqual(['b']);
  worker.answer(0);
  expect(worker.asked.map(({ query }) => query)).toEqual(['b', 'blin']);
  expect(heard).toEqual([]);
  worker.answer(1);
  expect(heard).toEqual(['blin']);
});

test('a worker that could not be loaded is told of, and the next question is put anew', () => {
  const worker = slowWorker();
  const heard: (string | null)[] = [];
  const { ask } = askWorker(worker, ({ query, error }) => heard.push(`${query}: ${error}`));
  ask({ archive: '/', query: 'rain', limit: 1 });
  worker.breakDown();
  worker.breakDown('out of memory');
  expect(heard).toEqual([expect.stringMatching(/^rain: .*could not be loaded/), 'rain: out of memory']);
  ask({ archive: '/', query: 'snow', limit: 1 });
  expect(worker.asked.map(({ query }) => query)).toEqual(['rain', 'snow']);
});
