import { type DiffToken, readTokens } from '../../comparison/words/diff-tokens.ts';
import type { Span, Statement } from '../../report/report.ts';

/** A word or quotation mark of a statement, or what stands between two. The pieces of a statement add up to its text. */
export interface Piece extends Span {
  readonly statement: Statement;
  /** As written; offsets into the statement's text. */
  readonly text: string;
  /** By which words are compared; `null` for what stands between them. */
  readonly token: DiffToken | null;
}

/** A word or mark with what follows it up to the next; the first one with what precedes it too. */
export interface PieceGroup {
  readonly before: Piece | null;
  readonly word: Piece;
  readonly after: Piece | null;
}

/** The words of a statement, in their order. */
export function readPieces(statement: Statement): readonly PieceGroup[] {
  const tokens = readTokens(statement.text);
  const [first] = tokens;
  const { length } = statement.text;
  // A text without words is one piece.
  if (first === undefined) return length > 0 ? [{ before: null, word: cut(statement, 0, length), after: null }] : [];
  return tokens.map((token, place) => ({
    before: place === 0 && token.start > 0 ? cut(statement, 0, token.start) : null,
    word: { ...cut(statement, token.start, token.end), token },
    after: cutGap(statement, token.end, tokens[place + 1]?.start ?? length),
  }));
}

function cutGap(statement: Statement, start: number, end: number): Piece | null {
  return start < end ? cut(statement, start, end) : null;
}

function cut(statement: Statement, start: number, end: number): Piece {
  return { statement, start, end, text: statement.text.slice(start, end), token: null };
}
