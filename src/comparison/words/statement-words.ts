import type { Statement } from '../../report/report.ts';
import { readWords, type Word } from './words.ts';

/** The words of a statement's text; read once however often they are asked for. */
export function readStatementWords(statement: Statement): readonly Word[] {
  const known = wordsByStatement.get(statement);
  if (known) return known;
  const words = readWords(statement.text);
  wordsByStatement.set(statement, words);
  return words;
}

const wordsByStatement = new WeakMap<Statement, readonly Word[]>();
