import { nameBehind } from '../grammar/appositions.ts';
import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { joinedBehind, nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, textOf, type Unit } from '../grammar/read-units.ts';
import type { ReportPhrase } from '../lexicon/language/language.ts';
import { listWords } from '../lexicon/list-words.ts';
import { contentAfter, contentBefore } from './reported-content.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** `according to X`: what it reports stands before it, or behind it at the start of a sentence. */
export function readAccordingTo(
  units: readonly Unit[],
  index: number,
  earlier: readonly ReportingClause[],
): ReportingClause | undefined {
  if (!isA(units[index], 'accordingWord') || !isA(units[index + 1], 'accordingEnd')) return undefined;
  const phrase = phraseAfterTo(units, index + 2);
  const source = (phrase && nameBehind(units, phrase)) ?? phrase ?? null;
  const cue = { from: index, to: index + 2 };
  const after = source?.to ?? index + 2;
  const opens = earlier.length === 0 && index < 3;
  const content = opens
    ? contentAfter(units, skipToComma(units, after), null)
    : contentBefore(units, index, earlier.at(-1));
  return { cue, verb: null, source, listener: null, content };
}

/** `laut X`, `selon X`, `so X` behind a quotation, `X zufolge`. */
export function readReportPhrase(
  units: readonly Unit[],
  index: number,
  earlier: readonly ReportingClause[],
): ReportingClause | undefined {
  const phrases = units[index]?.lexicon.tables.reportPhrases;
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    if (!isWritten(units, index, phrase.words)) continue;
    const clause = readWrittenPhrase(units, index, { phrase, earlier });
    if (clause) return clause;
  }
  return undefined;
}

interface Written {
  readonly phrase: ReportPhrase;
  readonly earlier: readonly ReportingClause[];
}

function readWrittenPhrase(
  units: readonly Unit[],
  index: number,
  { phrase: { words, stands }, earlier }: Written,
): ReportingClause | undefined {
  const cue = { from: index, to: index + listWords(words).length };
  if (stands === 'behind the source') {
    const source = nounPhraseEndingAt(units, index - 1);
    return source && { cue, verb: null, source, listener: null, content: contentAfter(units, cue.to, null) };
  }
  if (stands === 'behind a quotation' && !isBehindQuotation(units, index)) return undefined;
  const phrase = nounPhraseStartingAt(units, cue.to);
  if (phrase === undefined || !namesSource(units, phrase)) return undefined;
  const source = nameBehind(units, phrase) ?? joinedBehind(units, phrase);
  const after = units[source.to]?.text === ',' ? source.to + 1 : source.to;
  const opens = earlier.length === 0 && index < 3 && stands === undefined;
  const content = opens ? contentAfter(units, after, null) : contentBefore(units, index, earlier.at(-1));
  return { cue, verb: null, source, listener: null, content };
}

const isWritten = (units: readonly Unit[], index: number, words: string): boolean =>
  listWords(words).every((word, offset) => units[index + offset]?.lower === word);

/** Behind a quotation, with or without a comma between. */
const isBehindQuotation = (units: readonly Unit[], index: number): boolean =>
  units[index - 1]?.kind === 'quotation' || (units[index - 1]?.text === ',' && units[index - 2]?.kind === 'quotation');

/** Whether a phrase names somebody or something that can tell, and no plan by which something is done. */
function namesSource(units: readonly Unit[], phrase: NounPhrase): boolean {
  if (phrase.kind !== 'description') return true;
  const head = headOfPhrase(units, phrase);
  return isA(head, 'personNoun') || isA(head, 'individual') || isA(head, 'title') || isA(head, 'bodyNoun');
}

/** A noun phrase, or the bare plural of a word that can be a verb too: `according to reports`. */
function phraseAfterTo(units: readonly Unit[], first: number): NounPhrase | undefined {
  const phrase = nounPhraseStartingAt(units, first);
  const isBare = phrase === undefined && units[first]?.kind === 'word';
  return isBare ? { kind: 'description', from: first, to: first + 1, name: null } : phrase;
}

function skipToComma(units: readonly Unit[], from: number): number {
  const at = units.findIndex((unit, index) => index >= from && unit.text === ',');
  return at < 0 ? from : at + 1;
}

/** `X's claim that …`, `his description of it as “…”`. */
export function readNoun(units: readonly Unit[], index: number): ReportingClause | undefined {
  const unit = units[index];
  if (unit === undefined || unit.capital || !isA(unit, 'reportingNoun')) return undefined;
  if (!isA(units[index + 1], 'reportOpener')) return undefined;
  let owner = index - 1;
  while (owner > 0 && index - owner < 4 && !isPossessor(units[owner]) && units[owner]?.kind === 'word') owner--;
  if (!isPossessor(units[owner])) return undefined;
  const source = nounPhraseEndingAt(units, owner - 1);
  if (source === undefined) return undefined;
  return {
    cue: { from: index, to: index + 1 },
    verb: null,
    source,
    listener: null,
    content: contentAfter(units, index + 1, null),
  };
}

/** Whether a unit is `'s`, which has letters and is no lone mark. */
const isPossessor = (unit: Unit | undefined): boolean => unit?.kind === 'word' && isA(unit, 'possessiveSign');

/** `AFP reported, citing the police`: whoever is cited answers for the words, which come through the agency. */
export function readCiting(
  units: readonly Unit[],
  index: number,
  earlier: readonly ReportingClause[],
): ReportingClause | undefined {
  const cue = units[index]?.word.cue;
  const relay = earlier.at(-1);
  if (!cue?.traits.has('cites') || cue.form !== 'participle' || relay?.source?.kind !== 'name') return undefined;
  const between = units.slice(relay.cue.to, index);
  if (!between.every((unit) => unit.kind === 'sign' || isA(unit, 'calendarWord') || isA(unit, 'beforeDay')))
    return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  if (source === undefined || !isSomebody(units, source, relay.source)) return undefined;
  return {
    cue: { from: index, to: index + 1 },
    verb: null,
    source: nameBehind(units, source) ?? source,
    listener: null,
    content: relay.content,
    via: relay.source,
  };
}

/** Whether somebody is cited and no document; of what is neither for sure, by a known outlet or an abbreviation. */
function isSomebody(units: readonly Unit[], cited: NounPhrase, relay: NounPhrase): boolean {
  const head = headOfPhrase(units, cited);
  if (isA(head, 'documentNoun')) return false;
  if (cited.kind === 'name' || isA(head, 'personNoun') || isA(head, 'bodyNoun') || isA(head, 'individual')) return true;
  const name = textOf(units, relay.name?.from ?? relay.from, relay.to);
  return /^\p{Lu}{2,6}$/u.test(name) || head?.lexicon.namesOutlet(name) === true;
}
