import type { CueForm, CueVerb } from './language/cue-form.ts';
import type { Language } from './language/language.ts';
import type { WordClass, Words } from './language/word-classes.ts';
import type { Word } from './lexicon.ts';
import { listWords } from './list-words.ts';

/** What a language's tables say of single words, by word. */
export interface WordTables {
  readonly classes: ReadonlyMap<string, readonly WordClass[]>;
  readonly cues: ReadonlyMap<string, CueForm>;
  readonly pronouns: ReadonlyMap<string, Word['pronoun']>;
  readonly titles: ReadonlyMap<string, 'he' | 'she' | 'either'>;
  readonly firstNames: ReadonlyMap<string, 'he' | 'she'>;
  readonly particles: ReadonlyMap<string, string>;
  readonly weighed: ReadonlySet<string>;
  readonly weighedEnds: ReadonlySet<string>;
}

/** Turns a language's tables round, so that a word can be looked up. */
export function tabulateWords(language: Language): WordTables {
  const { words, cues, pronouns = {}, titles = {}, firstNames = {}, sayingParticles = {}, weighed } = language;
  return {
    classes: groupClasses({ ...words, title: Object.values(titles).join(' ') }),
    cues: new Map(cues.flatMap(formsOf)),
    pronouns: keysByWord(pronouns),
    titles: keysByWord(titles),
    firstNames: keysByWord(firstNames),
    particles: new Map(Object.entries(sayingParticles)),
    weighed: new Set(listWords(weighed?.words)),
    weighedEnds: new Set(listWords(weighed?.ends)),
  };
}

function groupClasses(words: Partial<Readonly<Record<WordClass, Words>>>): ReadonlyMap<string, readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [wordClass, listed] of Object.entries(words) as [WordClass, Words][]) {
    for (const word of listWords(listed)) {
      const known = classes.get(word);
      if (known) known.push(wordClass);
      else classes.set(word, [wordClass]);
    }
  }
  return classes;
}

/** By each word, the key under which it stands; the last, where it stands under several. */
function keysByWord<Key extends string>(words: Partial<Readonly<Record<Key, Words>>>): ReadonlyMap<string, Key> {
  const entries = Object.entries(words) as [Key, Words][];
  return new Map(entries.flatMap(([key, listed]) => listWords(listed).map((word) => [word, key] as const)));
}

/** The forms of a verb from the weakest to the strongest: a word that is several is the last. */
const FORMS = ['base', 'present', 'perfect', 'past', 'participle'] as const;

function formsOf({ lemma, manner, forms, traits = [], particles, otherwise }: CueVerb): (readonly [string, CueForm])[] {
  const verb = {
    lemma,
    manner,
    traits: new Set(traits),
    particles: new Set(listWords(particles)),
    otherwise: new Set(listWords(otherwise)),
  };
  return FORMS.flatMap((form) => listWords(forms[form]).map((word) => [word, { ...verb, form }] as const));
}
