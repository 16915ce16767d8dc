/** Words of one class, in lower case, a space between them. */
export type Words = string;

/**
 * What words are to the rules that read sentences: each field lists the words of one class. A word may stand in many;
 * a language leaves out what it has no words for. The examples are English ones.
 */
export interface WordClasses {
  // Pronouns.
  /** Can be the subject of a verb of saying: `she`, `who`, `everyone`. */
  readonly subjectPronoun: Words;
  /** Is nothing but a subject: `he`, `who`. */
  readonly onlySubject: Words;
  /** `him`, `them`. */
  readonly objectPronoun: Words;
  /** Joins a relative clause to whom it is about, as its subject: `who`, `which`. */
  readonly relativeSubject: Words;
  /** The same, and what else a relative clause begins with: `who`, `which`, `that`. */
  readonly relativePronoun: Words;
  /** Begins a relative clause behind the subject of a sentence: `who`, `whose`, `that`. */
  readonly relativeOpener: Words;
  /** Joins a relative clause behind a comma: `who`. */
  readonly personalRelative: Words;
  /** Stands for things, of which somebody says something: `everything`, `nothing`. */
  readonly thingPronoun: Words;
  /** Speaks for itself or its side in a report behind a quotation: `he`, `she`, `they`. */
  readonly reportingPronoun: Words;

  // Determiners and what stands for a noun.
  /** Begins a noun phrase: `the`, `some`, `his`. */
  readonly determiner: Words;
  /** A determiner that stands for somebody named before: `his`. */
  readonly possessive: Words;
  /** Makes what stands before it a possessor: `'s`. */
  readonly possessiveSign: Words;
  /** `the`. */
  readonly definiteArticle: Words;
  /** Makes what stands behind it the owner of what stands before: `der` in `Sprecher der Polizei`; English has none. */
  readonly genitiveArticle: Words;
  /** `a`, `an`. */
  readonly indefiniteArticle: Words;
  /** Introduces somebody new: `a`, `one`, `another`. */
  readonly indefinite: Words;
  /** Has a noun in the singular behind it: `an`, `each`, `this`. */
  readonly singularDeterminer: Words;
  /** Can stand before a number without a noun: `the`, `these`. */
  readonly beforeAlone: Words;
  /** Stands for people without a noun: `several`, `others`. */
  readonly standsAlone: Words;
  /** Takes a part of a whole: `one` in `one of his aides`. */
  readonly part: Words;
  /** Begins a description of who reports, behind the verb: `the` in `said the mayor`. */
  readonly reporterDeterminer: Words;

  // Prepositions.
  /** `of`, `during`. */
  readonly preposition: Words;
  /** Joins a noun phrase to the noun before it: `of`, `against`. */
  readonly joiningPreposition: Words;
  /** Ends the noun that a phrase is about: `of`, `for`, `to`. */
  readonly phrasePreposition: Words;
  /** Joins to a description whom it is about: `for` in `a spokesman for the board`. */
  readonly descriptionPreposition: Words;
  /** `of`. */
  readonly ofWord: Words;
  /** Stands before whoever speaks in the next paragraph: `from`. */
  readonly introducesSpeaker: Words;
  /** Names who does what is done: `by`. */
  readonly byWord: Words;
  /** Stands before somebody who does something by the way: `with`. */
  readonly withWord: Words;
  /** Stands before a place: `in`. */
  readonly beforePlace: Words;
  /** Stands before a day: `on`. */
  readonly beforeDay: Words;
  /** Stands before a period or a year: `in`. */
  readonly beforePeriod: Words;
  /** `as`. */
  readonly asWord: Words;
  /** What somebody speaks about: `about`, `of`, `against`. */
  readonly topicParticle: Words;
  /** Stands between a verb and of whom it says something: `of`, `about`. */
  readonly beforeTopic: Words;
  /** Begins where and when something is said: `in`, `during`. */
  readonly occasionPreposition: Words;
  /** Can stand behind a speaker whose verb stands first: `in`, `after`. */
  readonly behindSpeaker: Words;
  /** What is asked of somebody: `about`, `for`, `to`. */
  readonly requestPreposition: Words;
  /** Leads on from who reports to what: `for`, `as`, `that`. */
  readonly behindSource: Words;
  /** Ends a feeling that somebody expresses: `about`, `that`. */
  readonly feelingEnd: Words;
  /** A preposition behind a verb that is no circumstance: `of`, `against`. */
  readonly complement: Words;
  /** A subject can stand behind it though it is a preposition: `before`, `than`. */
  readonly beforeSubject: Words;

