import { WEIGHTS } from '../weights.ts';
import { weighSpoken } from './align-spoken.ts';
import { type ComparedWordings, compareWordings, type SpokenStretch } from './compare-wordings.ts';
import type { SpokenWord } from './read-spoken-words.ts';

/** What another wording makes of a word: it has it, has it elsewhere, has another in its place, or doesn't go so far. */
export type Presence = 'shared' | 'moved' | 'changed' | 'left';

/** A word of one wording, as it stands there, with what another makes of it. */
export interface PresentWord {
  readonly word: SpokenWord;
  readonly presence: Presence;
}

/**
 * What a wording makes of each word of another; `undefined` where the two have too little in common to be held against each
 * other, as two halves of one quotation have.
 */
export function weighDifferences(
  own: readonly SpokenWord[],
  other: readonly SpokenWord[],
): readonly PresentWord[] | undefined {
  const compared = compareWordings(own, other);
  if (!haveEnough(compared)) return undefined;
  const { words, stretches } = compared;
  const rest = listRest(compared);
  return stretches.flatMap((stretch) => {
    const isAddition = compared.verdict === 'altered' && isShort(stretch);
    return words[0].slice(...stretch.first).map((word) => ({
      word,
      presence: judgeWord(word.key, isAddition ? { ...stretch, kind: 'changed' } : stretch, rest),
    }));
  });
}

/** Whether a wording goes on for so few words that it words the same otherwise: `they did nothing at all`. */
function isShort({ kind, first, second }: SpokenStretch): boolean {
  return kind === 'cut' && second[0] === second[1] && first[1] - first[0] <= WEIGHTS.appendedWords;
}

function haveEnough({ words, stretches }: ComparedWordings): boolean {
  const weigh = (own: readonly SpokenWord[]) => own.reduce((sum, { key }) => sum + weighSpoken(key), 0);
  const shared = stretches
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { first }) => sum + weigh(words[0].slice(...first)), 0);
  return shared > 0 && shared >= WEIGHTS.marked * Math.min(...words.map(weigh));
}

interface Rest {
  /** The words of the other that nothing stands for. */
  readonly all: ReadonlySet<string>;
  /** Those of them that stand where the two differ inside the marks. */
  readonly changed: ReadonlySet<string>;
}

function listRest({ words, stretches }: ComparedWordings): Rest {
  const keysOf = (kinds: readonly SpokenStretch['kind'][]) =>
    new Set(
      stretches
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ second }) => words[1].slice(...second).map(({ key }) => key)),
    );
  return { all: keysOf(['changed', 'cut']), changed: keysOf(['changed']) };
}

function judgeWord(key: string, { kind }: SpokenStretch, { all, changed }: Rest): Presence {
  if (kind === 'same') return 'shared';
  if (kind === 'changed') return all.has(key) && (changed.has(key) || weighSpoken(key) === 1) ? 'moved' : 'changed';
  return changed.has(key) && weighSpoken(key) === 1 ? 'moved' : 'left';
}
