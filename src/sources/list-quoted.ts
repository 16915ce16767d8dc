import { gatherUtterances, type Utterance } from '../comparison/quotations/gather-utterances.ts';
import type { Piece } from '../comparison/wordings/read-pieces.ts';
import { readSpokenWords, type SpokenWord } from '../comparison/wordings/read-spoken-words.ts';
import type { Report, Span, Speaker, Statement } from '../report/report.ts';
import { tidyWords } from './words/read-words.ts';

/** What a report puts between one pair of marks as somebody's words. */
export interface QuotedWords extends Span {
  /** The statements that it stands in; offsets are into the report's body, in a headline into the title. */
  readonly statements: readonly Statement[];
  /** The words without Markdown's signs; what stands in another statement follows behind a space. */
  readonly text: string;
  /** Its words, with their places in this text. */
  readonly words: readonly SpokenWord[];
  readonly speaker: Speaker | null;
  /** The same for all that one speaker's interrupted quotation is made of. */
  readonly whole: Utterance;
}

/** What a report quotes, pair of marks by pair of marks, in the running order. */
export function listQuoted(report: Report): readonly QuotedWords[] {
  const all = gatherUtterances(report).flatMap((whole) =>
    Array.from(Map.groupBy(whole.pieces, ({ quotation }) => quotation.utterance).values(), (pieces) =>
      joinPieces(pieces, whole),
    ),
  );
  const isHeadline = ({ statements }: QuotedWords) => statements[0]?.headline === true;
  return all.toSorted((one, other) => Number(isHeadline(other)) - Number(isHeadline(one)) || one.start - other.start);
}

function joinPieces(pieces: readonly Piece[], whole: Utterance): QuotedWords {
  const text = pieces.map(({ quotation }) => quotation.text).join(' ');
  return {
    start: Math.min(...pieces.map(({ quotation }) => quotation.start)),
    end: Math.max(...pieces.map(({ quotation }) => quotation.end)),
    statements: [...new Set(pieces.map(({ statement }) => statement))],
    text,
    words: tidyWords(readSpokenWords(text)),
    speaker: pieces[0]?.quotation.speaker ?? null,
    whole,
  };
}
