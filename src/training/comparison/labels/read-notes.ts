import type { Grade } from './labels-file.ts';

/** The grades that a reader noted for one pair: by the numbers of the two statements, `3-17`. */
export type Notes = ReadonlyMap<string, Grade>;

const NOTE = /^(\d+-\d+)\.([123])$/;

/**
 * Reads what a reader wrote down, a line for each pair: its number, then statement of A, statement of B and grade of each
 * link, `07 0-0.3 1-3.2`. Notes by number of the pair; throws where something else stands there.
 */
export function readNotes(text: string): ReadonlyMap<number, Notes> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [pair, ...notes] = line.trim().split(/\s+/);
      return [Number(pair), new Map(notes.map((note) => readNote(note, line)))];
    }),
  );
}

function readNote(note: string, line: string): [string, Grade] {
  const [, statements, grade] = NOTE.exec(note) ?? [];
  if (statements === undefined) throw new Error(`Expected notes such as 3-17.2, found “${note}” in “${line}”.`);
  return [statements, Number(grade) as Grade];
}
