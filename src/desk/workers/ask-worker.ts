import type { ComparisonAnswer, ComparisonQuery } from './comparison-query.ts';

/** The part of a `Worker` that is used. */
export interface ComparisonPort {
  onmessage: ((event: { readonly data: ComparisonAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  readonly postMessage: (query: ComparisonQuery) => void;
  readonly terminate: () => void;
}

/** Asks for comparisons, one at a time. */
export interface Comparer {
  /** Asks; of the questions that come while one is being answered, only the last is put. */
  readonly ask: (question: Omit<ComparisonQuery, 'number'>) => void;
  /** Stops what is under way and forgets what waits. */
  readonly cancel: () => void;
}

/** A comparer over workers that `open` makes. Answers to questions that were overtaken or cancelled are never told. */
export function createComparer(open: () => ComparisonPort, tell: (answer: ComparisonAnswer) => void): Comparer {
  let port: ComparisonPort | null = null;
  let number = 0;
  let isBusy = false;
  let waiting: Omit<ComparisonQuery, 'number'> | null = null;

  const put = (question: Omit<ComparisonQuery, 'number'>) => {
    port ??= connect();
    number++;
    isBusy = true;
    port.postMessage({ ...question, number });
  };
  const finish = (answer: ComparisonAnswer) => {
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next) put(next);
    else tell(answer);
  };
  const connect = () => {
    const opened = open();
    opened.onmessage = ({ data }) => {
      if (data.number !== number) return;
      if (data.kind === 'progress') tell(data);
      else finish(data);
    };
    opened.onerror = ({ message }) => {
      port = null;
      finish({ kind: 'failure', number, message: message ?? UNLOADED });
    };
    return opened;
  };
  port = connect();
  return {
    ask: (question) => {
      if (isBusy) waiting = question;
      else put(question);
    },
    cancel: () => {
      waiting = null;
      if (!isBusy) return;
      port?.terminate();
      port = connect();
      number++;
      isBusy = false;
    },
  };
}

/** A worker that can't be loaded says nothing of why. */
const UNLOADED = 'what compares them could not be loaded. Connect to the network once and load the page again';
