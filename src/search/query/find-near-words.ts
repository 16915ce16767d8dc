import { PROPERTY_SIGN } from '../records/describe-record.ts';
import type { Vocabulary } from '../records/vocabulary.ts';
import { measureDistance } from './measure-distance.ts';

/** A word of the archive that is spelt nearly like another. */
export interface NearWord {
  /** Its place in the vocabulary. */
  readonly place: number;
  /** Letters added, dropped, changed or swapped. */
  readonly distance: number;
}

interface Sketch {
  /** By length of word: places in the vocabulary. */
  readonly byLength: readonly Uint32Array[];
  /** By place: a bit for each letter that the word has. */
  readonly letters: Uint32Array;
}

const sketches = new WeakMap<readonly string[], Sketch>();

/** The words within a distance of the given one, the nearest first, more frequent ones before rarer. */
export function findNearWords(vocabulary: Vocabulary, word: string, most: number): readonly NearWord[] {
  const { byLength, letters } = sketchOf(vocabulary.words);
  const wanted = sketchWord(word);
  const near: NearWord[] = [];
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const place of byLength[length] ?? []) {
      // An edit adds or drops one letter of the set or, changing one for another, both.
      if (countBits((letters[place] ?? 0) ^ wanted) > 2 * most) continue;
      const distance = measureDistance(word, vocabulary.words[place] ?? '', most);
      if (distance) near.push({ place, distance });
    }
  }
  const { counts } = vocabulary;
  return near.sort(
    (one, other) => one.distance - other.distance || (counts[other.place] ?? 0) - (counts[one.place] ?? 0),
  );
}

/** Makes ready what the first look for near words would otherwise wait for. */
export function sketchOf(words: readonly string[]): Sketch {
  const known = sketches.get(words);
  if (known) return known;
  const places: number[][] = [];
  const letters = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) {
    if (word.startsWith(PROPERTY_SIGN)) continue;
    letters[place] = sketchWord(word);
    const sameLength = places[word.length] ?? [];
    places[word.length] = sameLength;
    sameLength.push(place);
  }
  const sketch = { byLength: Array.from(places, (of = []) => Uint32Array.from(of)), letters };
  sketches.set(words, sketch);
  return sketch;
}

function sketchWord(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
