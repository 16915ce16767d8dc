import { CLAUSE_OPENERS, DETERMINERS, HONORIFICS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS } from './function-words.ts';
import { readWords, type Unit } from './read-units.ts';
import type { Detail } from './report.ts';

const TITLE_WORDS =
  /^(?:president|secretary|minister|senator|governor|mayor|chancellor|ambassador|spokes(?:man|woman|person)|chair(?:man|woman)?|director|general|premier|king|queen|prince|pope|judge|justice|congress(?:man|woman)|representative|commissioner|attorney|prime|foreign|vice|deputy|mr\.?|mrs\.?|ms\.?|dr\.?|sen\.?|rep\.?|gov\.?|gen\.?|prof\.?|professor|doctor|pm)$/;

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

/** The names in a statement, and the titles written before them. */
export function findNamedDetails(text: string): Detail[] {
  const units = readWords(text, { start: 0, end: text.length });
  const details: Detail[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!isCapital(units[index]) || (opensSentence(units, index) && !isCapital(units[index + 1]))) continue;
    let end = index + 1;
    while (isCapital(units[end])) end++;
    const nameStart = startOfName(units, index, end);
    if (nameStart > index) details.push(detailOf('title', text, units.slice(index, nameStart)));
    if (nameStart < end) details.push(detailOf('name', text, units.slice(nameStart, end)));
    index = end;
  }
  return details;
}

function isCapital(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word' || !unit.capital) return false;
  const { lower } = unit;
  const isSmall =
    DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || SUBJECT_PRONOUNS.has(lower);
  return !isSmall && !WEEKDAYS.has(lower) && !/^i'/.test(lower);
}

const opensSentence = (units: readonly Unit[], index: number): boolean =>
  index === 0 || /^[“"‘.!?]$/.test(units[index - 1]?.text ?? '');

function startOfName(units: readonly Unit[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && isTitle(units[start]?.lower ?? '')) start++;
  return start;
}

const isTitle = (lower: string): boolean =>
  TITLE_WORDS.test(lower) || (HONORIFICS.has(lower) && TITLE_WORDS.test(lower));

function detailOf(kind: 'name' | 'title', text: string, units: readonly Unit[]): Detail {
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
