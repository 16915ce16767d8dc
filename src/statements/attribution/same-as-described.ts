import type { Speaker } from '../../report/report.ts';
import { headNoun } from '../lexicon/en/head-nouns.ts';

/** `the official` after `a senior administration official`: the same, as far as the report tells. */
export function sameAsDescribed(speaker: Speaker | null, described: readonly string[]): Speaker | null {
  if (speaker?.found !== 'description' || speaker.name !== speaker.as || !/^the \S+$/i.test(speaker.as)) return speaker;
  const head = headNoun(speaker.as);
  const name = described.findLast((earlier) => /^an? /i.test(earlier) && headNoun(earlier) === head);
  return name === undefined ? speaker : { ...speaker, name };
}
