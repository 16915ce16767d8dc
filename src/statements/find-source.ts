import type { CueForm } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from './function-words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isPlace } from './places.ts';
import type { Unit } from './read-units.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { isSubjectPlace, nearestSubject } from './subjects.ts';

/** The source of a verb of report; inverted where it follows the verb. */
export interface FoundSource {
  readonly source: NounPhrase | null;
  readonly inverted: boolean;
  /** Where the phrase of report begins, if before its verb: `declined to say`. */
  readonly cueFrom?: number;
}

interface Context {
  readonly verb: CueForm;
  readonly earlier: readonly ReportingClause[];
}

/** Units that may stand between two commas as an apposition. */
const LONGEST_APPOSITION = 40;

/** Whose verb it is; `undefined` where the word is no report at all. */
export function findSource(units: readonly Unit[], index: number, { verb, earlier }: Context): FoundSource | undefined {
  const inverted = readInverted(units, index, verb);
  if (inverted) return { source: nameBehind(units, inverted) ?? inverted, inverted: true };
  const { last, auxiliary } = skipBack(units, index - 1);
  if (verb.form === 'past' && PASSIVE.test(auxiliary)) return readPassive(units, index, last);
  const before = units[last];
  if (before?.lower === 'to') return readInfinitive(units, last);
  if (verb.form === 'participle' && auxiliary === '')
    return subjectBehindWith(units, last) ?? shared(units, index, earlier);
  if (before === undefined) return undefined;
  if (before.kind === 'sign') return readAfterSign(units, { index, last, verb, earlier });
  if (/^(?:and|but|or|then)$/.test(before.lower)) return shared(units, index, earlier);
  if (/^(?:who|which|that)$/.test(before.lower)) return { source: antecedent(units, last), inverted: false };
  return readSubject(units, last, { verb, auxiliary });
}

const PASSIVE = /^(?:is|are|was|were|be|been|being|'s|'re|gets|got)$/;

/** Back over adverbs and auxiliaries; the first auxiliary tells what form the verb has. */
function skipBack(units: readonly Unit[], from: number): { readonly last: number; readonly auxiliary: string } {
  let last = from;
  let auxiliary = '';
  while (last >= 0 && isBetween(units[last])) {
    const lower = units[last]?.lower ?? '';
    if (AUXILIARIES.has(lower)) auxiliary = lower;
    last--;
  }
  return { last: skipDay(units, last), auxiliary };
}

/** Back over `on Saturday` and `in the past`, which stand between a subject and its verb. */
function skipDay(units: readonly Unit[], last: number): number {
  const lowerAt = (index: number): string => units[index]?.lower ?? '';
  if (DAY.test(lowerAt(last)) && lowerAt(last - 1) === 'on') return last - 2;
  const isPeriod = /^(?:past|week|month|year|days|weeks|months|years)$/.test(lowerAt(last));
  return isPeriod && /^(?:the|recent|past|this)$/.test(lowerAt(last - 1)) && lowerAt(last - 2) === 'in'
    ? last - 3
    : last;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function readAfterSign(
  units: readonly Unit[],
  { index, last, verb, earlier }: Context & { readonly index: number; readonly last: number },
): FoundSource | undefined {
  const source = /^(?:[,—–―)-]|--)$/.test(units[last]?.text ?? '') ? subjectBeforeAside(units, last) : undefined;
  if (source) return { source, inverted: false };
  return verb.form === 'past' || verb.form === 'present' ? shared(units, index, earlier) : undefined;
}

function readSubject(units: readonly Unit[], last: number, { verb, auxiliary }: Agreement): FoundSource | undefined {
  const source = nounPhraseEndingAt(units, last);
  if (source === undefined || isNounAfterAll(units, source, { verb, auxiliary })) return undefined;
  if (isEmbedded(units, source)) return undefined;
  if (units[source.from - 1]?.text === ',' && source.kind === 'name' && isPlace(units[last]?.text ?? '')) {
    const holder = nounPhraseEndingAt(units, source.from - 2);
    if (holder?.kind === 'name' && holder.to - holder.from > 2) return { source: holder, inverted: false };
  }
  const isRelated = /^(?:who|which)$/.test(units[source.from - 1]?.lower ?? '');
  return { source: isRelated ? antecedent(units, source.from - 1) : source, inverted: false };
}

/** `the first time the government has revealed`: the noun phrase follows a noun that its clause describes. */
function isEmbedded(units: readonly Unit[], { from, to, kind }: NounPhrase): boolean {
  if (units.slice(from, to).some(({ lower }) => /^(?:everything|anything|nothing)$/.test(lower))) return true;
  const before = units[from - 1];
  if (before === undefined || before.kind !== 'word' || before.capital || kind === 'pronoun') return false;
  return /^(?:time|day|week|moment|way|thing|things|reason|year|what|words?|phrase|term)$/.test(before.lower);
}

interface Agreement {
  readonly verb: CueForm;
  readonly auxiliary: string;
}

