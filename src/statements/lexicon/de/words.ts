import type { WordClasses } from '../language/word-classes.ts';

const DEFINITE = 'der die das den dem des';
const INDEFINITE = 'ein eine einen einem einer eines';
const POSSESSIVE =
  'sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres unser unsere unseren unserer mein meine meinen meiner';
const CIRCUMSTANCES = 'als während wenn nachdem weil da bevor obwohl seit';

/** German words by what they are to the rules. */
export const WORDS: Partial<WordClasses> = {
  subjectPronoun: 'ich wir du er sie es man wer niemand jemand alle',
  onlySubject: 'ich wir er man',
  objectPronoun: 'ihn ihm ihnen mich mir uns dich dir euch sich',
  reportingPronoun: 'er sie',
  partsReport: 'dass er sie',
  noBareSpeaker: 'er sie wir ich man es niemand jemand alle',
  determiner: `${DEFINITE} ${INDEFINITE} ${POSSESSIVE} kein keine keinen dieser diese dieses diesen diesem jeder jede jedes jener
    viele einige mehrere beide andere zwei drei vier fünf sechs sieben acht neun zehn`,
  possessive: POSSESSIVE,
  definiteArticle: DEFINITE,
  genitiveArticle: 'der des',
  indefiniteArticle: INDEFINITE,
  indefinite: INDEFINITE,
  singularDeterminer: 'ein eine jeder jede jedes',
  standsAlone: 'viele einige mehrere andere',
  reporterDeterminer: `${DEFINITE} ${INDEFINITE}`,
  preposition: `in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um bis seit
    während wegen trotz zwischen neben hinter laut ab statt gegenüber`,
  joiningPreposition: 'von vom für aus bei beim',
  phrasePreposition: 'von vom für aus bei beim der des',
  descriptionPreposition: 'von vom für aus der des beim',
  ofWord: 'von',
  withWord: 'mit',
  asWord: 'als',
  beforePlace: 'in im aus nach bei',
  beforeDay: 'am',
  beforePeriod: 'im',
  topicParticle: 'über von',
  beforeTopic: 'über von',
  occasionPreposition: 'in im am bei beim nach vor während',
  behindSpeaker:
    'in im am bei beim nach vor während auf zu zur zum gegenüber der dem den und weiter auch sich mit an hinzu ein',
  behindSource: 'dass',
  clauseOpener: `dass ob wenn während weil da obwohl wo warum wie was seit als nachdem bevor bis und aber oder denn sondern doch`,
  conjunction: 'und aber oder',
  coordinator: 'und aber',
  joinsNames: 'und',
  joinsVerbs: 'und aber',
  connective: 'aber doch',
  reportOpener: 'dass',
  questionWord: 'ob wer was wie wann wo warum',
  reportedQuestion: 'ob wie was warum',
  circumstanceOfVerb: CIRCUMSTANCES,
  circumstanceOfSpeaker: CIRCUMSTANCES,
  circumstanceOfReport: `${CIRCUMSTANCES} was wo`,
  contentOpener: 'dass ob wie was warum',
  contentOpenerOfSpeaker: 'dass ob wie warum',
  whatWord: 'was',
  partsSpeaker: 'dass wer während als nachdem weil wenn aber',
  behindScare: 'und aber oder dass als wenn er sie es',
  appositionOpener: `${DEFINITE} ${INDEFINITE}`,
  auxiliary: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte
    sollten will wollen wollte wollten muss müssen musste mussten darf dürfen mag möchte würde würden habe sei seien hätte wäre`,
  be: 'ist sind war waren sei',
  passiveAuxiliary: 'wird werden wurde wurden',
  perfectAuxiliary: 'hat haben hatte hatten habe',
  singularAuxiliary: 'ist war wird wurde hat hatte kann soll will',
  adverb: `auch dann später früher nun jetzt nie nicht noch schon wieder bald oft immer nur zudem jedoch weiter zugleich daraufhin
    gestern heute selbst außerdem allerdings hingegen dagegen wiederum ebenfalls`,
  adverbBeforeSubject: 'dann nun jetzt später doch auch',
  openingAdverb: 'später zudem außerdem inzwischen dagegen allerdings unterdessen',
  occasionOfReport: 'in im am bei beim nach vor während und auf zu zur gegenüber',
  weekday: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  month: 'januar februar märz april mai juni juli august september oktober november dezember',
  relativeDay: 'heute gestern morgen',
  noSpeaker: 'prozent jahr jahre jahren monat monate woche wochen tag tage euro dollar uhr',
  personNoun: 'polizei feuerwehr regierung opposition behörde behörden ministerium gewerkschaft verband unternehmen',
  work: 'buch film roman lied gemälde bild stück oper schiff serie sendung album song zeitschrift titel namen',
  beforeMention: 'sogenannte sogenannten sogenannter namen titel wort begriff motto',
  beforeTitle: 'titel namen namens',
  nameParticle: 'von van zu de',
};
