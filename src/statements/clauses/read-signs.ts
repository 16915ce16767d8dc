import { nameAtColon } from '../grammar/name-at-colon.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
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
    labelBefore(units, index) ??
    (units[index + 1]?.kind === 'quotation' ? nameAtColon(units, index) : undefined) ??
    introducedBefore(units, index);
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
  if (colon > LONGEST_LABEL + LONGEST_ROLE) return undefined;
  const source = nounPhraseStartingAt(units, units[0]?.kind === 'sign' ? 1 : 0);
  if (source?.kind !== 'name') return undefined;
  return (source.to === colon && colon <= LONGEST_LABEL) || isRoleBetween(units, source.to, colon) ? source : undefined;
}

/** Units of a role between a name and its colon, with the comma, at most. */
const LONGEST_ROLE = 7;

/** `Ann Lee, mayor:` */
function isRoleBetween(units: readonly Unit[], to: number, colon: number): boolean {
  if (units[to]?.text !== ',' || colon - to > LONGEST_ROLE) return false;
  const role = units.slice(to + 1, colon);
  const end = role.findIndex((unit, at) => at > 0 && isA(unit, 'phrasePreposition'));
  const head = role.at(end < 0 ? -1 : end - 1);
  return role.every(({ kind }) => kind === 'word') && (isA(head, 'individual') || isA(head, 'title'));
}

/** Units of a sentence that only introduces who speaks in the next paragraph, at most. */
const LONGEST_INTRODUCTION = 12;

/** `And from the director, Ann Lee:` with nothing behind it. */
function introducedBefore(units: readonly Unit[], colon: number): NounPhrase | undefined {
  if (colon + 1 < units.length || colon > LONGEST_INTRODUCTION) return undefined;
  const phrase = nounPhraseEndingAt(units, colon - 1);
  const opener = units.slice(0, phrase?.from).findLast(({ kind }) => kind === 'word');
  return phrase?.kind === 'name' && isA(opener, 'introducesSpeaker') ? phrase : undefined;
}
