import type { ComparedReports } from '../../report/comparison.ts';
import { type AlignedRow, alignPieces } from './align-pieces.ts';
import { arrangeBlocks, type Block } from './arrange-blocks.ts';
import { pairStatements } from './pair-statements.ts';
import { readPieces } from './read-pieces.ts';

/** A block with the words of its reports side by side. */
export interface CollatedBlock extends Block {
  /** Statements that can be read side by side; one that says the same in quite other words stands alone. */
  readonly parallels: readonly Parallel[];
}

/** The words of statements of different reports that can be read side by side. */
export interface Parallel {
  /** Ids of the reports, in their order. */
  readonly reports: readonly string[];
  readonly rows: readonly AlignedRow[];
}

/** A story as textual scholars lay it out: every statement once, and within a match the words of the reports aligned. */
export function collateStory(comparison: Pick<ComparedReports, 'reports' | 'matchById'>): readonly CollatedBlock[] {
  return arrangeBlocks(comparison).map((block) => ({
    ...block,
    parallels: pairStatements(block).map((statements) => ({
      reports: [...statements.keys()],
      rows: alignPieces(Array.from(statements, ([report, statement]) => ({ report, pieces: readPieces(statement) }))),
    })),
  }));
}
