import { type Before, carriedOver, clauseHolding, clauseNear, isAllQuotation } from './attribute-quotations.ts';
import { registerNames } from './name-register.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passages.ts';
import { findNames, type WordEvidence } from './read-names.ts';
import { readOuterSentences, readWords, type Unit } from './read-units.ts';
import type { Person, Quotation, Span, Speaker, Statement } from './report.ts';
import { findReportingClauses, type ReportingClause } from './reporting-clauses.ts';
import { type ReportingSentence, resolvePronouns } from './resolve-pronouns.ts';
import { type Knowledge, nameSpeaker, textOf } from './speakers.ts';
import { nearestSubject, subjectBeforeColon } from './subjects.ts';

/** What is said about who speaks in one statement; offsets into the passage's plain text. */
export interface Attribution extends Pick<Statement, 'speaker' | 'cue' | 'via'> {
  readonly content: Span | null;
  readonly quotations: readonly Quotation[];
}

interface PlacedSentence extends ReportingSentence {
  readonly passage: Passage;
  /** Index among the outer sentences of the report. */
  readonly index: number;
}

interface ReadClause extends ReportingClause {
  readonly speaker: Speaker | null;
}

/** The attribution of each sentence of each passage, in the running order. */
export function attributeStatements(passages: readonly Passage[], people: readonly Person[]): Attribution[] {
  const outer = passages
    .flatMap((passage) => readOuterSentences(passage).map((sentence) => ({ ...sentence, passage })))
    .map((sentence, index): PlacedSentence => ({ ...sentence, index, clauses: findReportingClauses(sentence.units) }));
  const knowledge = gatherKnowledge(passages, outer, people);
  const attributions: Attribution[] = [];
  let before: Before & { passage: Passage | undefined; utterance: number } = {
    inParagraph: null,
    inReport: null,
    passage: undefined,
    utterance: 0,
  };
  for (const sentence of outer) {
    const inParagraph = sentence.passage === before.passage ? before.inParagraph : null;
    const read = attributeOuter(sentence, { ...before, inParagraph }, knowledge);
    attributions.push(...read.attributions);
    const speaker = read.speaker ?? null;
    before = {
      inParagraph: speaker ?? inParagraph,
      inReport: speaker ?? before.inReport,
      passage: sentence.passage,
      utterance: read.utterance,
    };
  }
  return attributions;
}

function gatherKnowledge(
  passages: readonly Passage[],
  outer: readonly PlacedSentence[],
  people: readonly Person[],
): Knowledge {
  const quoted = passages.flatMap(({ text, quoted }) => quoted.map((span) => readWords(text, span)));
  const rows = [...outer.map(({ units }) => units), ...quoted];
  const evidence = gatherEvidence(rows);
  const names = rows.flatMap((units) => findNames(units, evidence));
  const register = registerNames(names, people);
  return { register, resolutions: resolvePronouns(outer, register, evidence) };
}

function gatherEvidence(rows: readonly (readonly Unit[])[]): WordEvidence {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const units of rows) {
    for (const [index, unit] of units.entries()) {
      if (unit.kind !== 'word') continue;
      if (!unit.capital) common.add(unit.lower);
      else if (index > 0 && units[index - 1]?.kind === 'word') proper.add(unit.lower);
    }
  }
  return { isCommon: (lower) => common.has(lower), isProper: (lower) => proper.has(lower) };
}

interface ReadSentence {
  readonly attributions: Attribution[];
  readonly speaker: Speaker | null;
  readonly utterance: number;
}

