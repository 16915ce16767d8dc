import { nameAtColon } from '../grammar/name-at-colon.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { contentAfter, contentBefore } from './reported-content.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** `“…” — X`: a name after a dash, with nothing behind it. */
export function readSignature(units: readonly Unit[], index: number): ReportingClause | undefined {
  if (!/^(?:[—–―-]|--)$/.test(units[index]?.text ?? '') || units[index - 1]?.kind !== 'quotation') return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  if (source?.kind !== 'name' || /^[^.]$/.test(units[source.to]?.text ?? '.')) return undefined;
  if (units[source.to]?.kind === 'word') return undefined;
  return {
    cue: { from: index, to: index + 1 },
    verb: null,
    source,
    listener: null,
    content: contentBefore(units, index, undefined),
  };
}

/** Units before the colon of a label, at most. */
const LONGEST_LABEL = 6;

/** `Blinken: …` at the start of a headline or a turn of a transcript, and a name between a sign and `: “…”`. */
export function readLabel(units: readonly Unit[], index: number): ReportingClause | undefined {
  if (units[index]?.text !== ':') return undefined;
  const source =
    labelBefore(units, index) ?? (units[index + 1]?.kind === 'quotation' ? nameAtColon(units, index) : undefined);
  if (source === undefined || isA(units[index - 1], 'place')) return undefined;
  if (units.slice(source.from, source.to).some((unit) => isA(unit, 'rubric'))) return undefined;
  return {
    cue: { from: index, to: index + 1 },
    verb: null,
    source,
    listener: null,
    content: contentAfter(units, index + 1, null),
  };
}

/** A name that begins the sentence and ends at a colon; a place there is a dateline. */
function labelBefore(units: readonly Unit[], colon: number): NounPhrase | undefined {
  if (colon > LONGEST_LABEL) return undefined;
  const source = nounPhraseStartingAt(units, units[0]?.kind === 'sign' ? 1 : 0);
  return source?.kind === 'name' && source.to === colon ? source : undefined;
}
