import type { Language } from '../language/language.ts';
import { SPANISH_CUES } from './cue-verbs.ts';
import { FIRST_NAMES } from './first-names.ts';
import { WORDS } from './words.ts';

/** Spanish, as far as it tells who says what is quoted. */
export const SPANISH: Language = {
  lang: 'es',
  words: WORDS,
  forms: {
    verbForm: /(?:[óé]|io|ue|aron|ieron|aban?|ían?|[ae]n?)$/,
    individual: /^\p{L}{3,}(?:or|ora|ero|era|ista|ólogo|óloga|ario|aria|ante)$/u,
  },
  cues: SPANISH_CUES,
  reportPhrases: [
    { words: 'según' },
    { words: 'de acuerdo con' },
    { words: 'a juicio de' },
    { words: 'en palabras de' },
    { words: 'en opinión de' },
  ],
  pronouns: { he: 'él', she: 'ella', they: 'ellos ellas' },
  titles: {
    he: 'señor sr. sr don d.',
    she: 'señora sra. sra señorita srta. doña dña.',
    either:
      'dr. dr dra. dra prof. profesor profesora general coronel capitán presidente presidenta ministro ministra alcalde alcaldesa',
  },
  firstNames: FIRST_NAMES,
  outlets: ['EFE', 'Reuters', 'AFP', 'El País', 'El Mundo', 'La Nación', 'Clarín', 'ABC', 'TVE', 'Europa Press'],
  outletWords: 'Diario Periódico Radio Televisión Agencia Noticias',
  bodies:
    'Ministerio Partido Congreso Senado Ayuntamiento Universidad Instituto Asociación Federación Tribunal Junta Gobierno Unión',
  and: 'y',
  dropsSubjects: true,
  abbreviations: 'Sr Sra Srta Dr Dra Prof Gral D Dña',
};
