/** A text as the weights of its rare words, scaled to length 1. */
export type WordVector = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;

/** Share of the texts that may have a word that counts as rare. */
const RARE = 0.02;

/** The words of a text, lower case, in the running order. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Weighs the rare words of each text: the fewer texts have a word and the oftener a text has it, the more. */
export function weighWords(texts: readonly (readonly string[])[]): readonly WordVector[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = [...counts].filter(([, count]) => count > 1 && count <= texts.length * RARE);
  const weightByWord = new Map(rare.map(([word, count]) => [word, Math.log(texts.length / count)]));
  return texts.map((words) => toVector(words, weightByWord));
}

function toVector(words: readonly string[], weightByWord: ReadonlyMap<string, number>): WordVector {
  const vector = [...Map.groupBy(words, (word) => word)].flatMap(([word, places]) => {
    const weight = weightByWord.get(word);
    return weight === undefined ? [] : [[word, weight * (1 + Math.log(places.length))] as const];
  });
  const length = Math.hypot(...vector.map(([, weight]) => weight));
  return new Map(vector.map(([word, weight]) => [word, weight / length]));
}

/** Cosine of two texts' rare words, 0–1. */
export function measureCloseness(one: WordVector, other: WordVector): number {
  return [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
}

/** Share (0–1) of the shorter text's runs of five words that the other has too. */
export function measureOverlap(one: readonly string[], other: readonly string[]): number {
  const [fewer, more] = [runsOf(one), runsOf(other)].toSorted((first, second) => first.size - second.size);
  return fewer && more && fewer.size > 0 ? fewer.intersection(more).size / fewer.size : 0;
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
}
