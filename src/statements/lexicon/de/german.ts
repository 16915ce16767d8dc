import type { Language } from '../language/language.ts';
import { GERMAN_CUES } from './cue-verbs.ts';
import { FIRST_NAMES } from './first-names.ts';
import { TITLE_FORM, TITLES } from './titles.ts';
import { WORDS } from './words.ts';

/** German, as far as it tells who says what is quoted. */
export const GERMAN: Language = {
  lang: 'de',
  words: WORDS,
  forms: { title: TITLE_FORM, individual: TITLE_FORM, verbForm: /(?:t|te|ten|en)$/ },
  cues: GERMAN_CUES,
  reportPhrases: [
    { words: 'laut' },
    { words: 'nach angaben von' },
    { words: 'nach angaben' },
    { words: 'nach aussage von' },
    { words: 'nach aussage' },
    { words: 'nach aussagen von' },
    { words: 'nach aussagen' },
    { words: 'nach auskunft von' },
    { words: 'nach auskunft' },
    { words: 'nach ansicht von' },
    { words: 'nach ansicht' },
    { words: 'nach worten von' },
    { words: 'nach den worten von' },
    { words: 'nach den worten' },
    { words: 'so', stands: 'behind a quotation' },
    { words: 'zufolge', stands: 'behind the source' },
  ],
  pronouns: { he: 'er', she: 'sie' },
  titles: TITLES,
  firstNames: FIRST_NAMES,
  outlets: ['dpa', 'Reuters', 'AFP', 'Spiegel', 'Bild', 'Die Zeit', 'Die Welt', 'ARD', 'ZDF'],
  outletWords: 'Zeitung Nachrichtenagentur Rundfunk Tageblatt Anzeiger Kurier Rundschau',
  bodies:
    'Stadt Gemeinde Ministerium Polizei Feuerwehr Partei Regierung Bundestag Landtag Gericht Universität Institut',
  and: 'und',
  nounsHaveCapitals: true,
  abbreviations: 'Dr Prof Hr Fr St Nr',
};
