import type { Report, Statement } from '../../report/report.ts';
import { readWords } from '../words/words.ts';

/** The ids that a name stands for, or why it stands for none. */
export type Named = { readonly ids: readonly string[] } | { readonly fault: string };

/** The statements that have a name as their id or as their opening words, at most one in each report. */
export function findNamedStatements(name: string, reports: readonly Report[]): Named {
  const statements = reports.flatMap((report) => report.statements);
  if (statements.some(({ id }) => id === name)) return { ids: [name] };
  const owner = reports.find(({ id }) => name.startsWith(`${id}:`));
  const searched = owner ? [owner] : reports;
  const opening = readWords(owner ? name.slice(owner.id.length + 1) : name).map(({ key }) => key);
  const found = searched.map((report) => report.statements.filter((statement) => opensWith(statement, opening)));
  const twice = found.find(({ length }) => length > 1);
  if (twice) return { fault: tellTwice(name, twice) };
  const ids = found.flat().map(({ id }) => id);
  return ids.length > 0 && opening.length > 0 ? { ids } : { fault: tellGone(name, statements, opening) };
}

function opensWith({ text }: Statement, opening: readonly string[]): boolean {
  const words = readWords(text);
  return opening.every((word, index) => words[index]?.key === word);
}

function tellTwice(name: string, statements: readonly Statement[]): string {
  const texts = statements.map(({ text }) => `“${excerpt(text)}”`).join(' and ');
  return `“${name}” opens ${statements.length} statements of one report: ${texts}. Give more of the opening words.`;
}

function tellGone(name: string, statements: readonly Statement[], opening: readonly string[]): string {
  const expected = `No statement has the id or the opening words “${name}”.`;
  const closest = statements
    .map((statement) => ({ statement, count: countShared(statement, opening) }))
    .toSorted((one, other) => other.count - one.count)[0];
  const advice = 'Name it by the words it now opens with, or remove the correction.';
  return closest && closest.count > 0
    ? `${expected} The closest is “${excerpt(closest.statement.text)}”. ${advice}`
    : `${expected} ${advice}`;
}

function countShared({ text }: Statement, opening: readonly string[]): number {
  const words = new Set(readWords(text).map(({ key }) => key));
  return opening.filter((word) => words.has(word)).length;
}

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