  // Conjunctions and what else begins a clause.
  /** Begins a clause: `while`, `and`. */
  readonly clauseOpener: Words;
  /** `and`, `but`, `or`. */
  readonly conjunction: Words;
  /** Joins two clauses: `and`, `but`. */
  readonly coordinator: Words;
  /** Joins two names: `and`, `&`. */
  readonly joinsNames: Words;
  /** Joins a second verb to a subject: `and`, `then`. */
  readonly joinsVerbs: Words;
  /** Begins somebody else's clause: `while`, `whereas`. */
  readonly contrastOpener: Words;
  /** Begins a sentence before its subject: `but`, `still`. */
  readonly connective: Words;
  /** Begins what is reported: `that`. */
  readonly reportOpener: Words;
  /** Stands before an infinitive: `to`. */
  readonly infinitiveMarker: Words;
  /** `if`, `who`, `when`. */
  readonly questionWord: Words;
  /** Begins a question that is reported: `whether`, `why`. */
  readonly reportedQuestion: Words;
  /** Makes a verb of report the circumstance of another verb: `when`, `than`. */
  readonly circumstanceOfVerb: Words;
  /** Makes a clause with a speaker the circumstance of another: `when`, `even`. */
  readonly circumstanceOfSpeaker: Words;
  /** Makes a report the circumstance of another clause: `where`, `what`. */
  readonly circumstanceOfReport: Words;
  /** Can stand before a verb of the past without a subject: `when asked`. */
  readonly beforeParticiple: Words;
  /** Begins a clause of which something is said: `that`, `how`. */
  readonly contentOpener: Words;
  /** The same, but for `what`. */
  readonly contentOpenerOfSpeaker: Words;
  /** `what`. */
  readonly whatWord: Words;
  /** Begins another clause between a speaker and a quotation: `who`, `because`. */
  readonly partsSpeaker: Words;
  /** Is no noun behind a quotation: `and`, `when`, `he`. */
  readonly behindScare: Words;
  /** Begins when something is said, beside prepositions and days: `when`, `outside`. */
  readonly circumstanceOpener: Words;
  /** Goes on behind `asked Lee` with what is asked: `to`, `why`. */
  readonly asksOn: Words;
  /** Begins a noun phrase that says who somebody is: `the`, `who`. */
  readonly appositionOpener: Words;

  // Verbs that report nothing of themselves.
  /** `was`, `would`, `'ve`. */
  readonly auxiliary: Words;
  /** Can stand before a verb whose subject is behind it: `a` in `a dit Anne`; English has none. */
  readonly invertedAuxiliary: Words;
  /** A subject that a hyphen joins to its verb: `-t-il`; English has none. */
  readonly invertedPronoun: Words;
  /** Forms of `be`. */
  readonly be: Words;
  /** Forms by which a past form is a passive: `was`, `got`. */
  readonly passiveAuxiliary: Words;
  /** `been`. */
  readonly been: Words;
  /** Forms of `have`. */
  readonly perfectAuxiliary: Words;
  /** May be short for a form of `have`: `'d`. */
  readonly maybePerfect: Words;
  /** Has one speaker as its subject: `has`, `was`. */
  readonly singularAuxiliary: Words;
  /** An auxiliary with which news begins no name: `have`. */
  readonly openingAuxiliary: Words;
  /** Is a name too where it has a capital: `Will`, `May`. */
  readonly nameToo: Words;
  /** A verb of the past that does not end as most do: `went`. */
  readonly irregularPast: Words;
  /** A participle by which somebody has something done to them, and that does not end as most do: `told`. */
  readonly irregularPassive: Words;
  /** Leads on to a verb of report in the infinitive: `sought` in `sought to deny`. */
  readonly leadsOn: Words;
  /** The second word of a verb that leads on: `on` in `went on to tell`. */
  readonly leadingParticle: Words;
  /** A report in the infinitive that can stand far behind its subject: `took to the stage to say`. */
  readonly farInfinitive: Words;
  /** `saying` in `quoted as saying`. */
  readonly sayingWord: Words;
  /** Looks like a verb of report, but opens a circumstance: `thanks` in `thanks to the rain`. */
  readonly thanksWord: Words;
  /** Stands behind such a word: `to`. */
  readonly behindThanks: Words;
  /** Tells how somebody is called: `named` in `an engineer named Ann Lee`. */
  readonly calledWord: Words;
  /** Names a work or a thing right before its title: `titled`, `called`. */
  readonly beforeName: Words;
  /** Names a work right before its title, whatever its case: `entitled`. */
  readonly beforeTitle: Words;
  /** `called`, which names works and insults alike. */
  readonly calling: Words;
  /** Stands right before the name of a programme: `told`, `'s` in `CNN's “New Day”`. */
  readonly beforeProgramme: Words;
  /** First word of a phrase of report: `according`. */
  readonly accordingWord: Words;
  /** Its second word: `to`. */
  readonly accordingEnd: Words;

