import { nameBehind } from '../grammar/appositions.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { skipBack } from '../grammar/skip-back.ts';
import { verbAt } from '../grammar/verb-at.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import { endContent, MOST_LATER } from './end-content.ts';
import { findSource } from './find-source.ts';
import { readLabel, readSignature } from './read-signs.ts';
import { contentAfter, contentBefore } from './reported-content.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { readAccordingTo, readCiting, readNoun, readReportPhrase } from './reporting-phrases.ts';
import { reportsSomething } from './reports-something.ts';
import { readUnknownVerb } from './unknown-verbs.ts';
import { contentOfVerb, endsReport, type VerbPlace } from './verb-content.ts';

/** The reporting clauses of an outer sentence, in the running order; `judge` tells whether a verb reports something. */
export function findReportingClauses(units: readonly Unit[], judge = reportsSomething): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  let isFirst = true;
  for (let index = 0; index < units.length; index++) {
    const verb = verbAt(units, index);
    const clause: ReportingClause | undefined =
      readAccordingTo(units, index, clauses) ??
      readReportPhrase(units, index, clauses) ??
      readCiting(units, index, clauses) ??
      (verb && readVerb(units, index, { verb, isFirst, earlier: clauses, judge })) ??
      readNoun(units, index) ??
      readUnknownVerb(units, index) ??
      readSignature(units, index) ??
      readLabel(units, index);
    if (clause) clauses.push(clause);
    if (verb) isFirst = false;
  }
  return clauses.map((clause, index) => endContent(units, clause, clauses.slice(index + 1, index + 1 + MOST_LATER)));
}

type Earlier = readonly ReportingClause[];

interface Verb {
  readonly verb: CueForm;
  /** Whether no other verb of report stands before it in the sentence. */
  readonly isFirst: boolean;
  readonly earlier: Earlier;
  readonly judge: typeof reportsSomething;
}

function readVerb(
  units: readonly Unit[],
  index: number,
  { verb, isFirst, earlier, judge }: Verb,
): ReportingClause | undefined {
  const quoted = readQuotedAs(units, index, earlier);
  if (quoted) return quoted;
  const found = findSource(units, index, { verb, earlier });
  const asks = found?.inverted === true && /^[?!]$/.test(units[index - 1]?.text ?? '');
  if (!(asks || isInverted(units, found) || judge({ units, index, verb, found, isFirst }))) return undefined;
  const { source, inverted } = found ?? { source: null, inverted: false };
  const listener = inverted ? null : listenerOf(units, index, verb);
  const isBehind = source !== null && source.from > index;
  const { last, isPassive } = skipBack(units, index - 1);
  if (isElse(units, index, { verb, isPassive, source })) return undefined;
  const place: VerbPlace = {
    start: source && !isBehind ? source.from : last + 1,
    afterCue: isBehind ? source.to : (afterListener(units, listener, verb) ?? index + 1),
    order: orderOf({ source, isInverted: inverted, isPassive, isBehind }),
    earlier: asks ? [] : earlier,
  };
  return {
    cue: { from: found?.cueFrom ?? index, to: index + 1 },
    verb,
    source,
    listener,
    content: contentOfVerb(units, verb, place),
  };
}

/** `dit-elle`: a pronoun that a hyphen joins to its verb leaves no doubt. */
const isInverted = (units: readonly Unit[], found: ReturnType<typeof findSource>): boolean =>
  found?.source != null && isA(units[found.source.from], 'invertedPronoun');

interface Reading {
  readonly verb: CueForm;
  readonly isPassive: boolean;
  readonly source: NounPhrase | null;
}

/** `was called for tripping`, and what emails show by the way: `… after emails show delay`. */
function isElse(units: readonly Unit[], index: number, { verb, isPassive, source }: Reading): boolean {
  if (isPassive && verb.manner === 'naming' && verb.particles.has(units[index + 1]?.lower ?? '')) return true;
  return verb.manner === 'finding' && source !== null && isA(units[source.from - 1], 'circumstanceOfReport');
}

interface Order {
  readonly source: NounPhrase | null;
  readonly isInverted: boolean;
  readonly isBehind: boolean;
  readonly isPassive: boolean;
}

function orderOf({ source, isInverted, isBehind, isPassive }: Order): VerbPlace['order'] {
  if (isInverted) return 'verb first';
  if (isBehind) return 'by source';
  return source === null && isPassive ? 'by nobody' : 'source first';
}

/** To whom something is told or of whom something is asked. */
function listenerOf(units: readonly Unit[], index: number, { manner, traits }: CueForm): NounPhrase | null {
  const isAsked = traits.has('asks');
  if (manner !== 'telling' && !isAsked) return null;
  const listener = nounPhraseStartingAt(units, index + 1) ?? null;
  if (!isAsked || listener === null) return listener;
  const next = units[listener.to];
  const asks = next?.kind === 'quotation' || isA(next, 'questionWord') || isA(next, 'requestPreposition');
  return asks ? listener : null;
}

/** Where what is told begins; who is urged to act is part of what is urged. */
function afterListener(units: readonly Unit[], listener: NounPhrase | null, { traits }: CueForm): number | undefined {
  const isUrged = traits.has('urges') && isA(units[listener?.to ?? 0], 'infinitiveMarker');
  return isUrged ? listener?.from : listener?.to;
}

/** `CNN quoted Blinken as saying`: the words are Blinken's, and come through CNN. */
function readQuotedAs(units: readonly Unit[], index: number, earlier: Earlier): ReportingClause | undefined {
  const quotes = units[index]?.word.cue;
  if (!quotes?.traits.has('quotes') || quotes.form === 'base') return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  const as = source && asBehind(units, source.to);
  if (source === undefined || as === undefined) return undefined;
  const via = nounPhraseEndingAt(units, index - 1) ?? null;
  const afterCue = as + 2;
  const start = via?.from ?? index;
  const content = endsReport(units, afterCue)
    ? contentBefore(units, start, earlier.at(-1))
    : contentAfter(units, afterCue, null);
  return {
    cue: { from: index, to: index + 1 },
    verb: null,
    source: nameBehind(units, source) ?? source,
    listener: null,
    content,
    via,
  };
}

/** Where `as saying` begins behind a source and what may stand in commas behind it. */
function asBehind(units: readonly Unit[], to: number): number | undefined {
  if (isA(units[to], 'asWord')) return to;
  if (units[to]?.text !== ',') return undefined;
  const aside = units.slice(to + 1, to + LONGEST_ASIDE);
  const end = aside.findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  const as = to + 1 + end + 1;
  return end > 0 && isA(units[as], 'asWord') && isA(units[as + 1], 'sayingWord') ? as : undefined;
}

/** Units of an aside between a source and `as saying`, at most. */
const LONGEST_ASIDE = 20;
