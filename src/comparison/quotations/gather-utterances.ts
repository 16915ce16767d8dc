import type { Report, Speaker, Statement } from '../../report/report.ts';
import { closesAfter, type Piece, readPieces } from '../wordings/read-pieces.ts';
import type { SpokenWord } from '../wordings/read-spoken-words.ts';
import { isSmallInTitles } from '../words/common-words.ts';
import { readWords } from '../words/words.ts';

/** Somebody's words between quotation marks, whole, also where they run over several statements or are interrupted. */
export interface Utterance {
  readonly report: string;
  readonly pieces: readonly Piece[];
  /** The same for parts of what is one utterance in the record. */
  readonly number: string;
  /** The statements that it touches, in the running order. */
  readonly statements: readonly Statement[];
  /** Offsets into the report's body, without the marks. */
  readonly start: number;
  readonly end: number;
  /** As stored, from the first mark to the last. */
  readonly text: string;
  /** What stands between its marks. */
  readonly spoken: readonly SpokenWord[];
  /** Keys of these words. */
  readonly words: readonly string[];
  readonly speaker: Speaker | null;
}

/**
 * What a report puts between quotation marks as somebody's words; titles are none, and a single word counts once in its
 * statement. Where the speaker interrupts them with the end of a sentence, the two parts are utterances of their own.
 */
export function gatherUtterances(report: Report): readonly Utterance[] {
  const pieces = report.statements.flatMap((statement) =>
    statement.quotations.map((quotation) => ({ statement, quotation })),
  );
  const groups = Map.groupBy(pieces, ({ statement, quotation }) => `${statement.headline} ${quotation.whole}`);
  return [...groups.values()]
    .filter(isSpeech)
    .flatMap(splitSentences)
    .map((part) => joinPieces(report, part))
    .filter(isFirst());
}

/** Says of utterances in their order whether each is more than a single word that the statement has quoted before. */
function isFirst(): (utterance: Utterance) => boolean {
  const known = new Set<string>();
  return ({ words: [only, ...others], statements: [statement] }) => {
    if (others.length > 0) return true;
    const key = `${statement?.id} ${only}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  };
}

/** One utterance of those that are parts of it, and of what stands between them. */
export function joinUtterances(report: Report, parts: readonly Utterance[]): Utterance {
  const pieces = parts.flatMap((part) => part.pieces);
  return joinPieces(
    report,
    pieces.toSorted((one, other) => one.quotation.start - other.quotation.start),
  );
}

/** Parts end where marks close in one statement and open in another. */
function splitSentences(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const [place, piece] of pieces.entries()) {
    const before = pieces[place - 1];
    const isNew = before === undefined || (before.statement !== piece.statement && closesAfter(before));
    if (isNew) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function joinPieces(report: Report, pieces: readonly Piece[]): Utterance {
  const start = Math.min(...pieces.map(({ quotation }) => quotation.start));
  const end = Math.max(...pieces.map(({ quotation }) => quotation.end));
  const [first] = pieces;
  const isHeadline = first?.statement.headline ?? false;
  const spoken = readPieces(pieces);
  const words = spoken.map(({ key }) => key);
  return {
    report: report.id,
    pieces,
    number: `${isHeadline} ${first?.quotation.whole}`,
    statements: [...new Set(pieces.map(({ statement }) => statement))],
    start,
    end,
    text: (isHeadline ? (report.title ?? '') : report.body).slice(start, end),
    spoken,
    words,
    speaker: first?.quotation.speaker ?? null,
  };
}

/** Names of works stand between marks too: all their words but the smallest are capitalised. */
function isSpeech(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap(({ quotation }) => readWords(quotation.text));
  const content = words.filter(({ key }) => !isSmallInTitles(key));
  const isName = content.length > 1 && content.every(({ text }) => /^\p{Lu}/u.test(text));
  return words.length > 0 && !isName && pieces.every(({ quotation }) => quotation.kind !== 'title');
}
