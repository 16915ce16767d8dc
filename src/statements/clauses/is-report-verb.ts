import type { Unit } from '../grammar/read-units.ts';

/** Whether a word is a verb of report in the past or the present, not a name or a noun. */
export function isReportVerb({ capital, word }: Unit): boolean {
  const form = word.cue?.form;
  return !capital && (form === 'past' || form === 'present');
}
