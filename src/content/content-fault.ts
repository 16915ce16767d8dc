/** Something in `content/` that a writer has to mend. */
export interface ContentFault {
  /** Path from the project's root. */
  readonly file: string;
  /** Line in the file, from 1; `null` where the fault is that something is not there. */
  readonly line: number | null;
  /** That line as it stands, or `null`. */
  readonly excerpt: string | null;
  readonly expected: string;
  readonly found: string;
  /** What the writer can do. */
  readonly advice: string;
}

/** All faults of the content, so that a build prints them together. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
    super(`${count} in the content:\n\n${faults.map(formatFault).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

function formatFault({ file, line, excerpt, expected, found, advice }: ContentFault): string {
  const lines = [line === null ? file : `${file}:${line}`];
  if (excerpt !== null) lines.push(`  | ${excerpt}`);
  lines.push(`  expected: ${expected}`, `  found:    ${found}`, `  to do:    ${advice}`);
  return lines.join('\n');
}
