import { antecedentBefore } from '../grammar/antecedents.ts';
import { nameBeforeApposition, nameBehind, subjectBeforeAside } from '../grammar/appositions.ts';
import { isTitleInside } from '../grammar/is-title-inside.ts';
import { joinedAfter, joinedBefore } from '../grammar/joint-speakers.ts';
import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { joinedBehind, nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { isBetween, skipBack } from '../grammar/skip-back.ts';
import { nearestSubject } from '../grammar/subjects.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { type FoundSource, readPassive, subjectOfParticiple } from './sources-of-participles.ts';

interface Context {
  readonly verb: CueForm;
  readonly earlier: readonly ReportingClause[];
}

/** Whose verb it is; `undefined` where the word is no report at all. */
export function findSource(units: readonly Unit[], index: number, { verb, earlier }: Context): FoundSource | undefined {
  const inverted = readBehind(units, index, verb);
  if (inverted) return { source: inverted, inverted: true };
  const { last, auxiliary, isPassive } = skipBack(units, index - 1);
  if (isPassive && isPast(verb)) return readPassive(units, index, last);
  if (verb.form === 'perfect' && !makesPerfect(auxiliary)) return undefined;
  const before = units[last];
  if (isA(before, 'infinitiveMarker')) return readInfinitive(units, last);
  if (verb.form === 'participle' && auxiliary === undefined)
    return subjectOfParticiple(units, last) ?? shared(units, index, earlier);
  if (before === undefined) return undefined;
  if (before.kind === 'sign' || isTitleInside(units, last)) return readAfterSign(units, { index, last, verb, earlier });
  if (isA(before, 'joinsVerbs')) return shared(units, index, earlier);
  if (isA(before, 'relativePronoun')) return { source: antecedentBefore(units, last) ?? null, inverted: false };
  return readSubject(units, last, { index, verb, auxiliary });
}

const isPast = ({ form }: CueForm): boolean => form === 'past' || form === 'perfect';

/** Whether an auxiliary can make a perfect: `has`, `'d`. */
const makesPerfect = (auxiliary: Unit | undefined): boolean =>
  isA(auxiliary, 'perfectAuxiliary') || isA(auxiliary, 'maybePerfect');

function readAfterSign(
  units: readonly Unit[],
  { index, last, verb, earlier }: Context & { readonly index: number; readonly last: number },
): FoundSource | undefined {
  const isClosed = isTitleInside(units, last) || /^(?:[,—–―)-]|--)$/.test(units[last]?.text ?? '');
  const source = isClosed ? subjectBeforeAside(units, last) : undefined;
  if (source) return { source, inverted: false };
  return verb.form === 'past' || verb.form === 'present' ? shared(units, index, earlier) : undefined;
}

function readSubject(
  units: readonly Unit[],
  last: number,
  { index, verb, auxiliary }: Agreement,
): FoundSource | undefined {
  const nearest = nounPhraseEndingAt(units, last);
  const source = withoutThat(
    units,
    subjectWithClause(units, index, verb) ?? subjectWithParticiple(units, nearest) ?? nearest,
  );
  if (source === undefined || isNounAfterAll(units, source, { index, verb, auxiliary })) return undefined;
  if (isEmbedded(units, source) || isNobody(units, source, verb)) return undefined;
  if (units[source.from - 1]?.text === ',' && source.kind === 'name' && isA(units[last], 'place')) {
    const holder = nounPhraseEndingAt(units, source.from - 2);
    if (holder?.kind === 'name' && holder.to - holder.from > 2) return { source: holder, inverted: false };
  }
  const named = nameBeforeApposition(units, source, index) ?? source;
  const isOne = verb.form === 'present' || isA(auxiliary, 'singularAuxiliary');
  return { source: isOne ? named : joinedBefore(units, named), inverted: false };
}

/** `voters` in `that voters feel …`, where `that` opens the clause. */
function withoutThat(units: readonly Unit[], source: NounPhrase | undefined): NounPhrase | undefined {
  const opens = source && source.to > source.from + 1 && isA(units[source.from], 'reportOpener');
  return opens && isA(units[source.to - 1], 'pluralForm') ? { ...source, from: source.from + 1 } : source;
}

/** `Supporters who have heard them say …`: the subject of the sentence, where a relative clause follows it and no other verb. */
function subjectWithClause(units: readonly Unit[], index: number, { traits, form }: CueForm): NounPhrase | undefined {
  if (!traits.has('says') || (form !== 'base' && form !== 'past') || index > LONGEST_SUBJECT) return undefined;
  const phrase = nounPhraseStartingAt(units, isA(units[0], 'connective') ? 1 : 0);
  if (phrase === undefined || phrase.kind === 'pronoun' || !isA(units[phrase.to], 'relativeOpener')) return undefined;
  const between = units.slice(phrase.to, index);
  return between.some(({ text, kind }) => text === ',' || kind === 'quotation') ? undefined : phrase;
}

