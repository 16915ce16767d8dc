import { expect, test } from 'vitest';
import { askWorker } from '../../src/search/ask-worker.ts';
import type { SearchAnswer, SearchQuestion } from '../../src/search/search-messages.ts';

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: SearchQuestion[] = [];
  let listen: (event: { readonly data: SearchAnswer }) => void = () => {};
  return {
    asked,
    postMessage: (question: SearchQuestion) => {
      asked.push(question);
    },
    addEventListener: (_type: 'message', listener: typeof listen) => {
      listen = listener;
    },
    answer: (at: number) => {
      const { number, query } = asked[at] ?? { number: 0, query: '' };
      listen({ data: { number, query, result: null, error: query } });
    },
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
