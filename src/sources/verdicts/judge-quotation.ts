import type { SourceVerdict } from '../../report/quotation-check.ts';
import type { PlacedQuotation } from '../places/place-quotation.ts';
import { WEIGHTS } from '../weights.ts';
import { type BothWords, type JudgedStretch, judgeStretch } from './judge-stretch.ts';

/** A place in the source and what became of the words there. */
export interface JudgedPiece {
  readonly stretches: readonly JudgedStretch[];
  /** Bits that the words in common tell. */
  readonly bits: number;
}

/** What became of a quotation, apart from who speaks it and what is lost. */
export interface Judged {
  readonly verdict: SourceVerdict;
  /** Of a cut: whether all that is left out is shown; otherwise `null`. */
  readonly shown: boolean | null;
  /** Whether words are left out that a report may tidy away, or spelt otherwise. */
  readonly tidied: boolean;
  /** Its places; none where it isn't found. */
  readonly pieces: readonly JudgedPiece[];
}

/** The verdict on a quotation at its likeliest place. */
export function judgeQuotation(placed: PlacedQuotation | undefined, both: BothWords): Judged {
  if (placed === undefined) return NOT_FOUND;
  const pieces = placed.pieces.map(({ stretches, bits }) => ({
    stretches: stretches.map((stretch) => judgeStretch(stretch, both)),
    bits,
  }));
  const stretches = pieces.flatMap((piece) => piece.stretches);
  const isAltered = stretches.some(({ kind }) => kind === 'altered');
  const cuts = stretches.filter(({ kind }) => kind === 'cut');
  const isUnbroken = !isAltered && pieces.length === 1 && cuts.length === 0;
  if (!isUnbroken && !(isFound(placed, stretches) && cuts.every((cut) => hasFooting(cut, placed)))) return NOT_FOUND;
  const verdict = pieces.length > 1 ? 'spliced' : isAltered ? 'altered' : cuts.length > 0 ? 'cut' : 'verbatim';
  const tidied = stretches.some(({ kind }) => kind === 'tidied') || isSpeltOtherwise(stretches, both);
  return { verdict, shown: verdict === 'cut' ? cuts.every(({ shown }) => shown) : null, tidied, pieces };
}

const NOT_FOUND: Judged = { verdict: 'not found', shown: null, tidied: false, pieces: [] };

/** Whether so much of it is there that the rest is a change and no coincidence. */
function isFound({ bits, share }: PlacedQuotation, stretches: readonly JudgedStretch[]): boolean {
  const isAltered = stretches.some(({ kind }) => kind === 'altered');
  const strain = isAltered ? stretches.reduce((sum, stretch) => sum + strainOf(stretch), 0) : 0;
  return share >= WEIGHTS.found.share && bits - strain >= WEIGHTS.found.bits;
}

/** What speaks against a place, in bits: each change, and words of either side that the other hasn't. */
function strainOf({ kind, first, second, shown }: JudgedStretch): number {
  if (kind === 'same' || kind === 'tidied' || kind === 'edited' || (kind === 'cut' && shown)) return 0;
  const [own, others] = [first[1] - first[0], second[1] - second[0]];
  const { change, word, leftOut } = WEIGHTS.found.strain;
  return change + word * own + leftOut * Math.max(others - own - 2, 0);
}

/** Whether so much stands on either side of a long cut that isn't shown that the two belong together. */
function hasFooting({ first, second, shown }: JudgedStretch, { bitsBefore }: PlacedQuotation): boolean {
  if (shown || second[1] - second[0] <= WEIGHTS.found.longCut) return true;
  const [before = 0, all = 0] = [bitsBefore[first[0]], bitsBefore.at(-1)];
  return Math.min(before, all - before) >= WEIGHTS.found.besideCut;
}

/** Whether the same words are written otherwise: `gonna`, `25`, `organise`. */
function isSpeltOtherwise(stretches: readonly JudgedStretch[], both: BothWords): boolean {
  return stretches.some(({ kind, first, second }) => {
    if (kind !== 'same') return false;
    const [from, to] = [both.quoted[first[0]], both.quoted[first[1] - 1]];
    const [start, end] = [both.source[second[0]], both.source[second[1] - 1]];
    return (
      writeLetters(both.quotedText.slice(from?.start, to?.end)) !==
      writeLetters(both.sourceText.slice(start?.start, end?.end))
    );
  });
}

const writeLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$%€£&]/gu, '');
