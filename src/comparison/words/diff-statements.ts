import type { Statement } from '../../report/report.ts';
import type { DiffToken, Stretch } from './diff-tokens.ts';
import { diffTokens } from './diff-words.ts';

/** A statement with its words and quotation marks. */
export interface TokenizedStatement {
  readonly statement: Statement;
  readonly tokens: readonly DiffToken[];
}

/** The stretches of two statements that mean the same, and the others; compared once however often they are asked for. */
export function diffStatements(first: TokenizedStatement, second: TokenizedStatement): readonly Stretch[] {
  const diffed = stretchesByFirst.get(first.statement) ?? new Map<Statement, readonly Stretch[]>();
  stretchesByFirst.set(first.statement, diffed);
  const known = diffed.get(second.statement);
  if (known) return known;
  const stretches = diffTokens(first.tokens, second.tokens);
  diffed.set(second.statement, stretches);
  return stretches;
}

const stretchesByFirst = new WeakMap<Statement, Map<Statement, readonly Stretch[]>>();
