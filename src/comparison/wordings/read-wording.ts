import type { Wording } from '../../report/comparison.ts';
import type { Report, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { readSpokenWords, type SpokenWord } from './read-spoken-words.ts';

/** The words of a wording, as they are spoken. */
export interface ReadWording {
  /** Offsets into the report's body. */
  readonly spoken: readonly SpokenWord[];
  /** What it quotes: nothing where it stands without marks. */
  readonly pieces: readonly Piece[];
}

/** The words of a wording between its marks, without those of who interrupts them; all its words where it has no marks. */
export function readWording(wording: Wording, report: Report | undefined): ReadWording {
  const first = report && statementById(report).get(wording.statement);
  const statements = first ? report.statements.slice(report.statements.indexOf(first)) : [];
  const pieces: Piece[] = [];
  for (const statement of statements) {
    if (statement.headline !== first?.headline || statement.start >= wording.end) break;
    pieces.push(...listPieces(statement, wording));
  }
  const spoken = pieces.length > 0 ? readPieces(pieces) : readSpokenWords(wording.text).map(moveBy(wording.start));
  return { spoken, pieces };
}

function listPieces(statement: Statement, { start, end }: Wording): readonly Piece[] {
  return statement.quotations
    .filter((quotation) => quotation.start >= start && quotation.end <= end)
    .map((quotation) => ({ statement, quotation }));
}

const moveBy = (by: number) => (word: SpokenWord) => ({ ...word, start: word.start + by, end: word.end + by });
