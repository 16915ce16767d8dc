import { ParseEnglish } from 'parse-english';
import type { Language } from '../language/language.ts';
import { listCueVerbs } from './cue-verbs.ts';
import { CUE_BIAS, CUE_LEAST, CUE_WEIGHTS, VERB_WEIGHTS } from './cue-weights.ts';
import { ENGLISH_DETAILS } from './details/details.ts';
import { END_BIAS, END_WEIGHTS } from './end-weights.ts';
import { FURNITURE } from './furniture.ts';
import { PRONOUN_WEIGHTS } from './pronoun-weights.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';
import { WEIGHED_ENDS, WEIGHED_WORDS } from './weighed-words.ts';
import { ADVERBS } from './words/adverbs.ts';
import { BODIES } from './words/bodies.ts';
import { FIRST_NAMES } from './words/first-names.ts';
import { FORMS } from './words/forms.ts';
import { INDIVIDUALS } from './words/individuals.ts';
import { JOINING_WORDS } from './words/joining-words.ts';
import { NAME_WORDS } from './words/name-words.ts';
import { NOUNS } from './words/nouns.ts';
import { OFFICES, OUTLET_WORDS, OUTLETS } from './words/outlets.ts';
import { PRONOUNS } from './words/pronouns.ts';
import { STOP_WORDS, STOPS } from './words/stops.ts';
import { TIME_WORDS } from './words/time-words.ts';
import { TITLES } from './words/titles.ts';
import { VERB_WORDS } from './words/verb-words.ts';

/** English, as news has it. */
export const ENGLISH: Language = {
  lang: 'en',
  words: {
    ...PRONOUNS,
    ...JOINING_WORDS,
    ...VERB_WORDS,
    ...ADVERBS,
    ...TIME_WORDS,
    ...NOUNS,
    ...INDIVIDUALS,
    ...NAME_WORDS,
    ...STOP_WORDS,
  },
  forms: FORMS,
  cues: listCueVerbs(),
  pronouns: { he: 'he', she: 'she', it: 'it', they: 'they' },
  titles: TITLES,
  firstNames: FIRST_NAMES,
  bodies: BODIES,
  outlets: OUTLETS,
  outletWords: OUTLET_WORDS,
  offices: OFFICES,
  sayingParticles: { went: 'on', shot: 'back', hit: 'back' },
  and: 'and',
  elisions: 'em til cause tis twas n round bout',
  abbreviations: `Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Jr Sr St No Prof Rev Hon Capt Maj Cmdr Sens Reps Atty Dist Jan Feb Aug
    Sept Oct Nov Dec a.m p.m`,
  sentences: { ...STOPS, parser: new ParseEnglish() },
  furniture: FURNITURE,
  details: ENGLISH_DETAILS,
  weighed: { words: WEIGHED_WORDS.join(' '), ends: WEIGHED_ENDS.join(' ') },
  weights: {
    cues: { bias: CUE_BIAS, signs: CUE_WEIGHTS, verbs: VERB_WEIGHTS, least: CUE_LEAST },
    ends: { bias: END_BIAS, signs: END_WEIGHTS },
    speakers: SPEAKER_WEIGHTS,
    pronouns: PRONOUN_WEIGHTS,
  },
};
