import type { Report } from '../../report/report.ts';
import { joinUtterances, type Utterance } from './gather-utterances.ts';
import type { UtteranceGroup } from './group-utterances.ts';
import { partKey } from './merge-interrupted.ts';
import type { UtterancePair } from './pair-utterances.ts';

/** What is told of one utterance between marks. */
export interface QuotedUtterance {
  /** Its wordings. */
  readonly utterances: readonly Utterance[];
  /** Those of them that correspond. */
  readonly pairs: readonly UtterancePair[];
}

/**
 * Makes one wording of the parts that a speaker interrupts with the end of a sentence, where another report has them in one
 * utterance. `alone` has those that make no pair, but may be the rest of one that does.
 */
export function joinParts(reports: readonly Report[], alone: readonly Utterance[]) {
  const reportById = new Map(reports.map((report) => [report.id, report] as const));
  const aloneByPart = Map.groupBy(alone, partKey);
  return (group: UtteranceGroup): QuotedUtterance => {
    const members = new Set(group.flatMap(({ first, second }) => [first, second]));
    const whole = new Map<Utterance, Utterance>();
    for (const [key, own] of Map.groupBy(members, partKey)) {
      const others = [...members].filter((member) => partKey(member) !== key);
      const rest = (aloneByPart.get(key) ?? []).filter((part) =>
        others.some((other) => contains(other.words, part.words)),
      );
      const report = reportById.get(own[0]?.report ?? '');
      if (own.length + rest.length < 2 || report === undefined) continue;
      const joined = joinUtterances(report, [...own, ...rest]);
      for (const part of [...own, ...rest]) whole.set(part, joined);
    }
    const wholeOf = (utterance: Utterance) => whole.get(utterance) ?? utterance;
    return {
      utterances: [...new Set(Array.from(members, wholeOf))],
      pairs: listOnce(group.map((pair) => ({ ...pair, first: wholeOf(pair.first), second: wholeOf(pair.second) }))),
    };
  };
}

/** Of pairs of the same two wordings the first. */
function listOnce(pairs: readonly UtterancePair[]): readonly UtterancePair[] {
  const seconds = new Map<Utterance, Set<Utterance>>();
  return pairs.filter(({ first, second }) => {
    const known = seconds.get(first) ?? new Set();
    const isNew = !known.has(second);
    seconds.set(first, known.add(second));
    return isNew;
  });
}

/** Whether a list of words stands in another without a gap. */
function contains(long: readonly string[], short: readonly string[]): boolean {
  return long.some((_, start) => short.every((word, index) => word === long[start + index]));
}
