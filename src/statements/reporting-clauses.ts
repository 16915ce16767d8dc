import { nameBehind } from './appositions.ts';
import type { CueForm } from './cue-verbs.ts';
import { endContent, MOST_LATER } from './end-content.ts';
import { findSource } from './find-source.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { readLabel, readSignature } from './read-signs.ts';
import type { Unit } from './read-units.ts';
import { contentAfter, contentBefore, type UnitRange } from './reported-content.ts';
import { readAccordingTo, readNoun } from './reporting-phrases.ts';
import { readUnknownVerb } from './unknown-verbs.ts';
import { verbAt } from './verb-at.ts';

/** Somebody, a verb or phrase of report, and what is reported; all in indices of an outer sentence's units. */
export interface ReportingClause {
  readonly cue: UnitRange;
  /** `null` for `according to`. */
  readonly verb: CueForm | null;
  readonly source: NounPhrase | null;
  /** To whom it is said: `CNN` in `told CNN`. */
  readonly listener: NounPhrase | null;
  readonly content: UnitRange | null;
  /** Through whom it came: `CNN` in `CNN quoted Blinken as saying` and `told CNN`. */
  readonly via?: NounPhrase | null;
}

/** The reporting clauses of an outer sentence, in the running order. */
export function findReportingClauses(units: readonly Unit[]): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let index = 0; index < units.length; index++) {
    const clause =
      readAccordingTo(units, index, clauses) ??
      readVerb(units, index, clauses) ??
      readNoun(units, index) ??
      readUnknownVerb(units, index) ??
      readSignature(units, index) ??
      readLabel(units, index);
    if (clause) clauses.push(clause);
  }
  return clauses.map((clause, index) => endContent(units, clause, clauses.slice(index + 1, index + 1 + MOST_LATER)));
}

type Earlier = readonly ReportingClause[];

function readVerb(units: readonly Unit[], index: number, earlier: Earlier): ReportingClause | undefined {
  const verb = verbAt(units, index);
  if (verb === undefined) return undefined;
  const quoted = readQuotedAs(units, index, earlier);
  if (quoted) return quoted;
  const found = findSource(units, index, { verb, earlier });
  if (found === undefined) return undefined;
  const { source, inverted } = found;
  const listener = inverted ? null : listenerOf(units, index, verb);
  const afterCue = inverted && source ? source.to : (afterListener(units, listener, verb) ?? index + 1);
  const start = source && source.from < index ? source.from : index;
  const place = { start, afterCue, inverted, earlier };
  return {
    cue: { from: found.cueFrom ?? index, to: index + 1 },
    verb,
    source,
    listener,
    content: contentOfVerb(units, verb, place),
  };
}

/** To whom something is told or of whom something is asked. */
function listenerOf(units: readonly Unit[], index: number, { manner, lemma }: CueForm): NounPhrase | null {
  if (manner !== 'telling' && lemma !== 'ask') return null;
  const listener = nounPhraseStartingAt(units, index + 1) ?? null;
  if (lemma !== 'ask' || listener === null) return listener;
  const next = units[listener.to];
  return next?.kind === 'quotation' ||
    /^(?:if|whether|what|which|how|why|when|where|who|about|for|to)$/.test(next?.lower ?? '')
    ? listener
    : null;
}

/** Where what is told begins; who is urged to act is part of what is urged. */
function afterListener(units: readonly Unit[], listener: NounPhrase | null, { lemma }: CueForm): number | undefined {
  const isUrged = /^(?:urge|encourage)$/.test(lemma) && units[listener?.to ?? 0]?.lower === 'to';
  return isUrged ? listener?.from : listener?.to;
}

interface VerbPlace {
  /** Where the clause begins, with its source if that comes first. */
  readonly start: number;
  /** Past the verb, its listener and an inverted source. */
  readonly afterCue: number;
  readonly inverted: boolean;
  readonly earlier: Earlier;
}

