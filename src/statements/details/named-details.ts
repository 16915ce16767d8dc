import { readUnits, type Unit } from '../grammar/read-units.ts';
import { namesBody } from '../lexicon/en/bodies.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  HONORIFICS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/en/function-words.ts';
import { lexiconOrEnglish } from '../lexicon/find-lexicon.ts';
import type { FoundDetail } from './detail-rule.ts';

const TITLE_WORDS =
  /^(?:former|president|secretary|minister|senator|governor|mayor|chancellor|ambassador|spokes(?:man|woman|person)|chair(?:man|woman)?|director|general|premier|king|queen|prince|pope|judge|justice|congress(?:man|woman)|representative|commissioner|attorney|prime|foreign|vice|deputy|mr\.?|mrs\.?|ms\.?|dr\.?|sen\.?|rep\.?|gov\.?|gen\.?|prof\.?|professor|doctor|pm)$/;

/** What a shortened title stands for. */
const WHOLE_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  pm: 'prime minister',
};

/** Words of a title that no title ends with. */
const OPEN_TITLE = /^(?:former|foreign|prime|vice|deputy|attorney)$/;
/** Small words within names: `Ursula von der Leyen`. */
const PARTICLES = /^(?:de|la|van|von|der|den|bin|al|da|do|dos|del|di|le|&)$/;

/** The names in a statement, and the titles written before them. */
export function findNamedDetails(text: string): FoundDetail[] {
  const units = readUnits(text, { start: 0, end: text.length }, lexiconOrEnglish('en'));
  const details: FoundDetail[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!isCapital(units[index]) || (opensSentence(units, index) && !isSurelyName(units, index))) continue;
    const end = endOfName(units, index);
    const title = titleWithin(units, index, end);
    const nameStart = title?.end ?? index;
    if (title && title.start > index) details.push(detailOf('name', text, units.slice(index, title.start)));
    if (title) details.push(detailOf('title', text, units.slice(title.start, title.end)));
    details.push(detailOf('name', text, units.slice(nameStart, end)));
    index = end - 1;
  }
  return details;
}

/** Whether a word at the start of a sentence has its capital for another reason. */
const isSurelyName = (units: readonly Unit[], index: number): boolean =>
  isCapital(units[index + 1]) ||
  /^\p{Lu}(?:\.?\p{Lu})+\.?$/u.test(units[index]?.text ?? '') ||
  endOfName(units, index) > index + 1;

function endOfName(units: readonly Unit[], from: number): number {
  let end = from + 1;
  for (;;) {
    if (isCapital(units[end])) end++;
    else if (joinsName(units, end)) end += 2;
    else if (PARTICLES.test(units[end]?.text ?? '') && joinsName(units, end + 1)) end += 3;
    else return end;
  }
}

/** Whether a small word has the rest of a name behind it: `Bank of England`, `Secretary of State Ann Lee`. */
function joinsName(units: readonly Unit[], at: number): boolean {
  if (!isCapital(units[at + 1])) return false;
  const word = units[at]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  return PARTICLES.test(word) || (word === 'of' && (namesBody(before) || before === 'Secretary'));
}

/** The title in a run of capitals that has a name behind it: `U.S. President Joe Biden`. */
function titleWithin(units: readonly Unit[], from: number, to: number): { start: number; end: number } | undefined {
  for (let start = from; start < to - 1; start++) {
    if (!isTitle(units[start]?.lower ?? '')) continue;
    const end = endOfTitle(units, start, to);
    const isWhole = end < to && !OPEN_TITLE.test(units[end - 1]?.lower ?? '');
    return isWhole && (start === from || !namesBody(units[to - 1]?.text ?? '')) ? { start, end } : undefined;
  }
  return undefined;
}

function endOfTitle(units: readonly Unit[], from: number, to: number): number {
  let end = from;
  while (end < to - 1 && isTitle(units[end]?.lower ?? '')) end++;
  if (units[end]?.text === 'of' && units[end + 1]?.text === 'State') return end + 2;
  return end;
}

function isCapital(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word' || !unit.capital) return false;
  const { lower } = unit;
  const isSmall =
    DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || SUBJECT_PRONOUNS.has(lower);
  return !isSmall && !WEEKDAYS.has(lower) && !/^(?:i'.*|no\.|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/.test(lower);
}

const opensSentence = (units: readonly Unit[], index: number): boolean =>
  index === 0 || /^[“"‘.!?]$/.test(units[index - 1]?.text ?? '');

const isTitle = (lower: string): boolean =>
  TITLE_WORDS.test(lower) || (HONORIFICS.has(lower) && TITLE_WORDS.test(lower));

function detailOf(kind: 'name' | 'title', text: string, units: readonly Unit[]): FoundDetail {
  const start = units[0]?.start ?? 0;
  const end = units.at(-1)?.end ?? start;
  const written = text.slice(start, end);
  const value = kind === 'title' ? units.map(({ lower }) => wholeTitle(lower)).join(' ') : written;
  return { kind, start, end, text: written, value };
}

function wholeTitle(word: string): string {
  const bare = word.replace(/\.$/, '');
  return WHOLE_TITLES[bare] ?? bare;
}
