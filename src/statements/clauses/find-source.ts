import { nameBeforeApposition, nameBehind, subjectBeforeAside } from '../grammar/appositions.ts';
import { joinedAfter, joinedBefore } from '../grammar/joint-speakers.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { joinedBehind, nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';
import { isBetween, skipBack } from '../grammar/skip-back.ts';
import { antecedentBefore, isTitleInside, nearestSubject } from '../grammar/subjects.ts';
import type { CueForm } from '../lexicon/en/cue-verbs.ts';
import { isPlace } from '../lexicon/en/places.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { type FoundSource, readPassive, subjectOfParticiple } from './sources-of-participles.ts';

interface Context {
  readonly verb: CueForm;
  readonly earlier: readonly ReportingClause[];
}

/** Whose verb it is; `undefined` where the word is no report at all. */
export function findSource(units: readonly Unit[], index: number, { verb, earlier }: Context): FoundSource | undefined {
  const inverted = readInverted(units, index, verb);
  if (inverted) return { source: inverted, inverted: true };
  const { last, auxiliary, isPassive } = skipBack(units, index - 1);
  if (/^(?:past|perfect)$/.test(verb.form) && isPassive) return readPassive(units, index, last);
  if (verb.form === 'perfect' && !/^(?:has|have|had|having|'ve|'d)$/.test(auxiliary)) return undefined;
  const before = units[last];
  if (before?.lower === 'to') return readInfinitive(units, last);
  if (verb.form === 'participle' && auxiliary === '')
    return subjectOfParticiple(units, last) ?? shared(units, index, earlier);
  if (before === undefined) return undefined;
  if (before.kind === 'sign' || isTitleInside(units, last)) return readAfterSign(units, { index, last, verb, earlier });
  if (/^(?:and|but|or|then)$/.test(before.lower)) return shared(units, index, earlier);
  if (/^(?:who|which|that)$/.test(before.lower))
    return { source: antecedentBefore(units, last) ?? null, inverted: false };
  return readSubject(units, last, { index, verb, auxiliary });
}

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
  const source = withoutThat(units, subjectWithClause(units, index, verb) ?? nounPhraseEndingAt(units, last));
  if (source === undefined || isNounAfterAll(units, source, { index, verb, auxiliary })) return undefined;
  if (isEmbedded(units, source)) return undefined;
  if (units[source.from - 1]?.text === ',' && source.kind === 'name' && isPlace(units[last]?.text ?? '')) {
    const holder = nounPhraseEndingAt(units, source.from - 2);
    if (holder?.kind === 'name' && holder.to - holder.from > 2) return { source: holder, inverted: false };
  }
  const named = nameBeforeApposition(units, source, index) ?? source;
  const isOne = verb.form === 'present' || /^(?:has|was|is|does)$/.test(auxiliary);
  return { source: isOne ? named : joinedBefore(units, named), inverted: false };
}

/** `voters` in `that voters feel …`, where `that` opens the clause. */
function withoutThat(units: readonly Unit[], source: NounPhrase | undefined): NounPhrase | undefined {
  const opens = source && source.to > source.from + 1 && units[source.from]?.lower === 'that';
  return opens && /s$/.test(units[source.to - 1]?.lower ?? '') ? { ...source, from: source.from + 1 } : source;
}

/** `Supporters who have heard them say …`: the subject of the sentence, where a relative clause follows it and no other verb. */
function subjectWithClause(units: readonly Unit[], index: number, { lemma, form }: CueForm): NounPhrase | undefined {
  if (lemma !== 'say' || (form !== 'base' && form !== 'past') || index > LONGEST_SUBJECT) return undefined;
  const phrase = nounPhraseStartingAt(units, /^(?:but|and|yet|still)$/.test(units[0]?.lower ?? '') ? 1 : 0);
  if (phrase === undefined || phrase.kind === 'pronoun' || !/^(?:who|whose|that)$/.test(units[phrase.to]?.lower ?? ''))
    return undefined;
  const between = units.slice(phrase.to, index);
  return between.some(({ text, kind }) => text === ',' || kind === 'quotation') ? undefined : phrase;
}

/** Units of a subject and its relative clause, at most. */
const LONGEST_SUBJECT = 25;

/** `the first time the government has revealed`: the noun phrase follows a noun that its clause describes. */
function isEmbedded(units: readonly Unit[], { from, to, kind }: NounPhrase): boolean {
  if (units.slice(from, to).some(({ lower }) => /^(?:everything|anything|nothing)$/.test(lower))) return true;
  const before = units[from - 1];
  if (before === undefined || before.kind !== 'word' || before.capital || kind === 'pronoun') return false;
  return /^(?:time|day|week|moment|way|thing|things|reason|year|what|words?|phrase|term)$/.test(before.lower);
}

