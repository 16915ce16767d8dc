import type { SearchAnswer, SearchQuestion } from './search-messages.ts';

/** Asks questions, of which only the latest is answered. */
export interface Asker {
  readonly ask: (question: Omit<SearchQuestion, 'number'>) => void;
}

/** The part of a `Worker` that asking needs. */
export interface Messenger {
  readonly postMessage: (question: SearchQuestion) => void;
  readonly addEventListener: {
    (type: 'message', listener: (event: { readonly data: SearchAnswer }) => void, options?: Listening): void;
    (type: 'error', listener: (event: { readonly message?: string }) => void, options?: Listening): void;
  };
}

interface Listening {
  readonly signal?: AbortSignal;
}

/** A worker that can't be loaded says nothing of why. */
const UNLOADED = 'what searches could not be loaded. Connect to the network once and load the page again';

/** Puts questions to a worker, one at a time: of those that come meanwhile only the last is asked, late answers are dropped. */
export function askWorker(worker: Messenger, onAnswer: (answer: SearchAnswer) => void, signal?: AbortSignal): Asker {
  let latest = 0;
  let isBusy = false;
  let waiting: SearchQuestion | undefined;
  let asked: SearchQuestion | undefined;
  const send = (question: SearchQuestion) => {
    isBusy = true;
    asked = question;
    worker.postMessage(question);
  };
  worker.addEventListener(
    'message',
    ({ data }) => {
      isBusy = false;
      const next = waiting;
      waiting = undefined;
      if (next) send(next);
      if (data.number === latest) onAnswer(data);
    },
    signal && { signal },
  );
  worker.addEventListener(
    'error',
    ({ message }) => {
      const failed = waiting ?? asked;
      isBusy = false;
      waiting = undefined;
      if (failed) onAnswer({ number: failed.number, query: failed.query, result: null, error: message ?? UNLOADED });
    },
    signal && { signal },
  );
  return {
    ask: (question) => {
      latest += 1;
      const numbered = { ...question, number: latest };
      if (isBusy) waiting = numbered;
      else send(numbered);
    },
  };
}
