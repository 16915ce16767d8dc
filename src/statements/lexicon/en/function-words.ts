import { JOINING_WORDS } from './words/joining-words.ts';
import { PRONOUNS } from './words/pronouns.ts';
import { TIME_WORDS } from './words/time-words.ts';
import { TITLES } from './words/titles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = list(PRONOUNS.subjectPronoun);
/** Words that begin a noun phrase. */
export const DETERMINERS = list(PRONOUNS.determiner);
export const PREPOSITIONS = list(JOINING_WORDS.preposition);
/** Words that begin a clause. */
export const CLAUSE_OPENERS = list(JOINING_WORDS.clauseOpener);
/** Days, months, and days by the report's own. */
export const WEEKDAYS = list(`${TIME_WORDS.weekday} ${TIME_WORDS.month} ${TIME_WORDS.relativeDay}`);
/** Words before names. */
export const HONORIFICS = list(Object.values(TITLES).join(' '));
