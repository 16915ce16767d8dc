/** Says why a file can't be taken: what was expected, what it is, and what its owner can do. */
export class UnreadableFile extends Error {
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;

  constructor(file: string, { expected, found, advice }: Fault) {
    super(`${file}: expected ${expected}, found ${found}. ${advice}`);
    this.name = 'UnreadableFile';
    this.file = file;
    this.expected = expected;
    this.found = found;
    this.advice = advice;
  }
}

/** What is wrong with a file. */
export interface Fault {
  /** What the file should have been. */
  readonly expected: string;
  /** What it is. */
  readonly found: string;
  /** A sentence that says what to do. */
  readonly advice: string;
}