interface Agreement {
  /** Where the verb stands. */
  readonly index: number;
  readonly verb: CueForm;
  readonly auxiliary: string;
}

/** Whether the word is a noun for want of agreement: `a pre-emptive attack`, `Trump's early tweets`. */
function isNounAfterAll(units: readonly Unit[], source: NounPhrase, { index, verb, auxiliary }: Agreement): boolean {
  if (auxiliary !== '' || source.kind === 'pronoun') return false;
  if (/[’']$/.test(units[source.to - 1]?.text ?? '')) return true;
  if (verb.lemma === 'say') return false;
  if (verb.form === 'base')
    return !/s$|^(?:people|police|men|women|many|some|several|most|both|few|two|three|four|five)$/.test(
      units[source.to - 1]?.lower ?? '',
    );
  if (verb.form !== 'present' || source.kind === 'name') return false;
  return NOUNS_TOO.test(verb.lemma) && !opensReport(units[index + 1]);
}

/** Whether what stands behind a word makes it a verb of report: `the ad claims that …`. */
const opensReport = (next: Unit | undefined): boolean => next?.kind === 'quotation' || next?.lower === 'that';

/** Verbs whose form in -s is as often the plural of a noun. */
const NOUNS_TOO =
  /^(?:claim|comment|remark|report|tweet|post|charge|call|question|quote|answer|attack|demand|promise|pledge|estimate|voice|highlight|signal|hint|talk|vow|joke|order|rule|state|point|mock|blast|slam|label|brand|term|shout|yell|chant|counter)$/;

/** `… ,” said X` and `…, said X.` */
function readInverted(units: readonly Unit[], index: number, { manner, form }: CueForm): NounPhrase | undefined {
  if (manner !== 'speech' || !/^(?:past|present)$/.test(form)) return undefined;
  const before = units[index - 1];
  const beforeComma = before?.kind === 'sign' ? units[index - 2] : before;
  if (before === undefined || !(before.kind === 'quotation' || /^[,—–.]$/.test(before.text))) return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  if (source === undefined || isTitleInside(units, index - 1)) return undefined;
  const whole = nameBehind(units, source) ?? joinedAfter(units, joinedBehind(units, source));
  const after = units[source.to];
  if (before.kind === 'quotation' || beforeComma?.kind === 'quotation') return whole;
  const ends =
    after === undefined || after.kind === 'sign' || /^(?:in|on|at|of|during|who|after|as|when)$/.test(after.lower);
  return ends ? whole : undefined;
}

/** Verbs that lead on to a report in the infinitive: `declined to say`, `sought to deny`. */
const LEADS_ON =
  /(?:ed|ing|went|on|wants?|plans?|began|sought|rose|stood|chose|came|continues|refuses|declines|tends|spoke|has|have|had)$/;

/** `Lee took to the stage to say …`: the subject of the sentence, where nothing but an occasion stands between. */
function leadingSubject(units: readonly Unit[], to: number): FoundSource | undefined {
  if (!/^(?:say|announce|declare|tell|criticize|denounce|defend|urge|ask|call)$/.test(units[to + 1]?.lower ?? ''))
    return undefined;
  const source = nearestSubject(units, to);
  return source ? { source, inverted: false, cueFrom: to } : undefined;
}

/** `declined to say`, `went on to tell`. */
function readInfinitive(units: readonly Unit[], to: number): FoundSource | undefined {
  let verb = to - 1;
  while (verb >= 0 && isBetween(units[verb])) verb--;
  if (!LEADS_ON.test(units[verb]?.lower ?? '')) return leadingSubject(units, to);
  if (units[verb]?.lower === 'on') verb--;
  const { last } = skipBack(units, verb - 1);
  const aside = units[last]?.text === ',' ? subjectBeforeAside(units, last) : undefined;
  const source = nounPhraseEndingAt(units, last) ?? aside;
  return source ? { source, inverted: false, cueFrom: verb } : undefined;
}

/** The subject that an earlier verb of the sentence has, or the first noun phrase of the sentence. */
function shared(units: readonly Unit[], index: number, earlier: readonly ReportingClause[]): FoundSource | undefined {
  const before = earlier.findLast(({ source, cue }) => source && cue.from < index && !isRelative(units, source));
  const source = before?.source ?? nearestSubject(units, index);
  if (source && /^(?:who|which)$/.test(units[source.from]?.lower ?? '')) return undefined;
  return source ? { source, inverted: false } : undefined;
}

/** Whether a phrase has a relative clause of its own: `anybody who complains`. */
function isRelative(units: readonly Unit[], { to }: NounPhrase): boolean {
  return (
    /^(?:who|which|that)$/.test(units[to]?.lower ?? '') || (units[to]?.text === ',' && units[to + 1]?.lower === 'who')
  );
}
