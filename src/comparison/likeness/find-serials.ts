import type { Report, Statement } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';
import { readQuantity } from '../words/read-quantity.ts';
import { readStatementWords } from '../words/statement-words.ts';

/** Says of a report's statements whether others of it begin with the same words but for a number: `Picture 3 of 12:`. */
export function findSerials({ statements }: Report): (statement: Statement) => boolean {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const opening = readOpening(statement);
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return (statement) => (counts.get(readOpening(statement)) ?? 0) >= WEIGHTS.series;
}

function readOpening(statement: Statement): string {
  const words = readStatementWords(statement).slice(0, WEIGHTS.opening);
  const opening = words.map(({ key }) => (readQuantity(key) === undefined ? key : '#')).join(' ');
  // What is shorter is no opening of a line, but all of it.
  return words.length < WEIGHTS.opening || !opening.includes('#') ? statement.id : opening;
}
