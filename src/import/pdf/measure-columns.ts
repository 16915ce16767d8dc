import type { PrintedLine } from './printed-line.ts';

/** Where the lines of printed pages begin and end. */
export interface Columns {
  /** Whether paragraphs begin with an indented line. */
  readonly areIndented: boolean;
  readonly isIndented: (line: PrintedLine) => boolean;
  /** The share (0–1) of its column's width that a line fills. */
  readonly shareOf: (line: PrintedLine) => number;
}

/** An indentation, in heights of letters; more is another column. */
const INDENTATION = { least: 0.5, most: 4 } as const;

/** Lines that must begin at a place to make it an edge of a column. */
const LEAST_LINES = 3;

/** Share of lines that must be indented to make it a custom: a list or a quotation alone makes none. */
const CUSTOM = { least: 0.04, most: 0.5 } as const;

/** Finds the columns of pages by where their lines begin. */
export function measureColumns(lines: readonly PrintedLine[]): Columns {
  const linesByLeft = Map.groupBy(lines, ({ left }) => Math.round(left));
  const edges = [...linesByLeft].filter(([, own]) => own.length >= LEAST_LINES).map(([left]) => left);
  const edgeOf = ({ left, height }: PrintedLine) =>
    edges
      .filter((edge) => left - edge > height * INDENTATION.least && left - edge < height * INDENTATION.most)
      .toSorted((one, other) => one - other)[0];
  const rights = new Map<number, number>();
  for (const line of lines) {
    const edge = edgeOf(line) ?? Math.round(line.left);
    rights.set(edge, Math.max(rights.get(edge) ?? 0, line.right));
  }
  const share = lines.filter((line) => edgeOf(line) !== undefined).length / Math.max(lines.length, 1);
  return {
    areIndented: share > CUSTOM.least && share < CUSTOM.most,
    isIndented: (line) => edgeOf(line) !== undefined,
    shareOf: (line) => {
      const edge = edgeOf(line) ?? Math.round(line.left);
      return (line.right - edge) / Math.max((rights.get(edge) ?? line.right) - edge, 1);
    },
  };
}
