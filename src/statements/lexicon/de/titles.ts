import { listWords } from '../list-words.ts';

/** Titles before names, by the pronoun that goes with their bearer. */
export const TITLES = {
  he: 'herr herrn könig prinz papst',
  she: 'frau königin prinzessin',
  either: 'dr dr. prof prof. professor professorin richterin',
} as const;

/** With -in for a woman, and with the endings of cases. */
const REGULAR = `sprecher minister präsident kanzler meister direktor leiter forscher wissenschaftler politiker trainer lehrer
  manager inhaber besitzer bewohner anwohner nachbar gutachter wächter ingenieur kommissar polizist journalist sekretär führer
  händler unternehmer berater vertreter betreiber vermieter mieter fahrer schüler student autor künstler architekt arbeiter
  helfer retter landwirt kritiker beobachter analyst ökonom soziolog historiker mediziner zeug`;

/** With -e or -in. */
const PAIRED = 'chef bäuer ärzt anwält rät expert kolleg matros köch psycholog biolog virolog geolog pädagog';

const OTHERS = `chef arzt anwalt rat vorstand kapitän general oberst pfarrer bischof kardinal mann frau vorsitzende[rn]?
  beauftragte[rn]? abgeordnete[rn]? angestellte[rn]? überlebende[rn]?`;

/** Surnames too, where nothing is joined before them. */
const SURNAMES = 'richter fischer bauer koch wirt';

const oneOf = (words: string): string => `(?:${listWords(words).join('|')})`;

/** Offices and roles before names, by what they end with, as German joins what they are of: `Polizeisprecherin`. */
export const TITLE_FORM = new RegExp(
  `${oneOf(REGULAR)}(?:e|in|innen|s|n)?$|${oneOf(PAIRED)}(?:e|in)$|(?:${oneOf(OTHERS)}|(?<=\\p{L})${oneOf(SURNAMES)})(?:s|es|en)?$`,
  'u',
);
