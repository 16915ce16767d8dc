import { stemWord } from './stem.ts';

/** Whether two words of names, in lower case, are forms of one: `russia` and `russian`, `senators` and `senator`. */
export function isInflected(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (stemWord(one) === stemWord(other) || asMan(one) === asMan(other)) return true;
  if (long.startsWith(short) && ENDINGS.test(long.slice(short.length))) return true;
  return one.slice(0, -1) === other.slice(0, -1) && VOWEL.test(one) && VOWEL.test(other);
}

/** Whether a name says of where or whom something is: `Canadian`, which stands in the place of `Vancouver`. */
export function isOfPlace(name: string): boolean {
  return /(?:ian|ish|ese)$/.test(name);
}

/** A pet form of a first name without its ending: `bernie`, `bern`. */
export function dropPetEnding(word: string): string {
  return word.length > LONGEST_PET ? word : word.replace(/(?:ie|y)$/, '');
}

const LONGEST_PET = 6;

const ENDINGS = /^(?:s|es|a|i|n|an|ian|ese|ish|er|r|e|ed|ing|ic|al)$/;

/** `Argentina`, `Argentine`; `Latino`, `Latina`. */
const VOWEL = /[aeo]$/;

const asMan = (word: string) => word.replace(/men$/, 'man');
