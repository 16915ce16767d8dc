import type { FindAnswer, FindQuery, SearchedTexts } from './find-query.ts';

/** The part of a `Worker` that is used. */
export interface FindPort {
  onmessage: ((event: { readonly data: FindAnswer }) => void) | null;
  readonly postMessage: (query: FindQuery) => void;
  readonly terminate: () => void;
}

/** Asks for statements in the reader's own texts. */
export interface Finder {
  /** Asks; of several questions only the last is answered. Texts that are asked for the first time are handed over. */
  readonly ask: (texts: SearchedTexts, query: string) => void;
  readonly close: () => void;
}

/** A finder over a worker. */
export function createFinder(port: FindPort, tell: (answer: FindAnswer) => void): Finder {
  let handed: SearchedTexts | null = null;
  let number = 0;
  port.onmessage = ({ data }) => {
    if (data.number === number) tell(data);
  };
  return {
    ask: ({ comparison }, query) => {
      if (handed?.comparison !== comparison) {
        handed = { comparison };
        port.postMessage({ kind: 'texts', texts: handed });
      }
      number++;
      port.postMessage({ kind: 'question', number, query });
    },
    close: () => port.terminate(),
  };
}