/**
 * `Members dressed for a game say …`: the phrase that opens the clause, where a participle stands behind it and what is
 * nearest to the verb belongs to a preposition.
 */
function subjectWithParticiple(units: readonly Unit[], nearest: NounPhrase | undefined): NounPhrase | undefined {
  if (nearest === undefined || nearest.kind === 'pronoun' || nearest.from > LONGEST_SUBJECT) return undefined;
  const before = units[nearest.from - 1];
  if (!isA(before, 'preposition') || isA(before, 'beforeSubject')) return undefined;
  const quotation = units.slice(0, nearest.from).findLastIndex(({ kind }) => kind !== 'word');
  const phrase = nounPhraseStartingAt(units, quotation + 1);
  const next = phrase && units[phrase.to];
  if (phrase === undefined || phrase.kind === 'pronoun' || next === undefined || next.word.cue) return undefined;
  return next.kind === 'word' && isA(next, 'participleForm') && phrase.to < nearest.from ? phrase : undefined;
}

/** Units of a subject and its relative clause, at most. */
const LONGEST_SUBJECT = 25;

/** `Thousands say`, `April showed`: a number or a month; that says something, it is somebody's first name. */
function isNobody(units: readonly Unit[], { from, to }: NounPhrase, { traits }: CueForm): boolean {
  const unit = units[from];
  if (to > from + 1 || unit?.kind !== 'word') return false;
  return isA(unit, 'noSpeaker') || isA(unit, 'weekday') || (isA(unit, 'month') && !traits.has('says'));
}

/** `the first time the government has revealed`: the noun phrase follows a noun that its clause describes. */
function isEmbedded(units: readonly Unit[], { from, to, kind }: NounPhrase): boolean {
  if (units.slice(from, to).some((unit) => isA(unit, 'thingPronoun'))) return true;
  const before = units[from - 1];
  if (before === undefined || before.kind !== 'word' || before.capital || kind === 'pronoun') return false;
  return isA(before, 'nounWithClause');
}

interface Agreement {
  /** Where the verb stands. */
  readonly index: number;
  readonly verb: CueForm;
  readonly auxiliary: Unit | undefined;
}

