import { joinRuns, spanInBody } from '../../report/block-text.ts';
import type { Quotation, Statement } from '../../report/report.ts';
import { readSpokenWords, type SpokenWord } from './read-spoken-words.ts';

/** A quoted span and the statement that it stands in. */
export interface Piece {
  readonly statement: Statement;
  readonly quotation: Quotation;
}

/** The words of the pieces of one utterance; offsets into the report's body. */
export function readPieces(pieces: readonly Piece[]): readonly SpokenWord[] {
  return pieces.flatMap((piece, place) => {
    const before = pieces[place - 1];
    const opensMarks = before !== undefined && !goesOn(before, piece);
    return placeInBody(piece).map((word, at) => (at === 0 ? { ...word, opensMarks } : word));
  });
}

function goesOn(before: Piece, { statement }: Piece): boolean {
  return before.statement !== statement && !closesAfter(before);
}

/** Whether a quotation is closed in its statement: one that runs over several stays open. */
export function closesAfter({ statement, quotation }: Piece): boolean {
  return statement.text.slice(quotation.inText.end).trim() !== '';
}

function placeInBody({ statement, quotation }: Piece): readonly SpokenWord[] {
  const words = readSpokenWords(quotation.text);
  if (quotation.end - quotation.start === quotation.text.length)
    return words.map((word) => ({ ...word, start: word.start + quotation.start, end: word.end + quotation.start }));
  const source = joinRuns(statement.runs);
  const from = quotation.inText.start;
  return words.map((word) => ({ ...word, ...spanInBody(source, { start: word.start + from, end: word.end + from }) }));
}
