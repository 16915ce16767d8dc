import type { Person } from '../../report/report.ts';
import { firstWord, lastWord, namesOf } from './name-parts.ts';

/** The person of the story whose first name this is, with one letter of the last name wrong or missing. */
export function misprintOf(people: readonly Person[], name: string): Person | undefined {
  if (!name.includes(' ')) return undefined;
  const near = people.filter((person) => namesOf(person).some((known) => isMisprint(known, name)));
  return near.length === 1 ? near[0] : undefined;
}

const isMisprint = (known: string, name: string): boolean =>
  known.includes(' ') && firstWord(known) === firstWord(name) && isNearly(lastWord(known), lastWord(name));

/** Letters of a word below which one letter makes another word. */
const FEWEST_LETTERS = 5;

/** Whether two words differ in one letter, or one is the other with words run together after it. */
function isNearly(a: string, b: string): boolean {
  if (a.length < FEWEST_LETTERS || a === b) return false;
  if (b.startsWith(a)) return true;
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1 && differsByOneMore(a, b);
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

function differsByOneMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}
