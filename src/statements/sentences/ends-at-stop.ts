import { anyOf } from '../lexicon/any-of.ts';
import type { WordClass } from '../lexicon/language/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { listWords } from '../lexicon/list-words.ts';
import { oncePer } from '../lexicon/once-per.ts';

/** A word with a full stop that may be an abbreviation's, and what stands on either side of it in the sentence. */
export interface Stop {
  /** Without the full stop. */
  readonly word: string;
  readonly before: string;
  /** From the capital or figure, or the mark before it. */
  readonly after: string;
}

/** Whether the full stop of a figure or an abbreviation, with a capital or a figure behind it, ends the sentence. */
export function endsAtStop(stop: Stop, lexicon: Lexicon): boolean {
  const { word, before, after } = stop;
  if (before.trim() === '' || isTitleCase(before, lexicon)) return false;
  const [next = '', second = ''] = after.match(/[\p{L}\d’'-]+/gu) ?? [];
  if (!/^\p{Lu}/u.test(next)) return false;
  if (/^\d/.test(word)) return !isNumbering(word, before);
  const is = (wordClass: WordClass): boolean => isA(word, wordClass, lexicon);
  if (is('timeAbbreviation')) return endsAtTime(before, after, lexicon);
  if (!/\p{Lu}/u.test(word)) return !is('smallAbbreviation') && !(is('measure') && !/\d\s*$/.test(before));
  if (is('wholeWord')) return true;
  if (/^\p{Lu}$/u.test(word)) return isA(next, 'sentenceOpener', lexicon);
  return canEnd(word, before, lexicon) && beginsSentence(stop, [next, second], lexicon);
}

const isA = (word: string, wordClass: WordClass, { lookUp }: Lexicon): boolean =>
  lookUp(word.toLowerCase()).classes.has(wordClass);

/** Whether the words behind an abbreviation that may or may not end a sentence begin another. */
function beginsSentence({ word, before }: Stop, [next, second]: readonly [string, string], lexicon: Lexicon): boolean {
  if (isA(next.replace(/[’']\p{L}+$/u, ''), 'functionWord', lexicon)) return true;
  if (lexicon.lookUp(second).classes.has('subjectPronoun')) return true;
  if (word.includes('.') && IN_NAME.test(before)) return false;
  const words = before.match(/[\p{L}’']+/gu) ?? [];
  return words.some((each) => isVerb(each, lexicon)) && isVerb(second, lexicon) && canBeSubject(word, next, lexicon);
}

/** `The reasons: 1. Cost, 2. Time` */
const isNumbering = (word: string, before: string): boolean =>
  /^\d\d?$/.test(word) && (/[:;]\s*$/.test(before) || (/,\s*$/.test(before) && /\b1\.\s/.test(before)));

/** `George H.W. Bush` */
const IN_NAME = /\p{Lu}\p{Ll}+\s$/u;

/** Whether an abbreviation can stand at the end of a sentence: initials of bodies, firms, states, streets, months. */
const canEnd = (word: string, before: string, lexicon: Lexicon): boolean =>
  /^(?:(?:\p{L}{1,2}\.)+\p{L}|\p{Lu}{2})$/u.test(word) ||
  isA(word, 'endingAbbreviation', lexicon) ||
  (isA(word, 'street', lexicon) && /\p{Lu}\p{L}+\s$/u.test(before)) ||
  (isA(word, 'stateAbbreviation', lexicon) && /,\s$/.test(before));

/** Officials decline things behind `the U.S.`; a Senate or an Army is its own. */
const canBeSubject = (word: string, next: string, lexicon: Lexicon): boolean =>
  !word.includes('.') ||
  (!lexicon.namesBody(next) && (!isA(word, 'stateInitials', lexicon) || isA(next, 'surePlural', lexicon)));

function isVerb(word: string, { lookUp }: Lexicon): boolean {
  const { classes, cue } = lookUp(word.replaceAll('’', "'"));
  return classes.has('auxiliary') || classes.has('irregularPast') || classes.has('pastVerb') || cue?.form === 'past';
}

/** `The meeting begins at 9 a.m. Eastern time`: within a sentence only a day or a zone has a capital there. */
const zonePattern = oncePer(({ tables: { sentences } }: Lexicon) => {
  const zones = anyOf(listWords(sentences?.zones));
  const nouns = anyOf(listWords(sentences?.zoneNouns));
  return new RegExp(`^[([]?(?:[A-Z]{2,4}\\b|${zones}|(?:\\p{Lu}\\p{L}+ ){1,3}${nouns}\\b)`, 'u');
});

/** `At 5 p.m. Lee left.` */
const timeOpenerPattern = oncePer(
  ({ tables: { sentences } }: Lexicon) => new RegExp(`^${anyOf(listWords(sentences?.timeOpeners))}\\b[^,]{0,40}$`),
);

function endsAtTime(before: string, after: string, lexicon: Lexicon): boolean {
  const next = /\p{L}+/u.exec(after)?.[0] ?? '';
  const isDay = isA(next, 'calendarWord', lexicon) || isA(`${next}.`, 'calendarWord', lexicon);
  return !isDay && !zonePattern(lexicon).test(after) && !timeOpenerPattern(lexicon).test(before);
}

/** A headline with capitals throughout, in which a capital tells nothing. */
function isTitleCase(text: string, { lookUp }: Lexicon): boolean {
  const isSmall = (word: string): boolean => {
    const { classes } = lookUp(word);
    return classes.has('determiner') || classes.has('preposition') || classes.has('clauseOpener');
  };
  const words = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !isSmall(word));
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}
