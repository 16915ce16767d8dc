import { findNamedStatements } from '../../comparison/corrections/find-named-statements.ts';
import type { DoubtSide } from './list-doubts.ts';

/** Words that a name has where so few tell the statement from all others: enough to know it by. */
const FEWEST = 4;

/** What a correction calls a statement: its report and as few opening words as tell it from the others, or else its id. */
export function nameStatement({ report, statement }: DoubtSide): string {
  const words = statement.text.split(/\s+/);
  const lengths = Array.from({ length: Math.max(1, words.length - FEWEST + 1) }, (_, more) => FEWEST + more);
  for (const length of lengths) {
    const name = `${report.id}: ${words.slice(0, length).join(' ')}`;
    const named = findNamedStatements(name, [report]);
    if ('ids' in named && named.ids.length === 1 && named.ids[0] === statement.id) return name;
  }
  return statement.id;
}
