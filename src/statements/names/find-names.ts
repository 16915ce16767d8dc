import { isA, type Unit } from '../grammar/read-units.ts';
import { readName, type WrittenName } from './read-name.ts';
import type { WordEvidence } from './word-evidence.ts';

/** The names in a row of units. */
export function findNames(units: readonly Unit[], evidence: WordEvidence): WrittenName[] {
  const areTitled = isTitled(units);
  const isPart = (unit: Unit | undefined): boolean => isNameWord(unit) && !(areTitled && isPresentVerb(unit));
  const names: WrittenName[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!isPart(units[index]) || isOpeningWord(units, index, evidence)) continue;
    let end = index + 1;
    while (isPart(units[end]) || (joinsName(units[end]) && isPart(units[end + 1]))) end++;
    const name = readName(units, index, end);
    if (name && !isMonth(units, name, evidence)) names.push(name);
    index = end;
  }
  return names;
}

function isNameWord(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.kind === 'word' &&
    unit.capital &&
    !isA(unit, 'capitalPronoun') &&
    !isA(unit, 'weekday') &&
    !isA(unit, 'relativeDay') &&
    !isA(unit, 'functionWord')
  );
}

/** `June` and `April 5`, but not where the report names an April Jones. */
const isMonth = (units: readonly Unit[], { from, to, isTitled }: WrittenName, { beginsName }: WordEvidence): boolean =>
  isA(units[from], 'month') && to === from + 1 && !isTitled && !beginsName(units[from]?.lower ?? '');

/** `of`, `de` … within a name. */
const joinsName = (unit: Unit | undefined): boolean =>
  unit?.capital === false && (isA(unit, 'ofWord') || isA(unit, 'nameParticle'));

/** Words of this length and more have a capital in headlines of one style. */
const TITLED_LENGTH = 4;
const FEWEST_TITLED = 3;

/** Whether a sentence is a headline that gives most words a capital. */
function isTitled(units: readonly Unit[]): boolean {
  const long = units.filter(({ kind, text }) => kind === 'word' && text.length >= TITLED_LENGTH);
  return long.length >= FEWEST_TITLED && long.every(({ capital }) => capital);
}

/** `Announces` in `Lee Announces Closure`: the third person of a verb of report is no name. */
const isPresentVerb = (unit: Unit | undefined): boolean => unit?.word.cue?.form === 'present';

/** Whether a word has its capital only because it opens a sentence. */
function isOpeningWord(units: readonly Unit[], index: number, { isCommon, isProper }: WordEvidence): boolean {
  if (index > 0 && units[index - 1]?.kind !== 'quotation') return false;
  const unit = units[index];
  if (unit === undefined) return false;
  if (isA(unit, 'adverb') || isA(unit, 'openingAuxiliary')) return true;
  if (isA(unit, 'title') || unit.word.firstNamePronoun || isProper(unit.lower)) return false;
  return isCommon(unit.lower) || !isNameWord(units[index + 1]);
}
