import type { LinkedById } from '../matches/list-linked.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { NameWords } from './count-name-words.ts';
import type { NameUse } from './gather-names.ts';
import { isMisspelling } from './is-misspelling.ts';

/** What misprints are told by. */
export interface NameKnowledge {
  readonly words: NameWords;
  /** By a statement's id: those of other reports that surely say the same. */
  readonly linkedById: LinkedById;
}

/** What a word of a name should probably be; `undefined` where nothing shows that it is misprinted or broken. */
export function findLikelyWord(use: NameUse, place: number, { words, linkedById }: NameKnowledge): string | undefined {
  const word = use.keys[place] ?? '';
  const times = words.timesOf(word);
  if (times.size !== 1 || word.length < WEIGHTS.nameLetters) return undefined;
  const isOnce = times.get(use.report) === 1;
  const joined = isOnce ? findJoined(word, words) : undefined;
  if (joined !== undefined) return joined;
  const likely = words.nearTo(word).filter((near) => {
    if (!isMisspelling(word, near)) return false;
    return (
      isAgreed(use, { place, near }, words) ||
      (isOnce && isOnlyIntroduction(use, { place, near }, words)) ||
      (!words.timesOf(near).has(use.report) && isReplaced(use, near, { words, linkedById }))
    );
  });
  return likely.toSorted((one, other) => countAll(other, words) - countAll(one, words) || (one < other ? -1 : 1))[0];
}

interface Replacement {
  readonly place: number;
  /** What may be meant there. */
  readonly near: string;
}

/** `Lavrovduring`: a name with the word behind it. */
function findJoined(word: string, { timesOf }: NameWords): string | undefined {
  for (let end = word.length - WEIGHTS.joinedLetters; end >= WEIGHTS.nameLetters; end -= 1) {
    const name = word.slice(0, end);
    if (isCommonWord(word.slice(end)) && timesOf(name).size > 0) return name;
  }
  return undefined;
}

/**
 * Two reports write it so beside the same first name or surname. A report that writes both more than once may well tell of
 * two people.
 */
function isAgreed({ report, keys }: NameUse, { place, near }: Replacement, words: NameWords): boolean {
  const [own = 0, times] = [words.timesOf(keys[place] ?? '').get(report), words.timesOf(near)];
  const [before, after] = [keys[place - 1], keys[place + 1]];
  const isBeside =
    (before !== undefined && words.areNeighbours(before, near)) ||
    (after !== undefined && words.areNeighbours(near, after));
  return isBeside && times.size > 1 && (own === 1 || !times.has(report));
}

/** `Antony Blinker`, once, where a `Blinken` whom nobody introduces goes on to speak in every report. */
function isOnlyIntroduction({ report, keys }: NameUse, { place, near }: Replacement, words: NameWords): boolean {
  const times = words.timesOf(near);
  const isSurname = place > 0 && place === keys.length - 1;
  return isSurname && !words.isIntroduced(near) && times.size > 1 && (times.get(report) ?? 0) >= WEIGHTS.namedAgain;
}

/** A name of one word in whose place two other reports, saying the same in the statement, have the other. */
function isReplaced({ wording, keys }: NameUse, near: string, { words, linkedById }: NameKnowledge): boolean {
  if (keys.length > 1) return false;
  const reports = words.reportsByStatement(near);
  const linked = [...(linkedById.get(wording.statement) ?? [])];
  return new Set(linked.flatMap((id) => reports.get(id) ?? [])).size > 1;
}

function countAll(word: string, { timesOf }: NameWords): number {
  return [...timesOf(word).values()].reduce((sum, count) => sum + count, 0);
}
