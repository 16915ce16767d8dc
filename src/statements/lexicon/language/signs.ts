import type { CueForm, Manner } from './cue-form.ts';

/** What a word or sign is to its neighbours, beside the words that a language weighs each for itself. */
export type UnitClass =
  | 'nothing'
  | 'quotation'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'sign'
  | 'object'
  | 'pronoun'
  | 'that'
  | 'question word'
  | 'to'
  | 'preposition'
  | 'possessive'
  | 'determiner'
  | 'conjunction'
  | 'opener'
  | 'day'
  | 'auxiliary'
  | 'capital'
  | 'adverb'
  | 'participle'
  | 'number'
  | 'word';

/** What a verb of report stands behind together with its source. */
export type ClauseEdge = 'nothing' | 'a quotation' | 'a comma' | 'a sign' | 'a conjunction' | 'a word';

/** The name of one thing that speaks for or against a verb's reporting something. */
export type CueSign<Class extends string = string> =
  | `${Manner}, ${CueForm['form']}`
  | `${Manner} by ${'name' | 'description' | 'pronoun' | 'nobody'}`
  | `then ${Class}`
  | `behind ${Class}`
  | `clause behind ${ClauseEdge}${'' | ', closing'}`
  | 'no clause'
  | 'by a person'
  | 'by a document'
  | 'by something else'
  | 'in a circumstance'
  | 'in a clause'
  | 'inverted'
  | 'infinitive'
  | 'declined to'
  | 'no auxiliary'
  | 'passive or progressive'
  | 'perfect auxiliary'
  | 'modal auxiliary'
  | 'capital'
  | 'another verb before'
  | 'that ahead'
  | 'quotation ahead'
  | 'quotation before';

/** What reported words begin with. */
export type EndOpening = 'a quotation' | 'that' | 'to' | 'a question word' | 'a pronoun' | 'something else';

/** The name of one thing that speaks for or against the end of reported words before a unit. */
export type EndSign<Class extends string = string, EndClass extends string = string> =
  | `at ${EndClass}`
  | `sign then ${EndClass}`
  | `and then ${Class | 'a verb of report'}`
  | `${Manner | 'phrase'} till here`
  | `begun with ${EndOpening}`
  | 'a fragment till here'
  | 'short till here'
  | 'some length till here'
  | 'long till here'
  | 'a word left'
  | 'a phrase left'
  | 'a clause left'
  | 'much left'
  | 'a verb at once'
  | 'a verb ahead'
  | 'no verb ahead'
  | 'behind a quotation'
  | 'quotation inside'
  | 'quotation ahead'
  | 'sign then a verb in -ing'
  | 'sign then a verb of report in -ing';

/** The name of one thing that speaks for or against somebody's being the speaker of a quotation. */
export type SpeakerSign =
  | `${Manner | 'phrase'}${'' | ' holds'}`
  | 'largest that holds'
  | 'smallest that holds'
  | 'nearest clause'
  | `cue ${'before' | 'behind'}: ${'at once' | 'near' | 'off' | 'far'}`
  | 'cue that introduces'
  | 'cue behind no comma'
  | 'subject before'
  | 'subject behind'
  | 'nearest subject'
  | 'first subject'
  | 'in a circumstance'
  | 'in a that-clause'
  | 'in a what-clause'
  | 'behind with'
  | 'name'
  | 'description'
  | 'pronoun'
  | 'document'
  | 'person'
  | 'participle'
  | 'he or she'
  | 'who'
  | 'it or they'
  | 'opens the sentence'
  | 'subject of a passive'
  | 'name at the colon'
  | 'name behind a verb'
  | `ends ${'at once' | 'near' | 'off' | 'far'} before`
  | `begins ${'at once' | 'near' | 'far'} behind`
  | 'another clause between'
  | 'another quotation between'
  | `spoke in the ${'paragraph' | 'report'}${'' | ', nothing but quotation'}`
  | `nobody: ${'speech' | 'scare' | 'title'}`;

/** The name of one thing that speaks for or against somebody as the one whom a pronoun stands for. */
export type PronounSign =
  | 'distance'
  | 'mentions'
  | 'recent mentions'
  | 'same paragraph'
  | 'unknown pronoun'
  | `${MentionPlace} in the sentence${'' | ' before'}`;

/** Where somebody stands in a sentence. */
export type MentionPlace = 'speaker' | 'subject' | 'object' | 'possessor';
