import type { WordClass } from '../../lexicon/language/word-classes.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** The noun that a description is about: `spokesman` in `a spokesman for the board`. */
export function headNoun(description: string, { lookUp }: Lexicon): string {
  const [phrase = ''] = description.toLowerCase().split(',', 1);
  const words = phrase.split(' ');
  const end = words.findIndex((word, index) => {
    const { classes } = lookUp(word);
    const isInside = index > 0 && index < words.length - 1;
    return isInside && (classes.has('phrasePreposition') || classes.has('relativeOpener'));
  });
  return words.at(end < 0 ? -1 : end - 1) ?? '';
}

/** Whether a description stands for a body or something written, which `it` takes up. */
export function describesThing(description: string, lexicon: Lexicon): boolean {
  const is = headOf(description, lexicon);
  return is('bodyNoun') || (is('documentNoun') && !is('pluralForm'));
}

/** Whether a description stands for several people, whom `they` takes up. */
export function describesSeveral(description: string, lexicon: Lexicon): boolean {
  return headOf(description, lexicon)('severalNoun') || isJoined(description, lexicon);
}

/** Whether a description is of one and another: `a lawyer and the mayor`. */
function isJoined(description: string, { tables }: Lexicon): boolean {
  const words = description.split(' ');
  const and = words.lastIndexOf(tables.and ?? '&');
  return and > 0 && and < words.length - 1 && words.slice(and).every((word) => !word.includes(','));
}

function headOf(description: string, lexicon: Lexicon): (wordClass: WordClass) => boolean {
  const { classes } = lexicon.lookUp(headNoun(description, lexicon));
  return (wordClass) => classes.has(wordClass);
}
