import type { Words } from './word-classes.ts';

/** How the sentences of a language end; words are written as they stand in a text, without their full stop. */
export interface SentenceTables {
  /** A parser that knows the language's abbreviations; without one, the platform's splitter. */
  readonly parser?: SentenceParser;
  /** Short forms that always have something behind them. */
  readonly abbreviations?: Words;
  /** Short forms that a sentence can end with though they look like one of those. */
  readonly andSoOn?: readonly string[];
  /** Whether days of the month and the like have a full stop: `3. Mai`. */
  readonly hasOrdinals?: boolean;
  /** What goes on with a sentence at once behind a quotation that ends like one. */
  readonly goesOn?: readonly string[];
  /** Short forms with a figure behind them, and others with a name, at which the parser parts what is one sentence. */
  readonly beforeFigure?: Words;
  readonly beforeName?: Words;
  /** Words behind which dots end nothing: `the …`. */
  readonly unfinished?: Words;
  /** Names of time zones, and nouns behind other names of zones: `Eastern`, `time`. */
  readonly zones?: Words;
  readonly zoneNouns?: Words;
  /** Words that open a sentence with its time: `At 5 p.m. …`. */
  readonly timeOpeners?: Words;
}

/** A parser of nlcst, as far as its sentences go. */
export interface SentenceParser {
  tokenizeParagraph(text: string): { readonly children: readonly SentenceNode[] };
}

interface SentenceNode {
  readonly type: string;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}
