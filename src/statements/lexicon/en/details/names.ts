import type { NameLanguage } from '../../language/detail-language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** How English writes names and titles. */
export const NAMES: NameLanguage = {
  isNone: (word) => NO_NAMES.has(word) || word.startsWith("i'"),
  titles: list(`former president secretary minister senator governor mayor chancellor ambassador spokesman spokeswoman
    spokesperson chair chairman chairwoman director general premier king queen prince pope judge justice congressman
    congresswoman representative commissioner attorney prime foreign vice deputy mr mr. mrs mrs. ms ms. dr dr. sen sen. rep
    rep. gov gov. gen gen. prof prof. professor doctor pm`),
  openTitles: list('former foreign prime vice deputy attorney'),
  wholeTitles: {
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    prof: 'professor',
    dr: 'doctor',
    pm: 'prime minister',
  },
  particles: list('de la van von der den bin al da do dos del di le &'),
  of: 'of',
  titlesBeforeOf: list('Secretary'),
  titlesBehindOf: list('State'),
};

const NO_NAMES = list('no. mondays tuesdays wednesdays thursdays fridays saturdays sundays');
