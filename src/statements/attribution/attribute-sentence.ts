import { cutSpan } from '../../report/cut-span.ts';
import type { Quotation, Span, Speaker } from '../../report/report.ts';
import { readImpliedClause } from '../clauses/implied-clause.ts';
import { joinedBefore } from '../grammar/joint-speakers.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { antecedentOf, findSubjects } from '../grammar/subjects.ts';
import type { Passage } from '../read-passages.ts';
import { type Before, carriedOver, clauseHolding, isAllQuotation } from './attribute-quotations.ts';
import { type Attribution, chooseAttribution, type ReadClause } from './choose-attribution.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import { kindOfQuotation } from './quotation-kind.ts';
import type { ReportingSentence } from './resolve-pronouns.ts';
import { type Knowledge, nameSpeaker } from './speakers.ts';
import { sameAsDescribed, takeUp } from './take-up.ts';

/** An outer sentence in its place. */
export interface PlacedSentence extends ReportingSentence {
  readonly passage: Passage;
  /** Index among the outer sentences of the report. */
  readonly index: number;
}

/** What a sentence tells, and what the next one needs to know. */
export interface ReadSentence {
  readonly attributions: readonly Attribution[];
  /** Who spoke last in it. */
  readonly speaker: Speaker | null;
  /** Its first subject and its speakers. */
  readonly mentioned: readonly Speaker[];
  /** Who was named by a description. */
  readonly described: readonly string[];
  /** Number of the last utterance. */
  readonly utterance: number;
}

interface Context {
  readonly sentence: PlacedSentence;
  readonly before: Before;
  readonly clauses: readonly ReadClause[];
  readonly subjects: readonly NounPhrase[];
  readonly speakerOf: (phrase: NounPhrase | null | undefined) => Speaker | null;
}

/** The attribution of each statement of an outer sentence; without knowledge of its language, nobody is named. */
export function attributeSentence(sentence: PlacedSentence, before: Before, knowledge: Knowledge | null): ReadSentence {
  const { units, passage, index } = sentence;
  const speakerOf: Context['speakerOf'] = (phrase) => {
    if (!phrase || knowledge === null) return null;
    const named = nameSpeaker({ phrase, units, sentence: index }, knowledge) ?? takeUp(phrase, units, before.recent);
    return sameAsDescribed(named, before.described);
  };
  const clauses = sentence.clauses.map((clause): ReadClause => ({ ...clause, speaker: speakerOf(clause.source) }));
  const context = {
    sentence,
    before,
    clauses,
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
  const implied = [...voices.values()].flatMap(({ clause }) => clause ?? []);
  const read = readQuotations(sentence, voices, before.utterance);
  const attributions = passage.sentences
    .slice(sentence.first, sentence.last + 1)
    .map((statement, order): Attribution => {
      const quotations = read.byStatement[order] ?? [];
      return { ...chooseAttribution(statement, { units, clauses, implied, quotations }), quotations };
    });
  const speaker =
    [...voices.values()].findLast((voice) => voice.speaker)?.speaker ??
    clauses.find((clause) => clause.speaker)?.speaker ??
    null;
  const described = clauses.flatMap((clause) => (clause.speaker?.found === 'description' ? [clause.speaker.name] : []));
  const mentioned = [speakerOf(context.subjects[0]), ...clauses.map((clause) => clause.speaker), speaker];
  return {
    attributions,
    speaker,
    mentioned: mentioned.filter((each) => each !== null),
    described,
    utterance: read.utterance,
  };
}

/** Whose words a quotation is, and what it is. */
interface Voice extends Pick<Quotation, 'kind' | 'speaker'> {
  /** The clause that the quotation makes of a verb which reports nothing elsewhere. */
  readonly clause: ReadClause | null;
}

interface ReadQuotations {
  /** The quotations of each statement of the sentence, in the running order. */
  readonly byStatement: readonly (readonly Quotation[])[];
  readonly utterance: number;
}

/** Cuts the quoted spans of a sentence at the ends of its statements. */
function readQuotations(
  { passage, first, last }: PlacedSentence,
  voices: ReadonlyMap<number, Voice>,
  before: number,
): ReadQuotations {
  const statements = passage.sentences.slice(first, last + 1);
  const byStatement = statements.map((): Quotation[] => []);
  let utterance = before;
  let order = 0;
  for (const [place, voice] of voices) {
    const span = passage.quoted[place];
    if (span === undefined) continue;
    if (!span.continues || utterance === 0) utterance++;
    while (endsBefore(statements[order], span.start)) order++;
    for (const [at, statement] of statements.slice(order).entries()) {
      const part = cutSpan(span, statement);
      if (part === null) break;
      const text = passage.text.slice(part.start, part.end);
      byStatement[order + at]?.push({
        ...part,
        text,
        kind: voice.kind,
        speaker: voice.speaker,
        utterance,
        repaired: span.repaired,
      });
    }
  }
  return { byStatement, utterance };
}

const endsBefore = (statement: Span | undefined, at: number): boolean => statement !== undefined && statement.end <= at;

/** Whose words a quotation is: the likeliest of all whose they may be. */
function voiceOfQuotation(at: number, context: Context): Pick<Voice, 'speaker' | 'clause'> {
  const who = chooseSpeaker({ ...context, at, kind: 'speech' });
  if (who === null) return { speaker: null, clause: null };
  if ('earlier' in who) return { speaker: carriedOver(who.earlier), clause: null };
  const { units } = context.sentence;
  const speaker = context.speakerOf(antecedentOf(units, who.phrase) ?? who.phrase);
  const clause = readImpliedClause(units, who.phrase, at);
  return { speaker, clause: clause && speaker ? { ...clause, speaker } : null };
}
