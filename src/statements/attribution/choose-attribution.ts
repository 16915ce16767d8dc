import { cutSpan } from '../../report/cut-span.ts';
import type { Quotation, Span, Speaker, Statement } from '../../report/report.ts';
import { chooseMainClause, mannerOf } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clause.ts';
import { textOf, type Unit } from '../grammar/read-units.ts';

/** A quotation whose offsets are still those of the passage's plain text. */
export type ReadQuotation = Omit<Quotation, 'inText'>;

/** What is said about who speaks in one statement; offsets into the passage's plain text. */
export interface Attribution extends Pick<Statement, 'speaker' | 'cue' | 'manner' | 'via'> {
  readonly content: Span | null;
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

/** To whom a statement is attributed: by the main one of its clauses, or else by its first quotation. */
export function chooseAttribution(
  statement: Span,
  { units, clauses, implied, quotations }: SentenceFacts,
): Omit<Attribution, 'quotations'> {
  const quotation = quotations.find(({ kind }) => kind === 'speech');
  const isInside = ({ cue }: ReadClause): boolean => isWithin(units[cue.to - 1], statement);
  const inside = clauses.filter(isInside);
  const within = inside.length > 0 ? inside : implied.filter(isInside);
  const { clause, via } = chooseMainClause(units, within);
  if (clause === undefined) {
    const content = quotation ? { start: quotation.start, end: quotation.end } : null;
    const speaker = quotation?.speaker ?? null;
    return { speaker, cue: null, manner: speaker && 'speech', via: null, content };
  }
  const cue = textOf(units, clause.cue.from, clause.cue.to);
  return {
    speaker: clause.speaker ?? quotation?.speaker ?? null,
    cue,
    manner: mannerOf(clause),
    via,
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
