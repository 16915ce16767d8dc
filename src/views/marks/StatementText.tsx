import type { ComponentChild, JSX } from 'preact';
import type { Statement } from '../../report/report.ts';
import { type Findings, NO_FINDINGS, type Piece, splitStatement } from './split-statement.ts';

interface Props {
  readonly statement: Statement;
  /** What the comparison says of it; without, the text carries no marks of differences. */
  readonly findings?: Findings | undefined;
}

/** A statement's text to the character: quotations, formatting, and the words that only this report has. */
export function StatementText({ statement, findings = NO_FINDINGS }: Props): JSX.Element {
  const groups = groupByQuotation(splitStatement(statement, findings));
  return (
    <>
      {groups.map((pieces) => {
        const [first] = pieces;
        const drawn = pieces.map(drawPiece);
        return first?.quotation === null ? drawn : <q>{drawn}</q>;
      })}
    </>
  );
}

function groupByQuotation(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.quotation === piece.quotation) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function drawPiece({ text, emphasis, url, mark }: Piece): ComponentChild {
  const formatted = FORMATS[emphasis](text);
  const linked = url === null ? formatted : <a href={url}>{formatted}</a>;
  return mark === 'none' ? linked : <mark class={mark === 'differs' ? undefined : mark}>{linked}</mark>;
}

const FORMATS: Readonly<Record<Piece['emphasis'], (text: string) => ComponentChild>> = {
  none: (text) => text,
  emphasis: (text) => <em>{text}</em>,
  strong: (text) => <strong>{text}</strong>,
  'strong-emphasis': (text) => (
    <strong>
      <em>{text}</em>
    </strong>
  ),
  code: (text) => <code>{text}</code>,
  deleted: (text) => <s>{text}</s>,
};
