import type { NameUse } from './gather-names.ts';

/** How the reports write the words of names. */
export interface NameWords {
  /** How often a word stands in names: by report id. */
  readonly timesOf: (word: string) => ReadonlyMap<string, number>;
  /** In which statements a word stands in names: by id, the report of each. */
  readonly reportsByStatement: (word: string) => ReadonlyMap<string, string>;
  /** Whether one word stands right before another in some name. */
  readonly areNeighbours: (before: string, after: string) => boolean;
  /** Whether a word stands behind another in some name, as a surname does behind a first name. */
  readonly isIntroduced: (word: string) => boolean;
  /** Words of which a letter more or less, or another letter, may make this one. */
  readonly nearTo: (word: string) => readonly string[];
}

/** Counts the words of names, so that each is looked up at once however many there are. */
export function countNameWords(uses: readonly NameUse[]): NameWords {
  const placed = uses.flatMap((use) => use.keys.map((key, place) => ({ key, before: use.keys[place - 1], use })));
  const behind = placed.filter(({ before }) => before !== undefined);
  const neighbours = new Set(behind.map(({ before, key }) => `${before} ${key}`));
  const introduced = new Set(behind.map(({ key }) => key));
  const usesByWord = new Map(
    Array.from(
      Map.groupBy(placed, ({ key }) => key),
      ([key, own]) => [key, countUses(own.map(({ use }) => use))],
    ),
  );
  const shortened = [...usesByWord.keys()].flatMap((word) => shorten(word).map((key) => ({ key, word })));
  const wordsByShortened = Map.groupBy(shortened, ({ key }) => key);
  return {
    timesOf: (word) => usesByWord.get(word)?.times ?? new Map(),
    reportsByStatement: (word) => usesByWord.get(word)?.reports ?? new Map(),
    areNeighbours: (before, after) => neighbours.has(`${before} ${after}`),
    isIntroduced: (word) => introduced.has(word),
    nearTo: (word) => [
      ...new Set(shorten(word).flatMap((key) => (wordsByShortened.get(key) ?? []).map((near) => near.word))),
    ],
  };
}

function countUses(uses: readonly NameUse[]) {
  const byReport = Map.groupBy(uses, ({ report }) => report);
  return {
    times: new Map(Array.from(byReport, ([report, own]) => [report, own.length])),
    reports: new Map(uses.map(({ report, wording }) => [wording.statement, report])),
  };
}

/** A word, and what it is without each of its letters in turn: two words of one letter's difference share one of these. */
function shorten(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}
