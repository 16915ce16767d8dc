import type { Span, Statement } from '../../report/report.ts';
import { measureSlot } from '../details/measure-slot.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { areOpposed, hasOpposite } from '../words/opposites.ts';
import { readPolarity, turnsRound } from '../words/read-polarity.ts';
import { stemWord } from '../words/stem.ts';
import type { Word } from '../words/words.ts';

/** Where two statements say the opposite: a span of each text. */
export type Opposition = readonly [Span, Span];

/** The places at which two otherwise like statements say the opposite. */
export function findContradictions(first: Statement, second: Statement): readonly Opposition[] {
  const [ones, others] = [readPolarity(first), readPolarity(second)];
  const [turnsHere, turnsThere] = [listTurns(ones), listTurns(others)];
  // Two turns make none.
  if (Math.abs(turnsHere.length - turnsThere.length) > 1 || !areLike(ones, others)) return [];
  if (turnsHere.length === turnsThere.length) return findOpposed(ones, others).filter(isUnquoted(first, second));
  const found =
    turnsHere.length < turnsThere.length
      ? findTurned(ones, others, turnsThere)
      : findTurned(others, ones, turnsHere).map(([there, here]) => [here, there] as const);
  return found.filter(isUnquoted(first, second));
}

const listTurns = (words: readonly Word[]) => [...words.keys()].filter((place) => turnsRound(words, place));

/** Whether most of what the shorter statement says stands in the other one. */
function areLike(ones: readonly Word[], others: readonly Word[]): boolean {
  const [stems, otherStems] = [stemsOf(ones), stemsOf(others)];
  const shared = stems.intersection(otherStems).size;
  return shared >= WEIGHTS.contradicted * Math.min(stems.size, otherStems.size);
}

const stemsOf = (words: readonly Word[]) =>
  new Set(words.filter(({ key }) => !isCommonWord(key)).map(({ key }) => stemWord(key)));

/** Opposed words that stand alone in equal ones, and of which either statement has one only. */
function findOpposed(ones: readonly Word[], others: readonly Word[]): readonly Opposition[] {
  const has = (words: readonly Word[], key: string) => words.some((word) => stemWord(word.key) === stemWord(key));
  return [...ones.entries()]
    .filter(([, { key }]) => hasOpposite(key) && !has(others, key))
    .flatMap(([place, one]) =>
      [...others.entries()]
        .filter(([there, other]) => {
          const isOpposed = areOpposed(one.key, other.key) && !has(ones, other.key);
          return (
            isOpposed &&
            isAlone([ones.slice(0, place), ones.slice(place + 1)], [others.slice(0, there), others.slice(there + 1)])
          );
        })
        .map(([, other]) => [spanOf([one]), spanOf([other])] as const),
    );
}

/** Negations of the second statement that the first one goes without, with the words beside them. */
function findTurned(plain: readonly Word[], turned: readonly Word[], turns: readonly number[]): readonly Opposition[] {
  return turns.flatMap((there) =>
    [...plain.keys(), plain.length]
      .filter((place) =>
        isAlone([plain.slice(0, place), plain.slice(place)], [turned.slice(0, there), turned.slice(there + 1)]),
      )
      .slice(0, 1)
      .map(
        (place) =>
          [
            spanOf(plain.slice(Math.max(0, place - 1), place + 1)),
            spanOf(turned.slice(Math.max(0, there - 1), there + 2)),
          ] as const,
      ),
  );
}

type Parts = readonly [before: readonly Word[], after: readonly Word[]];

/** Whether what stands before and behind two places is the same, as far as it goes. */
function isAlone(one: Parts, other: Parts): boolean {
  const [here, there] = [one, other].map(([before, after]) => ({
    before: before.toReversed().map(({ key }) => key),
    after: after.map(({ key }) => key),
  }));
  if (here === undefined || there === undefined) return false;
  const slot = measureSlot(here, there);
  return slot.isClosed && slot.words >= WEIGHTS.details.slotWords && slot.telling >= WEIGHTS.details.slotTelling;
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Words that both reports quote are told as an altered quotation. */
const isUnquoted =
  (first: Statement, second: Statement) =>
  ([one, other]: Opposition): boolean =>
    !(isQuoted(first, one) && isQuoted(second, other));

const isQuoted = ({ quotations }: Statement, { start, end }: Span) =>
  quotations.some(({ inText }) => inText.start <= start && end <= inText.end);
