import { remember } from '../../report/remember.ts';
import type { Language } from './language/language.ts';
import type { UnitClass } from './language/signs.ts';
import type { DerivedClass, WordClass } from './language/word-classes.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { tabulateWords, type WordTables } from './word-tables.ts';

/** A look-up of what a language knows of a word; words that no table lists share one record for each set of forms. */
export function makeWords(language: Language): Lexicon['lookUp'] {
  const tables = tabulateWords(language);
  const formed = Object.entries(language.forms ?? {}) as [WordClass, RegExp][];
  const unlisted = new Map<string, Word>();
  return remember((word) => {
    const forms = formed.filter(([, form]) => form.test(word)).map(([wordClass]) => wordClass);
    if (isListed(word, tables)) return makeWord(word, forms, tables);
    const key = forms.join(' ');
    const made = unlisted.get(key) ?? makeWord('', forms, tables);
    unlisted.set(key, made);
    return made;
  });
}

/** Whether any table has a word. */
const isListed = (word: string, tables: WordTables): boolean =>
  Object.values(tables).some((table: ReadonlyMap<string, unknown> | ReadonlySet<string>) => table.has(word));

function makeWord(word: string, forms: readonly WordClass[], tables: WordTables): Word {
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
