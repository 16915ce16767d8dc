import type { Span } from '../../report/report.ts';
import { isA, readUnits, type Unit } from '../grammar/read-units.ts';
import type { NameLanguage } from '../lexicon/language/detail-language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundDetail } from './found-detail.ts';

/** The names in a statement, and the titles written before them. */
export function findNamedDetails(text: string, lexicon: Lexicon): FoundDetail[] {
  const names = lexicon.tables.details?.names;
  if (names === undefined) return [];
  const units = readUnits(text, { start: 0, end: text.length }, lexicon);
  const words = { units, names, lexicon };
  const details: FoundDetail[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!isCapital(words, index) || (opensSentence(units, index) && !isSurelyName(words, index))) continue;
    const end = endOfName(words, index);
    const title = titleWithin(words, index, end);
    const nameStart = title?.end ?? index;
    if (title && title.start > index) details.push(nameOf(text, units.slice(index, title.start)));
    if (title) details.push(titleOf(text, units.slice(title.start, title.end), names));
    details.push(nameOf(text, units.slice(nameStart, end)));
    index = end - 1;
  }
  return details;
}

/** The words of a statement, and what tells names among them. */
interface Words {
  readonly units: readonly Unit[];
  readonly names: NameLanguage;
  readonly lexicon: Lexicon;
}

/** Whether a word at the start of a sentence has its capital for another reason. */
const isSurelyName = (words: Words, index: number): boolean =>
  isCapital(words, index + 1) ||
  /^\p{Lu}(?:\.?\p{Lu})+\.?$/u.test(words.units[index]?.text ?? '') ||
  endOfName(words, index) > index + 1;

function endOfName(words: Words, from: number): number {
  const { units, names } = words;
  let end = from + 1;
  for (;;) {
    if (isCapital(words, end)) end++;
    else if (joinsName(words, end)) end += 2;
    else if (names.particles.has(units[end]?.text ?? '') && joinsName(words, end + 1)) end += 3;
    else return end;
  }
}

/** Whether a small word has the rest of a name behind it: `Bank of England`, `Secretary of State Ann Lee`. */
function joinsName(words: Words, at: number): boolean {
  const { units, names, lexicon } = words;
  if (!isCapital(words, at + 1)) return false;
  const word = units[at]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  return (
    names.particles.has(word) || (word === names.of && (lexicon.namesBody(before) || names.titlesBeforeOf.has(before)))
  );
}

/** The title in a run of capitals that has a name behind it: `U.S. President Joe Biden`. */
function titleWithin(words: Words, from: number, to: number): { start: number; end: number } | undefined {
  const { units, names, lexicon } = words;
  for (let start = from; start < to - 1; start++) {
    if (!names.titles.has(units[start]?.lower ?? '')) continue;
    const end = endOfTitle(words, start, to);
    const isWhole = end < to && !names.openTitles.has(units[end - 1]?.lower ?? '');
    return isWhole && (start === from || !lexicon.namesBody(units[to - 1]?.text ?? '')) ? { start, end } : undefined;
  }
  return undefined;
}

function endOfTitle({ units, names }: Words, from: number, to: number): number {
  let end = from;
  while (end < to - 1 && names.titles.has(units[end]?.lower ?? '')) end++;
  if (units[end]?.text === names.of && names.titlesBehindOf.has(units[end + 1]?.text ?? '')) return end + 2;
  return end;
}

function isCapital({ units, names }: Words, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || !unit.capital || names.isNone(unit.lower)) return false;
  return !isA(unit, 'functionWord') && !isA(unit, 'calendarWord');
}

const opensSentence = (units: readonly Unit[], index: number): boolean =>
  index === 0 || /^[“"‘.!?]$/.test(units[index - 1]?.text ?? '');

function nameOf(text: string, units: readonly Unit[]): FoundDetail {
  const span = spanOf(units);
  const written = text.slice(span.start, span.end);
  return { kind: 'name', ...span, text: written, value: written };
}

function titleOf(text: string, units: readonly Unit[], { wholeTitles }: NameLanguage): FoundDetail {
  const span = spanOf(units);
  const bare = units.map(({ lower }) => lower.replace(/\.$/, ''));
  const value = bare.map((word) => wholeTitles[word] ?? word).join(' ');
  return { kind: 'title', ...span, text: text.slice(span.start, span.end), value };
}

function spanOf(units: readonly Unit[]): Span {
  const start = units[0]?.start ?? 0;
  return { start, end: units.at(-1)?.end ?? start };
}
