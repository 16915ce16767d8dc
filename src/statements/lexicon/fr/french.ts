import type { Language } from '../language/language.ts';
import { FRENCH_CUES } from './cue-verbs.ts';
import { FIRST_NAMES } from './first-names.ts';
import { WORDS } from './words.ts';

/** French, as far as it tells who says what is quoted. */
export const FRENCH: Language = {
  lang: 'fr',
  words: WORDS,
  forms: {
    verbForm: /(?:e|ent|a|ait|aient|it|ut|èrent)$/,
    endsPhrase: /^(?!portrait|souhait|forfait|retrait|bienfait)\p{L}{3,}(?:ait|aient|èrent)$/u,
    individual: /^(?:porte-parole|\p{L}{3,}(?:eur|euse|trice|teur|iste|logue|ier|ière|ien|ienne))$/u,
  },
  cues: FRENCH_CUES,
  reportPhrases: [{ words: 'selon' }, { words: "d' après" }, { words: 'au dire de' }, { words: 'aux dires de' }],
  pronouns: { he: 'il lui -t-il -il', she: 'elle -t-elle -elle', they: 'ils elles -t-ils -ils -elles' },
  titles: {
    he: 'm. m monsieur',
    she: 'mme mme. mlle madame mademoiselle',
    either: 'dr dr. pr pr. me mgr maître docteur professeur général colonel capitaine commandant',
  },
  firstNames: FIRST_NAMES,
  outlets: [
    'AFP',
    'Reuters',
    'Le Monde',
    'Le Figaro',
    'Libération',
    'Le Parisien',
    'TF1',
    'RTL',
    'France Inter',
    'BFM',
  ],
  outletWords: 'Journal Dépêche Courrier Télégramme Radio Télévision',
  bodies:
    'Ministère Parti Assemblée Sénat Conseil Université Institut Association Fédération Tribunal Cour Région Union',
  and: 'et',
  elided: 'l d s n c j m t qu jusqu lorsqu puisqu quoiqu',
  cliticPronouns: '-t-il -t-elle -t-ils -t-elles -t-on -il -elle -ils -elles -on -je',
  abbreviations: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste',
};