function contentOfVerb(
  units: readonly Unit[],
  verb: CueForm,
  { start, afterCue, inverted, earlier }: VerbPlace,
): UnitRange | null {
  const after = contentAfter(units, afterParticle(units, afterCue, verb), verb.manner);
  const isBehind = inverted || endsReport(units, afterCue) || isAppended(units, { start, afterCue });
  const before = isBehind ? contentBefore(units, start, earlier.at(-1)) : null;
  if (before && after && !inverted && units[afterCue]?.text === ',') return longer(units, before, after);
  return before ?? after;
}

/** In `…, they said, …` the two parts are one; a record has room for the longer. */
function longer(units: readonly Unit[], a: UnitRange, b: UnitRange): UnitRange {
  const lengthOf = ({ from, to }: UnitRange) => (units[to - 1]?.end ?? 0) - (units[from]?.start ?? 0);
  return lengthOf(b) > lengthOf(a) && units[b.from]?.lower !== 'according' ? b : a;
}

const PARTICLES: Readonly<Record<string, RegExp>> = {
  call: /^(?:for|on)$/,
  refer: /^to$/,
  point: /^(?:out|to)$/,
  complain: /^(?:about|of)$/,
  talk: /^about$/,
  comment: /^on$/,
  boast: /^(?:of|about)$/,
  brag: /^(?:of|about)$/,
  joke: /^about$/,
  hint: /^at$/,
  rail: /^against$/,
  warn: /^(?:of|about|against)$/,
  accuse: /^of$/,
};

/** Past the preposition that belongs to a verb: `called for`, `pointed out`. */
function afterParticle(units: readonly Unit[], afterCue: number, { lemma }: CueForm): number {
  return PARTICLES[lemma]?.test(units[afterCue]?.text ?? '') ? afterCue + 1 : afterCue;
}

/** `CNN quoted Blinken as saying`: the words are Blinken's, and come through CNN. */
function readQuotedAs(units: readonly Unit[], index: number, earlier: Earlier): ReportingClause | undefined {
  if (!/^quot(?:ed|es|ing)$/.test(units[index]?.lower ?? '')) return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  const as = source && asBehind(units, source.to);
  if (source === undefined || as === undefined) return undefined;
  const via = nounPhraseEndingAt(units, index - 1) ?? null;
  const afterCue = as + 2;
  const start = via?.from ?? index;
  const content = endsReport(units, afterCue)
    ? contentBefore(units, start, earlier.at(-1))
    : contentAfter(units, afterCue);
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
  if (units[to]?.lower === 'as') return to;
  if (units[to]?.text !== ',') return undefined;
  const aside = units.slice(to + 1, to + LONGEST_ASIDE);
  const end = aside.findIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  const as = to + 1 + end + 1;
  return end > 0 && units[as]?.lower === 'as' && units[as + 1]?.lower === 'saying' ? as : undefined;
}

/** Units of an aside between a source and `as saying`, at most. */
const LONGEST_ASIDE = 20;

/** `…, the ministry said after the call.`: a report behind a comma, with nothing but the occasion behind it. */
function isAppended(units: readonly Unit[], { start, afterCue }: { start: number; afterCue: number }): boolean {
  const before = units[start - 1];
  const isBehindComma = before?.kind === 'quotation' || (start > 3 && before?.text === ',');
  if (
    !isBehindComma ||
    !/^(?:in|on|at|during|after|before|of|to|as|when|from|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
      units[afterCue]?.text ?? '',
    )
  )
    return false;
  return units.slice(afterCue).every((unit) => unit.kind !== 'quotation' && unit.lower !== 'that');
}

/** Whether nothing follows that could be reported: the report stands before the verb. */
function endsReport(units: readonly Unit[], from: number): boolean {
  const next = units[from];
  if (next?.text === ',' && units[from + 1]?.kind === 'quotation') return false;
  return next === undefined || /^[.,;!?)]$/.test(next.text);
}