  // Adverbs.
  /** Stands between a subject and its verb: `also`, `himself`. */
  readonly adverb: Words;
  /** Has the form of an adverb: in English all that ends in -ly. */
  readonly adverbForm: Words;
  /** Has the form, but is a noun: `family`. */
  readonly nounInAdverbForm: Words;
  /** Is none that stands between a subject and its verb, though it looks like one: `both`. */
  readonly notBetween: Words;
  /** Is none between a verb and its report, though it has the form: `only`. */
  readonly noManner: Words;
  /** Stands between an article and a noun: `first`, `once`. */
  readonly innerAdverb: Words;
  /** Stands before a subject: `then`, `meanwhile`. */
  readonly adverbBeforeSubject: Words;
  /** Stands before a verb: `also`, `never`. */
  readonly adverbBeforeVerb: Words;
  /** Has its capital only from its sentence, and is nobody: `earlier`, `indeed`. */
  readonly openingAdverb: Words;
  /** Ends a report that stands behind its words: `out`, `earlier`. */
  readonly completes: Words;
  /** Stands behind a verb that has no object: `back`, `and`. */
  readonly behindBareVerb: Words;
  /** Joins others though no class above has it: `there`, `very`. */
  readonly otherSmallWord: Words;

  // Days and times.
  /** `friday`. */
  readonly weekday: Words;
  /** `january`, `jan.`. */
  readonly month: Words;
  /** `today`, `yesterday`. */
  readonly relativeDay: Words;
  /** Stands before a day: `late`, `last`. */
  readonly dayModifier: Words;
  /** `week`, `mornings`. */
  readonly timeSpan: Words;
  /** Stands before a span: `last`, `earlier`. */
  readonly spanModifier: Words;
  /** Stands before `last week`: `late`. */
  readonly spanAdverb: Words;
  /** Counts spans: `two`, `few`. */
  readonly spanAmount: Words;
  /** `ago`. */
  readonly agoWord: Words;
  /** Ends `in recent years`: `years`, `past`. */
  readonly period: Words;
  /** Stands before it: `recent`, `the`. */
  readonly periodModifier: Words;
  /** Tells when something is said, beside days: `again`, `earlier`. */
  readonly occasionWord: Words;

  // Nouns.
  /** Follows a name that belongs to it: `campaign`, `agents`. */
  readonly roleNoun: Words;
  /** Has a capital beside a title, and is no name: `presidential`. */
  readonly officeAdjective: Words;
  /** Where somebody comes from or stands: `republican`, `french`. */
  readonly affiliation: Words;
  /** Stands for people or bodies that speak: `spokesman`, `police`. */
  readonly personNoun: Words;
  /** Stands for one person, whom `he` and `she` take up: `nurse`, `widow`. */
  readonly individual: Words;
  /** Stands for several such: `nurses`. */
  readonly individuals: Words;
  /** Stands for a man, and for a woman: `father`, `actress`. */
  readonly maleNoun: Words;
  readonly femaleNoun: Words;
  /** Stands for something written, shown or read out: `letter`. */
  readonly documentNoun: Words;
  /** Stands for one body: `committee`. */
  readonly bodyNoun: Words;
  /** Stands for several people: `men`, `officials`. */
  readonly severalNoun: Words;
  /** A plural in its form: in English all that ends in -s. */
  readonly pluralForm: Words;
  /** The same, and surely a plural: `officials`, but not `congress`. */
  readonly surePlural: Words;
  /** The plural of a common noun, and hardly a surname: `shoppers`, but not `Adams`. */
  readonly commonPlural: Words;
  /** A plural without that form: `people`, `few`. */
  readonly plural: Words;
  /** A time, an amount or the like, which is the subject of nothing that is said: `percent`. */
  readonly noSpeaker: Words;
  /** What a firm reports of its business: `profit`. */
  readonly resultNoun: Words;
  /** Has a clause behind it that describes it: `time` in `the first time he said`. */
  readonly nounWithClause: Words;
  /** What has words on it that are nobody's in the sentence: `sign`, `hat`. */
  readonly showsWords: Words;
  /** What shows or plays somebody's words: `footage`. */
  readonly recording: Words;
  /** To whom something is said: `reporters`, `me`. */
  readonly listener: Words;
  /** A report as a noun: `claim` in `Lee's claim that`. */
  readonly reportingNoun: Words;
  /** A rubric or heading, which has a colon behind it too: `watch`, `poll`. */
  readonly rubric: Words;
  /** Stands before a question and before an answer of an interview: `q`, `a`. */
  readonly questionLabel: Words;
  readonly answerLabel: Words;
  /** Stands right before a colon and the words: `this`. */
  readonly announcing: Words;
  /** A work that has a title: `novel`, `show`. */
  readonly work: Words;
  /** Has to do with a work: `author`. */
  readonly maker: Words;
  /** Stands right before words that are spoken of rather than used: `term`. */
  readonly beforeMention: Words;
  /** Has no capital within a title: `the`, `or`. */
  readonly smallInTitle: Words;