/** Whether the word is a noun for want of agreement: `a pre-emptive attack`, `Trump's early tweets`. */
function isNounAfterAll(
  units: readonly Unit[],
  source: NounPhrase,
  { verb, auxiliary }: { verb: CueForm; auxiliary: string },
): boolean {
  if (auxiliary !== '' || source.kind === 'pronoun') return false;
  if (/[’']$/.test(units[source.to - 1]?.text ?? '')) return true;
  if (verb.form === 'base')
    return !/s$|^(?:people|police|men|women|many|some|others)$/.test(units[source.to - 1]?.lower ?? '');
  if (verb.form !== 'present' || source.kind === 'name') return false;
  return NOUNS_TOO.test(verb.lemma) || !DETERMINERS.has(units[source.from]?.lower ?? '');
}

/** Verbs whose form in -s is as often the plural of a noun. */
const NOUNS_TOO =
  /^(?:claim|comment|remark|report|tweet|post|charge|call|question|quote|answer|attack|demand|promise|pledge|estimate|voice|highlight|signal|hint|talk|vow|joke|order|rule|state|point|mock|blast|slam|label|brand|term|shout|yell|chant|counter)$/;

const isBetween = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  !unit.capital &&
  (AUXILIARIES.has(unit.lower) || ADVERBS.has(unit.lower) || /ly$/.test(unit.lower)) &&
  unit.lower !== 'all' &&
  unit.lower !== 'both' &&
  unit.lower !== 'family';

/** `… ,” said X` and `…, said X.` */
function readInverted(units: readonly Unit[], index: number, { manner, form }: CueForm): NounPhrase | undefined {
  if (manner !== 'speech' || !/^(?:past|present)$/.test(form)) return undefined;
  const before = units[index - 1];
  const beforeComma = before?.kind === 'sign' ? units[index - 2] : before;
  if (before === undefined || !(before.kind === 'quotation' || /^[,—–.]$/.test(before.text))) return undefined;
  const source = nounPhraseStartingAt(units, index + 1);
  if (source === undefined) return undefined;
  const after = units[source.to];
  if (before.kind === 'quotation' || beforeComma?.kind === 'quotation') return source;
  const ends =
    after === undefined || after.kind === 'sign' || /^(?:in|on|at|of|during|who|after|as|when)$/.test(after.lower);
  return ends ? source : undefined;
}

/** `said the guard, Peter Novak`: the name says more than the description. */
function nameBehind(units: readonly Unit[], { kind, to }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'description' || units[to]?.text !== ',') return undefined;
  const aside = nounPhraseStartingAt(units, to + 1);
  const isWhole = aside?.kind === 'name' && /^[,.]?$/.test(units[aside.to]?.text ?? '');
  return aside && isWhole && isFullName(units, aside) ? aside : undefined;
}

/** `X was quoted as saying` has its own subject; `reported by X` names it after. */
function readPassive(units: readonly Unit[], index: number, last: number): FoundSource | undefined {
  const next = units[index + 1]?.lower;
  if (next === 'by' && !isSayingBehind(units, index))
    return { source: nounPhraseStartingAt(units, index + 2) ?? null, inverted: false };
  if (isSayingBehind(units, index)) {
    return { source: nounPhraseEndingAt(units, last) ?? null, inverted: false };
  }
  return undefined;
}

/** `quoted as saying`, `quoted by the Herald as saying` */
function isSayingBehind(units: readonly Unit[], index: number): boolean {
  const as = units.slice(index, index + 8).findIndex((unit) => unit.lower === 'as');
  return as > 0 && units[index + as + 1]?.lower === 'saying';
}

/** `declined to say`, `went on to tell`. */
function readInfinitive(units: readonly Unit[], to: number): FoundSource | undefined {
  let verb = to - 1;
  while (verb >= 0 && isBetween(units[verb])) verb--;
  if (!/(?:ed|ing|went|on|wants|plans|began|sought)$/.test(units[verb]?.lower ?? '')) return undefined;
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

/**
 * `X, the secretary of state, said`: the nearest name before the aside, the name in it, or else the nearest description.
 */
function subjectBeforeAside(units: readonly Unit[], comma: number): NounPhrase | undefined {
  let described: NounPhrase | undefined;
  for (let index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index--) {
    if (units[index]?.kind === 'quotation') break;
    const phrase = phraseBeforeAside(units, index);
    if (phrase === undefined) continue;
    if (phrase.kind === 'name' && (described === undefined || isFullName(units, phrase))) return phrase;
    described ??= nameInAside(units, index + 1, comma) ?? phrase;
    if (described.kind === 'name') return described;
  }
  return described;
}

function phraseBeforeAside(units: readonly Unit[], sign: number): NounPhrase | undefined {
  if (!/^(?:[,—–―(-]|--)$/.test(units[sign]?.text ?? '')) return undefined;
  const phrase = nounPhraseEndingAt(units, sign - 1);
  if (phrase === undefined || phrase.kind === 'pronoun' || !isSubjectPlace(units, phrase.from)) return undefined;
  const isPlaceBehindComma = units[phrase.from - 1]?.text === ',' && isPlace(units[phrase.to - 1]?.text ?? '');
  return isPlaceBehindComma ? undefined : phrase;
}

/** `her husband, John Smith,` */
function nameInAside(units: readonly Unit[], from: number, comma: number): NounPhrase | undefined {
  const aside = nounPhraseStartingAt(units, from);
  const isName = aside?.kind === 'name' && aside.to === comma && isFullName(units, aside);
  return isName && !isPlace(units[comma - 1]?.text ?? '') ? aside : undefined;
}

/** Whether a phrase has two words of a name, and no preposition or ending of a place before it. */
function isFullName(units: readonly Unit[], { name, from }: NounPhrase): boolean {
  return name !== null && name.to - name.from >= 2 && !PREPOSITIONS.has(units[from - 1]?.lower ?? '');
}

/** `with Lee calling it “…”` */
function subjectBehindWith(units: readonly Unit[], last: number): FoundSource | undefined {
  const source = nounPhraseEndingAt(units, last);
  return source?.kind === 'name' && units[source.from - 1]?.lower === 'with' ? { source, inverted: false } : undefined;
}

function antecedent(units: readonly Unit[], relative: number): NounPhrase | null {
  const last = units[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  return nounPhraseEndingAt(units, last) ?? null;
}
