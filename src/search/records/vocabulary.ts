/** All words of the archive and its properties, in the order of their code units. */
export interface Vocabulary {
  /** Statements of the archive. */
  readonly size: number;
  readonly words: readonly string[];
  /** By place in `words`: in how many statements the word stands. */
  readonly counts: Uint32Array;
  /** By place in `words`: 1 where the word is always written with a capital letter. */
  readonly names: Uint8Array;
  /** By place in `words`: where its postings begin; one more entry tells where the last end. */
  readonly offsets: Uint32Array;
}

/** Place of a word, or `undefined` where no statement has it. */
export function findWord({ words }: Pick<Vocabulary, 'words'>, word: string): number | undefined {
  const at = findPlace(words, word);
  return words[at] === word ? at : undefined;
}

/** Places of the words that begin so: from the first up to, and without, the second. */
export function findPrefix({ words }: Pick<Vocabulary, 'words'>, prefix: string): readonly [number, number] {
  return [findPlace(words, prefix), findPlace(words, `${prefix}\u{10ffff}`)];
}

/** Place of the first word that does not sort before the given one. */
function findPlace(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