  // Names.
  /** Stands behind a name and belongs to it: `jr.`. */
  readonly nameSuffix: Words;
  /** A small word within names: `van`, `bin`. */
  readonly nameParticle: Words;
  /** A place or a body of one word that reports use as a subject. */
  readonly place: Words;
  /** A pronoun that always has a capital: `I`. */
  readonly capitalPronoun: Words;

  // Forms, which are told by a word's letters.
  /** A past form: in English all that ends in -ed. */
  readonly pastForm: Words;
  /** A past form that a sentence splitter takes for a verb. */
  readonly pastVerb: Words;
  /** A participle of either kind: -ed and -ing. */
  readonly participleForm: Words;
  /** A participle that surely ends the noun phrase before it. */
  readonly endsPhrase: Words;
  /** What somebody is doing: `shifting`. */
  readonly gerund: Words;
  /** A verb that goes on with another: `going`, `adding`. */
  readonly ingForm: Words;
  /** May be the verb behind a subject. */
  readonly verbForm: Words;
  /** May be a verb of saying that no table knows, behind a quotation: `thundered`. */
  readonly unknownVerb: Words;
  /** Is no adjective before a name. */
  readonly noAdjective: Words;

  // Ends of sentences.
  /** Small and short for something, with a name or a figure behind it: `vs`, `pp`. */
  readonly smallAbbreviation: Words;
  /** A unit that is short for something behind a figure, and a word or place otherwise: `ft`. */
  readonly measure: Words;
  /** Not short for anything, though a splitter takes it to be: `war`. */
  readonly wholeWord: Words;
  /** Begins a sentence and is nobody's name, so that a letter with a full stop before it ends one: `nobody`. */
  readonly sentenceOpener: Words;
  /** Follows the hour: `a.m`, `p.m`. */
  readonly timeAbbreviation: Words;
  /** Short for something that can end a sentence: `inc`, `sept`. */
  readonly endingAbbreviation: Words;
  /** Short for a street behind a name, or else for what stands before one: `st`. */
  readonly street: Words;
  /** Short for a state behind a town and a comma: `calif`. */
  readonly stateAbbreviation: Words;
  /** Initials of a state or a body, behind which something of its own has a capital: `u.s`. */
  readonly stateInitials: Words;
  /** Is no speaker behind a quotation who is told by a verb alone: `nobody`. */
  readonly noBareSpeaker: Words;
  /** Between a speaker and a verb of report, a sign that the sentence reports something else: `who`, `that`. */
  readonly partsReport: Words;
  /** Goes on behind a verb of report with nothing but the occasion: `during`, `friday`. */
  readonly occasionOfReport: Words;
}

/** The name of a class of words. */
export type WordClass = keyof WordClasses | DerivedClass;

/** A class that is made of others, or of another table. */
export type DerivedClass =
  /** A title before a name: `mr.`, `senator`. */
  | 'title'
  /** A day, a month, or a day by the report's own: `friday`, `today`. */
  | 'calendarWord'
  /** A determiner, preposition, clause opener or pronoun, none of which is a name. */
  | 'functionWord'
  /** A word that only joins others, and is no part of a noun phrase but as its determiner. */
  | 'smallWord'
  /** A word before which reported words may end. */
  | 'maybeEnd';
