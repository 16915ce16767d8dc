import type { LostWords } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import type { ComparedWordings, SpokenStretch } from '../wordings/compare-wordings.ts';
import { readSpokenWords, type SpokenWord } from '../wordings/read-spoken-words.ts';
import { isNegation } from '../words/common-words.ts';
import { beginsClaim, handsOn, joinsClauses, leadsIn, opensCondition, turnsRound } from '../words/turning-words.ts';
import type { Utterance } from './gather-utterances.ts';

/** What one of two wordings turns round by what it leaves out and doesn't tell beside its marks either, or `null`. */
export function findLostWords(
  { stretches, words }: ComparedWordings,
  utterances: readonly [Utterance, Utterance],
): LostWords | null {
  // Where something else is turned round too, the two may come to the same.
  const unlike = stretches.filter(({ kind }) => kind === 'changed');
  const isTurned = unlike.some(({ first, second }) =>
    [...words[0].slice(...first), ...words[1].slice(...second)].some(({ key }) => turnsRound(key)),
  );
  if (isTurned) return null;
  for (const stretch of stretches) {
    for (const side of [0, 1] as const) {
      const lost = stretch.kind === 'same' ? null : readLost(stretch, words, side);
      if (lost !== null && !tellsBeside(utterances[side], lost)) return lost;
    }
  }
  return null;
}

/** What the other of two wordings has in a stretch that this one leaves out, as far as it turns round what is left. */
export function readLost(stretch: SpokenStretch, words: ComparedWordings['words'], side: 0 | 1): LostWords | null {
  const [own, other] = side === 0 ? words : [words[1], words[0]];
  const [[from, to], range] = side === 0 ? [stretch.first, stretch.second] : [stretch.second, stretch.first];
  const left = other.slice(...range);
  if (to > from || left.length === 0) return null;
  const next = other[range[1]];
  if (from === own.length)
    return !left[0]?.opensSentence && beginsWithCondition(left) && !startsAnew(left) ? 'condition' : null;
  return next === undefined || next.opensSentence ? null : readLostBefore(left, next, { own, from });
}

/** The same of words left out before others, which go on in the same sentence. */
function readLostBefore(left: readonly SpokenWord[], next: SpokenWord, { own, from }: Cut): LostWords | null {
  const sentence = left.slice(
    Math.max(
      left.findLastIndex(({ opensSentence }) => opensSentence),
      0,
    ),
  );
  const negatesRest = endsInNegation(sentence, next) && !isNegatedNear(own, from);
  if (from > 0) return negatesRest ? 'negation' : null;
  if (!standsAlone(own)) return null;
  if (next.opensClause && beginsWithCondition(sentence)) return 'condition';
  return negatesRest ? 'negation' : null;
}

interface Cut {
  /** What is left. */
  readonly own: readonly SpokenWord[];
  /** Before which of its words the cut is. */
  readonly from: number;
}

/** “I don't think that”, “we will not”: a negation, and behind it only what hands it on to the next word. */
function endsInNegation(words: readonly SpokenWord[], next: SpokenWord): boolean {
  const place = words.findLastIndex(({ key }) => isNegation(key));
  const behind = words.slice(place + 1);
  const goesOn = ![...behind, next].some((word) => word.opensClause);
  return place >= 0 && goesOn && behind.every(({ key }) => handsOn(key));
}

/** Whether what is left is negated all the same, where the cut is. */
function isNegatedNear(words: readonly SpokenWord[], place: number): boolean {
  return words.slice(Math.max(place - NEAR, 0), place + NEAR).some(({ key }) => isNegation(key));
}

const NEAR = 3;

/** “if the council agrees”, “but only if it pays”. */
function beginsWithCondition(words: readonly SpokenWord[]): boolean {
  const [first] = words.filter(({ key }) => !leadsIn(key));
  return first !== undefined && !words[0]?.opensMarks && opensCondition(first.key);
}

/** “…, and if they agree, we open”: the condition is that of another clause. */
const startsAnew = ([first]: readonly SpokenWord[]): boolean => first !== undefined && joinsClauses(first.key);

/** Words that begin as a claim of its own does: with a capital letter that opens them, or with a subject. */
function standsAlone(words: readonly SpokenWord[]): boolean {
  return words.length >= 3 && beginsClaim(words[0]?.key ?? '');
}

/** Whether the report says beside the marks what is left out between them. */
export function tellsBeside({ statements }: Pick<Utterance, 'statements'>, lost: LostWords): boolean {
  const words = statements.flatMap(readBeside);
  return lost === 'condition'
    ? words.some(({ key }) => opensCondition(key))
    : words.some(({ key }) => isNegation(key) || turnsRound(key));
}

/** The words of a statement outside its quotation marks. */
function readBeside({ text, quotations }: Statement): readonly SpokenWord[] {
  const starts = [0, ...quotations.map(({ inText }) => inText.end)];
  const ends = [...quotations.map(({ inText }) => inText.start), text.length];
  return starts.flatMap((start, place) => readSpokenWords(text.slice(start, ends[place])));
}
