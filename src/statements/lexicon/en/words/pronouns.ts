import type { WordClasses } from '../../language/word-classes.ts';

const SUBJECTS = 'i we you he she it they who which everyone nobody someone somebody everybody';
const OBJECTS = 'him them me us';

/** Pronouns, and determiners that stand for a noun. */
export const PRONOUNS = {
  subjectPronoun: SUBJECTS,
  onlySubject: 'he she they who which',
  objectPronoun: OBJECTS,
  relativeSubject: 'who which',
  relativePronoun: 'who which that',
  relativeOpener: 'who whose that',
  personalRelative: 'who',
  thingPronoun: 'everything anything nothing',
  reportingPronoun: 'he she they',
  partsReport: 'he she who that',
  noBareSpeaker: 'he she they we you it nobody everybody everyone',
  determiner: `the a an this that these those his her their its our my your some many several most all both each every
    another any no one two three four five six seven eight nine ten dozens few more other`,
  possessive: 'his her their its our my your',
  possessiveSign: "'s '",
  definiteArticle: 'the',
  indefiniteArticle: 'a an',
  indefinite: 'a an one another',
  singularDeterminer: 'a an another this that each every',
  beforeAlone: 'the these those',
  standsAlone: 'several many most some both few other others another two three four five',
  part: 'one none each several many most some both few two three four five dozens scores hundreds thousands millions',
  reporterDeterminer: 'the a an his her',
  otherSmallWord: `${OBJECTS} himself there here very`,
} satisfies Partial<WordClasses>;
