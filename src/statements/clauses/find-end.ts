import { isA, type Unit } from '../grammar/read-units.ts';
import { unitClass } from '../grammar/unit-class.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import type { EndOpening, EndSign } from '../lexicon/language/signs.ts';
import { isReportVerb } from './is-report-verb.ts';

/** Units after which the words run on to the end of the sentence: keeps the search linear. */
const LONGEST_WORDS = 120;

/**
 * Index of the unit before which reported words most likely end, or the number of units where they run to the end of the
 * sentence. Each place has its chance if none before it is the end.
 */
export function findEnd(units: readonly Unit[], words: ReportedWords): number {
  const weights = units[words.from]?.lexicon.weights.ends;
  let end = units.length;
  let most = 0;
  let goesOn = 1;
  for (let at = words.from + 1; weights && at < Math.min(units.length, words.from + LONGEST_WORDS); at++) {
    if (!canEndAt(units, at)) continue;
    const sum = endSigns(units, words, at).reduce((total, sign) => total + (weights.signs[sign] ?? 0), weights.bias);
    const chance = 1 / (1 + Math.exp(-sum));
    if (goesOn * chance > most) {
      most = goesOn * chance;
      end = at;
    }
    goesOn *= 1 - chance;
    if (goesOn <= most) break;
  }
  return goesOn > most ? units.length : end;
}

/** Reported words that begin at a unit. */
export interface ReportedWords {
  /** What reports them; `null` for a phrase or a sign. */
  readonly verb: CueForm | null;
  /** Index of their first unit. */
  readonly from: number;
}

/** Whether reported words can end before a unit: at a sign, behind a quotation, or before what may begin a clause or phrase. */
export function canEndAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'sign' || units[at - 1]?.kind === 'quotation') return true;
  return isA(unit, 'maybeEnd');
}

/** What speaks for and against the end of reported words before a unit. */
export function endSigns(units: readonly Unit[], { verb, from }: ReportedWords, at: number): EndSign[] {
  const unit = units[at];
  const next = units[at + 1];
  const signs: EndSign[] = [
    `at ${endClass(unit)}`,
    `${verb?.manner ?? 'phrase'} till here`,
    `begun with ${openingOf(units[from])}`,
    lengthSign(at - from),
    restSign(units.length - at),
    verbSign(units.slice(at + 1, at + 1 + VERB_WINDOW)),
  ];
  if (unit?.kind === 'sign') signs.push(`sign then ${endClass(next)}`);
  if (units[at - 1]?.kind === 'quotation') signs.push('behind a quotation');
  if (units.slice(from, at).some(({ kind }) => kind === 'quotation')) signs.push('quotation inside');
  if (units.slice(at, at + QUOTATION_WINDOW).some(({ kind }) => kind === 'quotation')) signs.push('quotation ahead');
  if (unit?.kind === 'sign' && isVerbInIng(next))
    signs.push(isReportIng(next) ? 'sign then a verb of report in -ing' : 'sign then a verb in -ing');
  const joined = joinedBy(units, at);
  if (joined) signs.push(isReportVerb(joined) ? 'and then a verb of report' : `and then ${unitClass(joined)}`);
  return signs;
}

/** Units within which a quotation counts as ahead. */
const QUOTATION_WINDOW = 60;

/** What a unit weighs as where reported words may end before it. */
const endClass = (unit: Unit | undefined): string => unit?.word.endsAs ?? unitClass(unit);

function openingOf(unit: Unit | undefined): EndOpening {
  if (unit?.kind === 'quotation') return 'a quotation';
  if (isA(unit, 'reportOpener')) return 'that';
  if (isA(unit, 'infinitiveMarker')) return 'to';
  if (isA(unit, 'reportedQuestion')) return 'a question word';
  return isA(unit, 'subjectPronoun') ? 'a pronoun' : 'something else';
}

/** Units that make reported words short, and long. */
const LENGTHS = { fragment: 3, short: 6, long: 16 } as const;

function lengthSign(length: number): EndSign {
  if (length < LENGTHS.fragment) return 'a fragment till here';
  if (length < LENGTHS.short) return 'short till here';
  return length < LENGTHS.long ? 'some length till here' : 'long till here';
}

/** Units of a sentence that make what is left of it short, and long. */
const RESTS = { word: 4, phrase: 8, clause: 15 } as const;

function restSign(rest: number): EndSign {
  if (rest < RESTS.word) return 'a word left';
  if (rest < RESTS.phrase) return 'a phrase left';
  return rest < RESTS.clause ? 'a clause left' : 'much left';
}

/** Units within which a verb makes what follows a clause, at once and at all. */
const VERB_WINDOW = 7;

const VERB_AT_ONCE = 2;

function verbSign(following: readonly Unit[]): EndSign {
  const verb = following.findIndex(isVerbLike);
  if (verb < 0) return 'no verb ahead';
  return verb < VERB_AT_ONCE ? 'a verb at once' : 'a verb ahead';
}

const isVerbLike = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  !unit.capital &&
  (isA(unit, 'auxiliary') || isA(unit, 'pastForm') || unit.word.cue !== undefined);

const isVerbInIng = (unit: Unit | undefined): boolean => unit?.capital === false && isA(unit, 'ingForm');

const isReportIng = (unit: Unit | undefined): boolean => unit?.word.cue?.form === 'participle';

/** What `and` or `but` joins to the words before, with a comma or without. */
function joinedBy(units: readonly Unit[], at: number): Unit | undefined {
  const conjunction = units[at]?.text === ',' ? at + 1 : at;
  return isA(units[conjunction], 'coordinator') ? units[conjunction + 1] : undefined;
}
