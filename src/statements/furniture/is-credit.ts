import type { Lexicon } from '../lexicon/lexicon.ts';

/** Characters of a credit, at most. */
const LONGEST_CREDIT = 80;

/** Whether a sentence tells only where a picture comes from: `(Ann Lee/Reuters)`, `(Submitted by Ann Lee)`. */
export function isCredit(sentence: string, { tables, namesOutlet }: Lexicon): boolean {
  if (sentence.length > LONGEST_CREDIT) return false;
  const [, inBrackets] = BRACKETS.exec(sentence) ?? [];
  const text = inBrackets ?? sentence;
  if (!/^\P{Ll}/u.test(text)) return false;
  const words = text.split(/[\s/]+/).map((word) => word.replace(/[,.:;]+$/, ''));
  const { creditWord, creditJoin } = tables.furniture ?? {};
  const isNamed = words.every((word) => /^\P{Ll}/u.test(word) || creditJoin?.test(word) || creditWord?.test(word));
  if (!isNamed || /["“”‘]/.test(text)) return false;
  if (AGENCIES.test(text)) return true;
  return inBrackets !== undefined && (words.some((word) => creditWord?.test(word)) || namesOutlet(text));
}

const BRACKETS = /^[([](.+)[)\]]\.?$/;

/** A name and an agency with a stroke between them. */
const AGENCIES = /\p{L}\s?\/\s?\p{Lu}/u;
