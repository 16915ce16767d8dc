import { joinRuns, spanInText } from '../../report/block-text.ts';
import type { Run, Span, Statement } from '../../report/report.ts';

/** A piece of a statement's text with everything that holds for all of it. */
export interface Piece {
  readonly text: string;
  readonly emphasis: Run['emphasis'];
  readonly url: string | null;
  /** Place of its quotation in the statement's list, or `null` outside quotation marks. */
  readonly quotation: number | null;
  /**
   * `differs`: not all matched statements have such words; `moved`: they have, at another place; `changed`: the other
   * wording of this quotation hasn't.
   */
  readonly mark: 'none' | 'differs' | 'moved' | 'changed';
}

/** What the comparison says of a statement. */
export interface Findings {
  /** Words that not all matched statements have: offsets into the statement's text. */
  readonly differing: readonly Span[];
  /** Words that they have at another place: likewise. */
  readonly moved: readonly Span[];
  /** Wordings of quotations whose words differ between the reports: offsets into the body. */
  readonly altered: readonly Span[];
  /** In these, the words that the other wording doesn't have: offsets into the body. */
  readonly changed: readonly Span[];
  /** Details and names that other reports give otherwise: offsets into the body. */
  readonly particulars: readonly Span[];
  /** Whether it has too few words in common with its match for marks to help: then only altered quotations and particulars have them. */
  readonly isRewritten: boolean;
}

/** A statement of which nothing is known but itself. */
export const NO_FINDINGS: Findings = {
  differing: [],
  moved: [],
  altered: [],
  changed: [],
  particulars: [],
  isRewritten: false,
};

/** Cuts a statement where formatting, quotation marks or differences begin and end; the pieces add up to its text. */
export function splitStatement(
  statement: Statement,
  { differing, moved, altered, changed, particulars, isRewritten }: Findings,
): readonly Piece[] {
  const source = joinRuns(statement.runs);
  const inText = (span: Span) => spanInText(source, span);
  const quotations = statement.quotations.map((quotation) => quotation.inText);
  const marks = {
    differing,
    moved,
    altered: altered.map(inText),
    changed: changed.map(inText),
    particulars: particulars.map(inText),
    isRewritten,
  };
  const spans = [...quotations, ...differing, ...moved, ...marks.altered, ...marks.changed, ...marks.particulars];
  const cuts = spans.flatMap(({ start, end }) => [start, end]);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const run of statement.runs) {
    const end = reached + run.text.length;
    const inside = run.escaped ? [] : cuts.filter((cut) => cut > reached && cut < end);
    const bounds = [...new Set([reached, ...inside, end])].sort((one, other) => one - other);
    bounds.slice(1).forEach((bound, index) => {
      const start = bounds[index] ?? reached;
      const { emphasis, url } = run;
      const text = run.text.slice(start - reached, bound - reached);
      // A run that can't be cut may hold more than its quotation.
      const quotation = quotations.findIndex((span) => span.start < bound && start < span.end);
      const piece = { text, emphasis, url, quotation: quotation < 0 ? null : quotation, mark: markAt(start, marks) };
      const last = pieces.at(-1);
      if (last && isAlike(last, piece)) pieces[pieces.length - 1] = { ...piece, text: last.text + text };
      else pieces.push(piece);
    });
    reached = end;
  }
  return pieces;
}

function isAlike(one: Piece, other: Piece): boolean {
  const { emphasis, url, quotation, mark } = other;
  return one.emphasis === emphasis && one.url === url && one.quotation === quotation && one.mark === mark;
}

/** Inside an altered quotation its two wordings are compared, outside the statements. */
function markAt(offset: number, marks: Findings): Piece['mark'] {
  const { differing, moved, altered, changed, particulars, isRewritten } = marks;
  const isIn = (spans: readonly Span[]) => spans.some((span) => holds(span, offset));
  if (isIn(altered)) return isIn(changed) ? 'changed' : 'none';
  if (isIn(particulars) || (isIn(differing) && !isRewritten)) return 'differs';
  return isIn(moved) && !isRewritten ? 'moved' : 'none';
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
