import { cutSpan } from '../../report/cut-span.ts';
import type { Attribution, Quotation, Span, Speaker } from '../../report/report.ts';
import { chooseMainClause, mannerOf, relaysOf } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clause.ts';
import { textOf, type Unit } from '../grammar/read-units.ts';

/** A quotation whose offsets are still those of the passage's plain text. */
export type ReadQuotation = Omit<Quotation, 'inText'>;

/** Who speaks in one statement; offsets into the passage's plain text. */
export interface AttributedStatement {
  /** The main one first; empty where nothing is attributed. */
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly ReadQuotation[];
}

/** A clause of report with whoever its source stands for. */
export interface ReadClause extends ReportingClause {
  readonly speaker: Speaker | null;
}

/** What the sentence of a statement tells of who speaks. */
interface SentenceFacts {
  readonly units: readonly Unit[];
  readonly clauses: readonly ReadClause[];
  /** Clauses whose verbs report only because of a quotation. */
  readonly implied: readonly ReadClause[];
  /** The statement's own. */
  readonly quotations: readonly ReadQuotation[];
}

/**
 * To whom a statement is attributed: by the main one of its clauses, or else by its first quotation. Behind that, whoever
 * else says something in it.
 */
export function chooseAttributions(statement: Span, facts: SentenceFacts): Attribution[] {
  const { units } = facts;
  const spoken = facts.quotations.filter(({ kind }) => kind === 'speech');
  const isInside = ({ cue }: ReadClause): boolean => isWithin(units[cue.to - 1], statement);
  const inside = facts.clauses.filter(isInside);
  const implied = facts.implied.filter(isInside).filter(({ cue }) => !inside.some((each) => each.cue.to === cue.to));
  const { clause, via } = chooseMainClause(units, inside.length > 0 ? inside : implied);
  const [first] = spoken;
  if (clause === undefined) return first ? withQuoted([ofQuotation(first)], spoken) : [];
  const main = ofClause(clause, units, statement);
  const relays = relaysOf(units, inside);
  const others = [...inside, ...implied].filter(
    (other) => other !== clause && other.speaker !== null && !relays.includes(other),
  );
  return withQuoted(
    [
      { ...main, speaker: main.speaker ?? first?.speaker ?? null, via },
      ...others.map((other) => ofClause(other, units, statement)),
    ],
    spoken,
  );
}

/** Attributions, and those of quotations whose speakers no clause names. */
function withQuoted(attributions: readonly Attribution[], spoken: readonly ReadQuotation[]): Attribution[] {
  const all = [...attributions];
  for (const quotation of spoken) {
    const name = quotation.speaker?.name;
    if (name !== undefined && !all.some(({ speaker }) => speaker?.name === name)) all.push(ofQuotation(quotation));
  }
  return all;
}

function ofQuotation({ speaker, start, end }: ReadQuotation): Attribution {
  return { speaker, cue: null, manner: speaker && 'speech', via: null, content: { start, end } };
}

function ofClause(clause: ReadClause, units: readonly Unit[], statement: Span): Attribution {
  return {
    speaker: clause.speaker,
    cue: textOf(units, clause.cue.from, clause.cue.to),
    manner: mannerOf(clause),
    via: null,
    content: contentOf(clause, units, statement),
  };
}

function contentOf({ content }: ReportingClause, units: readonly Unit[], statement: Span): Span | null {
  const from = content && units[content.from];
  const to = content && units[content.to - 1];
  return from && to ? cutSpan({ start: from.start, end: to.end }, statement) : null;
}

const isWithin = (inner: Span | undefined, outer: Span): boolean =>
  inner !== undefined && inner.start >= outer.start && inner.end <= outer.end;
