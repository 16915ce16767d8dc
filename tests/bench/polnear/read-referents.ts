import { readFileSync } from 'node:fs';
import { hashWords } from '../../../src/report/hash-words.ts';
import type { Notes } from '../../../src/training/polnear/gold-speaker.ts';
import type { Article } from '../../../src/training/polnear/read-part.ts';

/** By article: a hash of its words, and by the place of a pronoun that speaks, where whoever it stands for is named. */
type Referents = Readonly<
  Record<
    string,
    { readonly words: string; readonly pronouns: Readonly<Record<string, readonly (readonly [number, number])[]>> }
  >
>;

const REFERENTS: Referents = JSON.parse(readFileSync(new URL('referents.json', import.meta.url), 'utf8'));

/**
 * Whom the pronouns of an article stand for, as somebody noted who read it: CoreNLP finds a name for two in three and the
 * right one for half. Nobody is named where the text doesn't tell.
 */
export function readReferents({ id, text }: Pick<Article, 'id' | 'text'>): Notes {
  const noted = REFERENTS[id];
  if (noted === undefined) return () => undefined;
  if (noted.words !== hashWords(text))
    throw new Error(`${id}: expected the text that the notes in referents.json were made on, found another.`);
  return (pronoun) => noted.pronouns[pronoun]?.map(([start, end]) => text.slice(start, end));
}