/** Whether the word is a noun for want of agreement: `a pre-emptive attack`, `Trump's early tweets`. */
function isNounAfterAll(units: readonly Unit[], source: NounPhrase, { index, verb, auxiliary }: Agreement): boolean {
  if (auxiliary !== undefined || source.kind === 'pronoun') return false;
  const last = units[source.to - 1];
  if (/[’']$/.test(last?.text ?? '')) return true;
  if (verb.traits.has('says')) return false;
  if (verb.form === 'base') return !isA(last, 'pluralForm') && !isA(last, 'plural');
  if (verb.form !== 'present' || !verb.traits.has('noun too')) return false;
  const next = units[index + 1];
  return source.kind === 'name' ? isVerb(next) : !opensReport(next);
}

/** `Initial estimates put …`: another verb makes the word before it a noun. */
const isVerb = (unit: Unit | undefined): boolean =>
  unit?.capital === false && (isA(unit, 'irregularPast') || isA(unit, 'auxiliary') || isA(unit, 'pastForm'));

/** Whether what stands behind a word makes it a verb of report: `the ad claims that …`. */
const opensReport = (next: Unit | undefined): boolean => next?.kind === 'quotation' || isA(next, 'reportOpener');

/** `… ,” said X` and `…, said X.` */
function readInverted(units: readonly Unit[], index: number, verb: CueForm): NounPhrase | undefined {
  const { manner, form } = verb;
  const start = startOfInverted(units, index);
  if (manner !== 'speech' || !(form === 'past' || form === 'present' || (form === 'perfect' && start < index)))
    return undefined;
  const before = units[start - 1];
  const beforeComma = before?.kind === 'sign' ? units[start - 2] : before;
  if (before === undefined || !mayPrecede(before, units)) return undefined;
  const source = nounPhraseStartingAt(units, pastDay(units, pastAdverb(units, index + 1, verb)));
  if (source === undefined || isTitleInside(units, start - 1)) return undefined;
  const whole = nameBehind(units, source) ?? joinedAfter(units, joinedBehind(units, source));
  const after = units[source.to];
  if (before.kind === 'quotation' || beforeComma?.kind === 'quotation') return whole;
  const ends =
    after === undefined || after.kind === 'sign' || isA(after, 'behindSpeaker') || isA(after, 'personalRelative');
  return ends && mayBeSomebody(units, source) && !isObject(units, source, verb) ? whole : undefined;
}

/** Whether words that are reported can end before a verb that stands first; behind a dash they may ask or shout. */
const mayPrecede = ({ kind, text }: Unit, [first]: readonly Unit[]): boolean =>
  kind === 'quotation' || /^[,—–.]$/.test(text) || (/^[?!]$/.test(text) && /^[—–]$/.test(first?.text ?? ''));

/** A source that stands behind its verb or within it. */
const readBehind = (units: readonly Unit[], index: number, verb: CueForm): NounPhrase | undefined =>
  readClitic(units, index) ?? readInverted(units, index, verb);

/** `a-t-il dit`: the pronoun between an auxiliary and its verb. */
function readClitic(units: readonly Unit[], index: number): NounPhrase | undefined {
  const isInverted = isA(units[index - 1], 'invertedPronoun') && isA(units[index - 2], 'invertedAuxiliary');
  return isInverted ? { kind: 'pronoun', from: index - 1, to: index, name: null } : undefined;
}

/** Where a verb with its auxiliary begins, in a language in which both can stand before their subject. */
function startOfInverted(units: readonly Unit[], index: number): number {
  let start = index;
  if (isA(units[start - 1], 'invertedAuxiliary')) start--;
  return isA(units[start - 1], 'objectPronoun') && start < index ? start - 1 : start;
}

/** Past a day between a verb and its subject: `a dit lundi Anne`, `dijo el lunes Ana`, `sagte am Montag Anna`. */
function pastDay(units: readonly Unit[], at: number): number {
  const isWithArticle = isA(units[at], 'beforeDay') && isA(units[at + 1], 'weekday');
  const day = isWithArticle ? at + 1 : at;
  return isA(units[day], 'weekday') || isA(units[day], 'relativeDay') ? day + 1 : at;
}

/** Past the adverb that belongs to a verb: `points out the caretaker`. */
function pastAdverb(units: readonly Unit[], at: number, { particles }: CueForm): number {
  const unit = units[at];
  return unit && particles.has(unit.lower) && !isA(unit, 'preposition') ? at + 1 : at;
}

/** Whether a phrase has a name, a determiner or several in it: no `arson`, which one denies. */
function mayBeSomebody(units: readonly Unit[], { kind, from, to }: NounPhrase): boolean {
  const last = units[to - 1];
  if (kind !== 'description' || isA(units[from], 'determiner')) return true;
  return isA(last, 'pluralForm') || isA(last, 'plural') || isA(last, 'personNoun') || isA(last, 'individual');
}

/** `Pell, 45, denied the charge`: behind a verb of report that takes an object, a thing is more likely that than whoever reports. */
function isObject(units: readonly Unit[], source: NounPhrase, { traits }: CueForm): boolean {
  if (source.kind !== 'description' || traits.has('says')) return false;
  const head = headOfPhrase(units, source);
  return !isA(head, 'individual') && !isA(head, 'personNoun');
}

/** `Lee took to the stage to say …`: the subject of the sentence, where nothing but an occasion stands between. */
function leadingSubject(units: readonly Unit[], to: number): FoundSource | undefined {
  if (!isA(units[to + 1], 'farInfinitive')) return undefined;
  const source = nearestSubject(units, to);
  // `Thousands of dockers stopped to defend their jobs`: what several do it for is nothing that they say.
  const isSomebody = source?.kind !== 'description' || isA(headOfPhrase(units, source), 'individual');
  return source && isSomebody ? { source, inverted: false, cueFrom: to } : undefined;
}

/** `declined to say`, `went on to tell`. */
function readInfinitive(units: readonly Unit[], to: number): FoundSource | undefined {
  let verb = to - 1;
  while (verb >= 0 && isBetween(units[verb])) verb--;
  if (!isA(units[verb], 'leadsOn')) return leadingSubject(units, to);
  if (isA(units[verb], 'leadingParticle')) verb--;
  const { last } = skipBack(units, verb - 1);
  const aside = units[last]?.text === ',' ? subjectBeforeAside(units, last) : undefined;
  const source = nounPhraseEndingAt(units, last) ?? aside;
  return source ? { source, inverted: false, cueFrom: verb } : undefined;
}

/** The subject that an earlier verb of the sentence has, or the first noun phrase of the sentence. */
function shared(units: readonly Unit[], index: number, earlier: readonly ReportingClause[]): FoundSource | undefined {
  const before = earlier.findLast(({ source, cue }) => source && cue.from < index && !isRelative(units, source));
  const source = before?.source ?? nearestSubject(units, index);
  if (source && isA(units[source.from], 'relativeSubject')) return undefined;
  return source ? { source, inverted: false } : undefined;
}

/** Whether a phrase has a relative clause of its own: `anybody who complains`. */
function isRelative(units: readonly Unit[], { to }: NounPhrase): boolean {
  return isA(units[to], 'relativePronoun') || (units[to]?.text === ',' && isA(units[to + 1], 'personalRelative'));
}
