import { keep } from './keep.ts';
import type { CueForm, CueVerb } from './language/cue-form.ts';
import type { Language } from './language/language.ts';
import type { UnitClass } from './language/signs.ts';
import type { DerivedClass, WordClass, WordClasses, Words } from './language/word-classes.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { listWords } from './list-words.ts';

/** A look-up of what a language knows of a word; words that no table lists share one record for each set of forms. */
export function makeWords(language: Language): Lexicon['lookUp'] {
  const tables = tablesOf(language);
  const unlisted = new Map<string, Word>();
  return keep((word) => {
    const forms = tables.forms.filter(([, form]) => form.test(word)).map(([wordClass]) => wordClass);
    if (isListed(word, tables)) return makeWord(word, forms, tables);
    const key = forms.join(' ');
    const made = unlisted.get(key) ?? makeWord('', forms, tables);
    unlisted.set(key, made);
    return made;
  });
}

/** What is known of what is no word. */
export const NO_WORD: Word = {
  classes: new Set(),
  cue: undefined,
  pronoun: undefined,
  titlePronoun: undefined,
  firstNamePronoun: undefined,
  sayingParticle: undefined,
  weighedAs: undefined,
  endsAs: undefined,
};

interface Tables {
  readonly classes: ReadonlyMap<string, readonly WordClass[]>;
  readonly forms: readonly (readonly [WordClass, RegExp])[];
  readonly cues: ReadonlyMap<string, CueForm>;
  readonly pronouns: ReadonlyMap<string, Word['pronoun']>;
  readonly titles: ReadonlyMap<string, Word['titlePronoun'] | 'either'>;
  readonly firstNames: ReadonlyMap<string, Word['firstNamePronoun']>;
  readonly particles: ReadonlyMap<string, string>;
  readonly weighed: ReadonlySet<string>;
  readonly weighedEnds: ReadonlySet<string>;
}

function tablesOf(language: Language): Tables {
  const {
    words,
    forms = {},
    cues,
    pronouns = {},
    titles = {},
    firstNames = {},
    sayingParticles = {},
    weighed,
  } = language;
  return {
    classes: wordsByClass({ ...words, title: Object.values(titles).join(' ') }),
    forms: Object.entries(forms) as [WordClass, RegExp][],
    cues: new Map(cues.flatMap(formsOf)),
    pronouns: keysByWord(pronouns),
    titles: keysByWord(titles),
    firstNames: keysByWord(firstNames),
    particles: new Map(Object.entries(sayingParticles)),
    weighed: new Set(listWords(weighed?.words)),
    weighedEnds: new Set(listWords(weighed?.ends)),
  };
}

const isListed = (
  word: string,
  { classes, cues, pronouns, titles, firstNames, particles, weighed, weighedEnds }: Tables,
): boolean =>
  [classes, cues, pronouns, titles, firstNames, particles, weighed, weighedEnds].some((table) => table.has(word));

function makeWord(word: string, forms: readonly WordClass[], tables: Tables): Word {
  const classes = new Set([...(tables.classes.get(word) ?? []), ...forms]);
  for (const [derived, parts] of DERIVED) if (parts.some((part) => classes.has(part))) classes.add(derived);
  if (tables.weighedEnds.has(word)) classes.add('maybeEnd');
  const title = tables.titles.get(word);
  const weighedAs = tables.weighed.has(word) ? word : WEIGHED.find(([, wordClass]) => classes.has(wordClass))?.[0];
  return {
    classes,
    cue: tables.cues.get(word),
    pronoun: tables.pronouns.get(word),
    titlePronoun: title === 'either' ? undefined : title,
    firstNamePronoun: tables.firstNames.get(word),
    sayingParticle: tables.particles.get(word),
    weighedAs,
    endsAs: tables.weighedEnds.has(word) ? word : weighedAs,
  };
}

const DERIVED: readonly (readonly [DerivedClass, readonly WordClass[]])[] = [
  ['calendarWord', ['weekday', 'month', 'relativeDay']],
  ['functionWord', ['determiner', 'preposition', 'clauseOpener', 'subjectPronoun']],
  ['smallWord', ['functionWord', 'auxiliary', 'adverb', 'otherSmallWord']],
  ['maybeEnd', ['preposition', 'clauseOpener', 'calendarWord']],
];

/** What words weigh as, the first that holds. */
const WEIGHED: readonly (readonly [UnitClass, WordClass])[] = [
  ['object', 'objectPronoun'],
  ['question word', 'questionWord'],
  ['pronoun', 'subjectPronoun'],
  ['that', 'reportOpener'],
  ['to', 'infinitiveMarker'],
  ['preposition', 'preposition'],
  ['possessive', 'possessive'],
  ['determiner', 'determiner'],
  ['conjunction', 'conjunction'],
  ['opener', 'clauseOpener'],
  ['day', 'calendarWord'],
  ['auxiliary', 'auxiliary'],
];

function wordsByClass(words: Partial<WordClasses>): ReadonlyMap<string, readonly WordClass[]> {
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

function formsOf({ lemma, manner, forms, traits = [], particles }: CueVerb): (readonly [string, CueForm])[] {
  const verb = { lemma, manner, traits: new Set(traits), particles: new Set(listWords(particles)) };
  return FORMS.flatMap((form) => listWords(forms[form]).map((word) => [word, { ...verb, form }] as const));
}
