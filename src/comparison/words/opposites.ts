import { stemWord } from './stem.ts';

/** Whether two words (by their keys) say the opposite of each other: only such as no report uses for one another. */
export function areOpposed(one: string, other: string): boolean {
  return listOpposed(one).some((place) => listOpposed(other).includes(-place));
}

/** Whether a word (by its key) has an opposite. */
export function hasOpposite(key: string): boolean {
  return listOpposed(key).length > 0;
}

/** Rows in which a word stands, from 1; negative on their right side. */
const listOpposed = (key: string): readonly number[] => PLACES.get(rootOf(key)) ?? [];

/** One for all forms of a word, irregular ones too. */
const rootOf = (key: string) => stemWord(key).replace('*', '');

/** Words of the left side stand against those of the right; forms of a word need no entry of their own. */
const OPPOSITE_ROWS = `
deny | admit confirm acknowledge concede confess
yes | no
elder older | younger
oldest eldest | youngest
rise increase grow climb soar jump surge | fall decrease decline drop shrink plunge plummet sink
gain | lose
win | lose
accept approve | reject refuse
guilty | innocent
convict | acquit
support back endorse | oppose
legal lawful | illegal unlawful
possible | impossible
able | unable
agree | disagree
allow permit | forbid ban prohibit bar
true | false
alive | dead
survive | die
more | fewer less
most | fewest least
higher | lower
highest | lowest
largest biggest | smallest
longest | shortest
majority | minority
always | never
everybody everyone | nobody
uphold affirm | overturn strike
hire | fire
succeed | fail
pass | fail
arrive | depart
import | export
buy | sell
northern | southern
eastern | western
north | south
east | west
son | daughter
brother | sister
father | mother
husband | wife
husband | widow
uncle | aunt
nephew | niece
boy | girl
man men | woman women
male | female
morning | evening
safe | unsafe dangerous
open reopen | close shut
reveal | conceal
optimistic | pessimistic
public | secret
friend | enemy
before | after
above | below
inside | outside
with | without
for | against
`;

const PLACES = new Map<string, readonly number[]>();
for (const [index, row] of OPPOSITE_ROWS.trim().split('\n').entries()) {
  for (const [side, words] of row.split('|').entries()) {
    for (const word of words.trim().split(' ')) {
      const stem = rootOf(word);
      PLACES.set(stem, [...(PLACES.get(stem) ?? []), side === 0 ? index + 1 : -index - 1]);
    }
  }
}
