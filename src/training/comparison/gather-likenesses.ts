import { measureLikeness } from '../../comparison/likeness/measure-likeness.ts';
import { profileStatements } from '../../comparison/likeness/profile-statements.ts';
import { isSameText } from '../../comparison/matches/relate-statements.ts';
import { askWhether, BIAS, type Choice, type Signs } from '../fit/choice.ts';
import type { PlacedPair } from './labels/place-labels.ts';
import { isLink } from './labels/rebuild-pairs.ts';

/**
 * For each statement of one report and each of the other that have a word in common, whether a reader linked them. Those
 * that are the same word for word are linked by rule and left out.
 */
export function gatherLikenesses(pair: PlacedPair): readonly Choice[] {
  const profiles = profileStatements(pair.reports);
  const isLinked = readLinks(pair);
  const [firsts = [], seconds = []] = profiles.reports;
  return firsts.flatMap((first) =>
    seconds.flatMap((second): Choice[] => {
      if (isSameText(first.words, second.words)) return [];
      const likeness = measureLikeness(first, second, profiles);
      if (likeness.words === 0) return [];
      return [askWhether(toSigns(likeness), isLinked(first.statement.id, second.statement.id), nameOf(pair))];
    }),
  );
}

/** Gives whether a reader linked two statements. */
export function readLinks({ links }: PlacedPair): (first: string, second: string) => boolean {
  const keys = new Set(links.filter(({ grade }) => isLink(grade)).map(({ statements }) => statements.join(' ')));
  return (first, second) => keys.has(`${first} ${second}`);
}

/** The parts of a score as signs. */
export const toSigns = (parts: object): Signs =>
  new Map([[BIAS, 1], ...Object.entries(parts).map(([part, amount]): [string, number] => [part, Number(amount)])]);

/** What a pair of reports is told from others by. */
export const nameOf = ({ reports }: PlacedPair): string => reports.map(({ id }) => id).join(' ');
