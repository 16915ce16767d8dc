import type { Quotation, Report, Speaker, Statement } from '../../report/report.ts';
import { isCommonWord } from '../words/common-words.ts';
import { readWords, type Word } from '../words/words.ts';

/** Somebody's words between quotation marks, whole, also where they run over several statements. */
export interface Utterance {
  readonly report: string;
  /** The statements that it touches, in the running order. */
  readonly statements: readonly Statement[];
  /** Offsets into the report's body, without the marks. */
  readonly start: number;
  readonly end: number;
  /** As stored, from the first mark to the last. */
  readonly text: string;
  /** Keys of its words. */
  readonly words: readonly string[];
  /** How many of its words are more than common ones. */
  readonly content: number;
  readonly speaker: Speaker | null;
}

/** What a report puts between quotation marks as somebody's words; titles and single words held at a distance are none. */
export function gatherUtterances(report: Report): readonly Utterance[] {
  const pieces = report.statements.flatMap((statement) =>
    statement.quotations.map((quotation) => ({ statement, quotation })),
  );
  const groups = Map.groupBy(pieces, ({ statement, quotation }) => `${statement.headline} ${quotation.utterance}`);
  return [...groups.values()].flatMap((group) => {
    const words = group.flatMap(({ quotation }) => readWords(quotation.text));
    return isSpeech(group, words) ? [joinPieces(report, group, words)] : [];
  });
}

interface Piece {
  readonly statement: Statement;
  readonly quotation: Quotation;
}

function joinPieces(report: Report, pieces: readonly Piece[], words: readonly Word[]): Utterance {
  const start = Math.min(...pieces.map(({ quotation }) => quotation.start));
  const end = Math.max(...pieces.map(({ quotation }) => quotation.end));
  const isHeadline = pieces.some(({ statement }) => statement.headline);
  return {
    report: report.id,
    statements: pieces.map(({ statement }) => statement),
    start,
    end,
    text: (isHeadline ? (report.title ?? '') : report.body).slice(start, end),
    words: words.map(({ key }) => key),
    content: words.filter(({ key }) => !isCommonWord(key)).length,
    speaker: pieces[0]?.quotation.speaker ?? null,
  };
}

/** Names of works stand between marks too: all their words but the smallest are capitalised. */
function isSpeech(pieces: readonly Piece[], words: readonly Word[]): boolean {
  const content = words.filter(({ key }) => !isCommonWord(key));
  const isName = content.length > 1 && content.every(({ text }) => /^\p{Lu}/u.test(text));
  const isUttered = ({ quotation: { kind } }: Piece) => kind === 'speech' || (kind === 'scare' && words.length > 1);
  return words.length > 0 && !isName && pieces.every(isUttered);
}
