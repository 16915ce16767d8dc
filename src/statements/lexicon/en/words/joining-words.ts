import type { WordClasses } from '../../language/word-classes.ts';

const CIRCUMSTANCES = 'when after as while if because since before although though';

/** Prepositions, conjunctions and what else joins words and clauses. */
export const JOINING_WORDS = {
  preposition: `of for from with at in on to near behind against among by about after before during since until without
    under over into through between as than like despite amid toward towards upon via across along around beside beyond
    per regarding within outside inside`,
  joiningPreposition: 'of for from with at by in on to near behind against among outside inside within',
  phrasePreposition: 'of for from in at on with to',
  descriptionPreposition: 'for of at from with',
  ofWord: 'of',
  byWord: 'by',
  withWord: 'with',
  asWord: 'as',
  beforePlace: 'in near outside inside across throughout',
  beforeDay: 'on',
  beforePeriod: 'in',
  topicParticle: 'about of out against up for',
  beforeTopic: 'of about',
  occasionPreposition: 'in on at during via after',
  behindSpeaker: 'in on at of during after as when',
  requestPreposition: 'about for to',
  behindSource: 'for of as to that',
  feelingEnd: 'that about over for at with in of',
  complement: 'to of for as about against',
  beforeSubject: 'as after before since until than',
  clauseOpener: `that if when while because although though whether where why how what since as after before until unless
    and but or so yet nor then whereas once`,
  conjunction: 'and but or',
  coordinator: 'and but',
  joinsNames: 'and &',
  joinsVerbs: 'and but or then',
  contrastOpener: 'while whereas',
  connective: 'but and yet still',
  reportOpener: 'that',
  infinitiveMarker: 'to',
  questionWord: 'if whether what how why when where who which',
  reportedQuestion: 'if whether how what why',
  circumstanceOfVerb: `${CIRCUMSTANCES} than`,
  circumstanceOfSpeaker: `${CIRCUMSTANCES} even`,
  circumstanceOfReport: `${CIRCUMSTANCES} what where than`,
  circumstanceOpener: 'when while outside',
  beforeParticiple: 'when if as once while',
  contentOpener: 'that whether how what why',
  contentOpenerOfSpeaker: 'that whether how why',
  whatWord: 'what',
  partsSpeaker: 'that who which when while as after because if but',
  behindScare: 'and but or that as when while if he she they it',
  asksOn: 'to if whether for about that what why how when who',
  appositionOpener: 'the a an who whose',
  smallInTitle: 'the a an and or is it',
} satisfies Partial<WordClasses>;
