/** One small change of the code that some test should notice. */
export interface Mutant {
  /** Unique within a run; 1 or more. */
  readonly id: number;
  /** Path from the project's root. */
  readonly file: string;
  /** Where the changed code begins, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The line as it stands, without the space around it. */
  readonly context: string;
  /** The code before and after. */
  readonly from: string;
  readonly to: string;
}

/** A change of the code that changes nothing of what it gives. */
export interface Equivalent extends Pick<Mutant, 'file' | 'context' | 'from' | 'to'> {
  /** What makes it so; at most it takes longer. */
  readonly why: string;
}
