import { stemWord } from './stem.ts';

/** Whether a word (by its key) may stand between a negation and what it negates: “I don't think that …”. */
export function handsOn(key: string): boolean {
  return HANDING_ON.has(key);
}

/** Whether a word opens a condition. */
export function opensCondition(key: string): boolean {
  return CONDITIONS.has(key);
}

/** Whether a word may stand before the first of a condition: “but only if …”. */
export function leadsIn(key: string): boolean {
  return LEADING.has(key);
}

/** Whether a word joins a clause of its own to what stands before. */
export function joinsClauses(key: string): boolean {
  return JOINING.has(key);
}

/** Whether a word may begin a claim of its own. */
export function beginsClaim(key: string): boolean {
  return SUBJECTS.has(key);
}

/** Whether a word turns round what it tells of: `deny`, `unlikely`. */
export function turnsRound(key: string): boolean {
  return TURNING.has(stemWord(key));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HANDING_ON = list(
  `think believe say said mean feel expect want agree suggest claim imagine suppose accept true the case that it is be to
  going sure clear necessary ever even`,
);
const CONDITIONS = list('if unless provided providing assuming whether');
const LEADING = list('and but so only then or');
const JOINING = list('and or so');
const SUBJECTS = list('i we you he she they it there this that these those our my the');
const TURNING = new Set(
  Array.from(
    list(
      `deny refuse reject rule doubt dismiss against oppose unlikely stop avoid prevent lack fail hardly disagree dispute
      decline whether unsure question`,
    ),
    stemWord,
  ),
);
