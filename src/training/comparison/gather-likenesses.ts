import { measureLikeness } from '../../comparison/likeness/measure-likeness.ts';
import { profileStatements } from '../../comparison/likeness/profile-statements.ts';
import { isSameText } from '../../comparison/matches/relate-statements.ts';
import { askWhether, BIAS, type Choice, type Signs } from '../fit/choice.ts';
import type { TrainingPair } from './training-pairs.ts';

/**
 * For each statement of one report and each of the other that have a word in common, whether a reader linked them. Those
 * that are the same word for word are linked by rule and left out.
 */
export function gatherLikenesses({ name, reports, links }: TrainingPair): readonly Choice[] {
  const profiles = profileStatements(reports);
  const [firsts = [], seconds = []] = profiles.reports;
  return firsts.flatMap((first) =>
    seconds.flatMap((second): Choice[] => {
      if (isSameText(first.words, second.words)) return [];
      const likeness = measureLikeness(first, second, profiles);
      if (likeness.words === 0) return [];
      return [askWhether(toSigns(likeness), links.has(`${first.statement.id} ${second.statement.id}`), name)];
    }),
  );
}

/** The parts of a score as signs. */
export const toSigns = (parts: object): Signs =>
  new Map([[BIAS, 1], ...Object.entries(parts).map(([part, amount]): [string, number] => [part, Number(amount)])]);
