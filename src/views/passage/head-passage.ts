import { findAltered } from '../../permalinks/find-altered.ts';
import { judgeQuotation } from '../../permalinks/name-match.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match, QuotationMatch } from '../../report/comparison.ts';
import { describeQuotation } from '../findings/describe-quotation.ts';
import type { ExcerptPiece } from '../findings/excerpt-around.ts';
import { excerptAround } from '../findings/excerpt-around.ts';
import type { View } from '../marks/view.ts';

/** What stands above a passage. */
export interface PassageHead {
  /** Its words: `“aims and objectives” or “goals and objectives”?` where reports differ, else as they begin. */
  readonly words: string;
  /** Who is said to have said them, or `null`. */
  readonly speaker: string | null;
}

/** Heads a passage by its words, and whose they are. */
export function headPassage(passage: Passage<Match>, view: View): PassageHead {
  const altered = findShown(passage);
  if (altered) {
    const { readings, speaker } = describeQuotation(altered.quotation, altered.match, { view, extent: 'glance' });
    const wordings = readings.slice(0, MOST).map(({ excerpt }) => quote(joinPieces(excerpt)));
    return { words: `${wordings.join(' or ')}?`, speaker };
  }
  const [id = ''] = passage.statements;
  const statement = view.placed.get(id)?.statement;
  const wording = Object.values(passage.quotation?.wordings ?? {})[0];
  const text = wording?.text ?? statement?.text ?? '';
  const cut = joinPieces(excerptAround(text, [], LETTERS));
  const quoted = statement?.quotations.find(({ start, end }) => wording && start < wording.end && wording.start < end);
  return {
    words: wording ? quote(cut) : cut,
    speaker: (wording ? quoted?.speaker : statement?.speaker)?.name ?? null,
  };
}

/** Wordings that a heading holds. */
const MOST = 2;

/** Letters of a text that stand in a heading. */
const LETTERS = 90;

/** The altered quotation that a passage is, or that its match has first; a statement is headed by its own words. */
function findShown({
  kind,
  match,
  quotation,
}: Passage<Match>): { readonly match: Match; readonly quotation: QuotationMatch } | undefined {
  if (!match || kind === 'statement') return undefined;
  const own = match.quotations.find(({ readings }) => readings === quotation?.readings);
  const [first] = findAltered(match);
  const shown = kind === 'quotation' ? own : first;
  const isAltered = kind === 'match' || (quotation !== null && judgeQuotation(quotation, match) === 'altered');
  return shown && isAltered ? { match, quotation: shown } : undefined;
}

function joinPieces(pieces: readonly ExcerptPiece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** In quotation marks, without the comma or stop that the report has before its own. */
function quote(text: string): string {
  return `“${text.replace(/[\s,.]+$/u, '')}”`;
}
