import type { Speaker } from '../../report/report.ts';
import { readImpliedClause, readQuotedVerb } from '../clauses/implied-clause.ts';
import { antecedentOf } from '../grammar/antecedents.ts';
import { nameBehind } from '../grammar/appositions.ts';
import { joinedBefore } from '../grammar/joint-speakers.ts';
import { nameInAside } from '../grammar/name-in-aside.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findSubjects } from '../grammar/subjects.ts';
import { type AttributedStatement, chooseAttributions, type ReadClause } from './choose-attributions.ts';
import { clauseHolding } from './clause-holding.ts';
import { cutQuotations, type Voice } from './cut-quotations.ts';
import { gatherChoices, type SpeakerChoice } from './gather-choices.ts';
import { isAllQuotation } from './is-all-quotation.ts';
import type { PlacedSentence } from './placed-sentence.ts';
import { sameAsDescribed, takeUp } from './pronouns/take-up.ts';
import { kindOfQuotation } from './quotation-kind.ts';
import { type Knowledge, nameSpeaker } from './speakers.ts';
import { carriedOver, type SpokenBefore } from './spoken-before.ts';

/** What a sentence tells, and what the next one needs to know. */
export interface ReadSentence {
  readonly statements: readonly AttributedStatement[];
  /** Who spoke last in it. */
  readonly speaker: Speaker | null;
  /** Its last speaker, or its first subject, by name where one stands beside a description. */
  readonly subject: Speaker | null;
  /** Its first subject and its speakers. */
  readonly mentioned: readonly Speaker[];
  /** Who was named by a description. */
  readonly described: readonly string[];
  /** Number of the last utterance. */
  readonly utterance: number;
}

interface Context {
  readonly sentence: PlacedSentence;
  readonly before: SpokenBefore;
  readonly clauses: readonly ReadClause[];
  readonly subjects: readonly NounPhrase[];
  readonly knowledge: Knowledge | null;
  readonly speakerOf: (phrase: NounPhrase | null | undefined) => Speaker | null;
}

/** The attributions of each statement of an outer sentence; without knowledge of its language, nobody is named. */
export function attributeSentence(
  sentence: PlacedSentence,
  before: SpokenBefore,
  knowledge: Knowledge | null,
): ReadSentence {
  const { units, passage, index } = sentence;
  const speakerOf: Context['speakerOf'] = (phrase) => {
    if (!phrase || knowledge === null) return null;
    const named = nameSpeaker({ phrase, units, sentence: index }, knowledge) ?? takeUp(phrase, units, before.recent);
    return sameAsDescribed(named, before.described, knowledge.lexicon);
  };
  const clauses = sentence.clauses.map((clause): ReadClause => ({ ...clause, speaker: speakerOf(clause.source) }));
  const context = {
    sentence,
    before,
    clauses,
    knowledge,
    speakerOf,
    subjects: findSubjects(units).map((phrase) => joinedBefore(units, phrase)),
  };
  const quoted = units.flatMap((unit, at) => (unit.quoted === null ? [] : [{ at, place: unit.quoted }]));
  const voices = new Map(
    quoted.map(({ at, place }): [number, Voice] => {
      const { start = 0, end = 0 } = passage.quoted[place] ?? {};
      const isReported = clauseHolding(units, clauses, at) !== undefined || isAllQuotation(sentence);
      const kind = kindOfQuotation({ units, at, text: passage.text.slice(start, end), isReported });
      return [
        place,
        kind === 'speech' ? { kind, ...voiceOfQuotation(at, context) } : { kind, speaker: null, clause: null },
      ];
    }),
  );
  const implied = [
    ...[...voices.values()].flatMap(({ clause }) => clause ?? []),
    ...(knowledge ? quoted : []).flatMap(({ at }): ReadClause[] => {
      const clause = readQuotedVerb(units, at);
      return clause ? [{ ...clause, speaker: speakerOf(clause.source) }] : [];
    }),
  ];
  const cut = cutQuotations(sentence, voices, before.utterance);
  const statements = passage.sentences
    .slice(sentence.first, sentence.last + 1)
    .map((statement, order): AttributedStatement => {
      const quotations = cut.byStatement[order] ?? [];
      return { attributions: chooseAttributions(statement, { units, clauses, implied, quotations }), quotations };
    });
  const speaker =
    [...voices.values()].findLast((voice) => voice.speaker)?.speaker ??
    clauses.find((clause) => clause.speaker)?.speaker ??
    null;
  const described = clauses.flatMap((clause) => (clause.speaker?.found === 'description' ? [clause.speaker.name] : []));
  const mentioned = [speakerOf(context.subjects[0]), ...clauses.map((clause) => clause.speaker), speaker];
  // Nothing else asks for a subject.
  const first = knowledge?.lexicon.tables.dropsSubjects ? context.subjects[0] : undefined;
  return {
    statements,
    speaker,
    subject: speaker ?? speakerOf(first && (nameBehind(units, first) ?? first)),
    mentioned: mentioned.filter((each) => each !== null),
    described,
    utterance: cut.utterance,
  };
}

/** Whose words a quotation is, of all whose they may be. */
function voiceOfQuotation(at: number, context: Context): Pick<Voice, 'speaker' | 'clause'> {
  const { knowledge, sentence, speakerOf } = context;
  const { units, passage } = sentence;
  const unit = units[at];
  if (knowledge === null || unit === undefined) return { speaker: null, clause: null };
  const nameOf = ({ who }: SpeakerChoice): Speaker | null => {
    if (who === null) return null;
    return 'earlier' in who ? carriedOver(who.earlier) : speakerOf(antecedentOf(units, who.phrase) ?? who.phrase);
  };
  const inAside = nameInAside(units, at);
  if (inAside) return { speaker: speakerOf(inAside), clause: null };
  const choices = gatherChoices({ ...context, at, kind: 'speech' });
  const choice = knowledge.judges.chooseSpeaker(choices, { paragraph: passage.number, unit, units, nameOf });
  const speaker = choice ? nameOf(choice) : null;
  const phrase = choice?.who && 'phrase' in choice.who ? choice.who.phrase : null;
  const isSource = phrase !== null && context.clauses.some(({ source }) => source !== null && overlap(source, phrase));
  const clause = phrase && !isSource ? readImpliedClause(units, phrase, at) : undefined;
  return { speaker, clause: clause && speaker ? { ...clause, speaker } : null };
}

const overlap = (one: NounPhrase, other: NounPhrase): boolean => one.from < other.to && other.from < one.to;