function attributeOuter(
  sentence: PlacedSentence,
  before: Before & { utterance: number },
  knowledge: Knowledge,
): ReadSentence {
  const { units, passage, index } = sentence;
  const speakerOf = (phrase: NounPhrase | null): Speaker | null =>
    phrase && nameSpeaker({ phrase, units, sentence: index }, knowledge);
  const clauses = sentence.clauses.map((clause): ReadClause => ({ ...clause, speaker: speakerOf(clause.source) }));
  const speakers = new Map<number, Speaker | null>();
  for (const [at, unit] of units.entries()) {
    if (unit.quoted === null) continue;
    speakers.set(unit.quoted, speakerOfQuotation(at, { sentence, before, clauses, speakerOf }));
  }
  let { utterance } = before;
  const attributions = passage.sentences.slice(sentence.first, sentence.last + 1).map((statement): Attribution => {
    const quotations: Quotation[] = [];
    for (const [place, span] of passage.quoted.entries()) {
      const start = Math.max(span.start, statement.start);
      const end = Math.min(span.end, statement.end);
      if (start >= end) continue;
      if (span.start >= statement.start && !span.continues) utterance++;
      const speaker = speakers.get(place) ?? null;
      const { repaired } = span;
      quotations.push({
        start,
        end,
        text: passage.text.slice(start, end),
        utterance,
        speaker,
        kind: 'speech',
        repaired,
      });
    }
    return { ...attributionOf(statement, { sentence, clauses, quotations }), quotations };
  });
  const speaker = [...speakers.values()].at(-1) ?? clauses.find((clause) => clause.speaker)?.speaker ?? null;
  return { attributions, speaker, utterance };
}

interface QuotationContext {
  readonly sentence: PlacedSentence;
  readonly before: Before;
  readonly clauses: readonly ReadClause[];
  readonly speakerOf: (phrase: NounPhrase | null) => Speaker | null;
}

/** Whose words a quotation is: by the clause that holds it, by what leads up to it, or by what went before. */
function speakerOfQuotation(at: number, { sentence, before, clauses, speakerOf }: QuotationContext): Speaker | null {
  const { units } = sentence;
  const holding = clauseHolding(clauses, at);
  if (units[at - 1]?.text === ':' && !isCueBeforeColon(holding, at)) {
    const leading = speakerOf(subjectBeforeColon(units, at - 1) ?? null);
    if (leading) return leading;
  }
  if (holding) return holding.speaker;
  const subject = speakerOf(nearestSubject(units, at) ?? null);
  if (subject) return subject;
  const near = clauseNear(clauses, at);
  if (near) return near.speaker;
  return carriedOver(isAllQuotation(sentence) ? (before.inParagraph ?? before.inReport) : before.inParagraph);
}

const isCueBeforeColon = (clause: ReportingClause | undefined, at: number): boolean =>
  clause !== undefined && clause.cue.to <= at - 1 && at - clause.cue.to < 8;

interface StatementReading {
  readonly sentence: PlacedSentence;
  readonly clauses: readonly ReadClause[];
  readonly quotations: readonly Quotation[];
}

function attributionOf(
  statement: Span,
  { sentence, clauses, quotations }: StatementReading,
): Omit<Attribution, 'quotations'> {
  const { units } = sentence;
  const clause = clauses.find(({ cue }) => isWithin(units[cue.from], statement));
  if (clause === undefined) {
    const [quotation] = quotations;
    const content = quotation ? { start: quotation.start, end: quotation.end } : null;
    return { speaker: quotation?.speaker ?? null, cue: null, via: null, content };
  }
  const from = units[clause.content?.from ?? -1];
  const to = units[(clause.content?.to ?? 0) - 1];
  const content = from && to ? cut({ start: from.start, end: to.end }, statement) : null;
  const cue = textOf(units, clause.cue.from, clause.cue.to);
  return { speaker: clause.speaker ?? quotations[0]?.speaker ?? null, cue, via: null, content };
}

const isWithin = (inner: Span | undefined, outer: Span): boolean =>
  inner !== undefined && inner.start >= outer.start && inner.end <= outer.end;

function cut(span: Span, { start, end }: Span): Span | null {
  const inner = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return inner.start < inner.end ? inner : null;
}
