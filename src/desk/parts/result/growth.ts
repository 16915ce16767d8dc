/** A list that takes the place of another, part by part. */
export interface Growth<Part> {
  readonly parts: readonly Part[];
  /** How many of them are shown. */
  readonly reached: number;
  /** What was shown before, in whose places they come. */
  readonly before: readonly Part[];
}

/** Shows the first part. */
export function beginGrowth<Part>(parts: readonly Part[], before: readonly Part[]): Growth<Part> {
  return { parts, reached: Math.min(1, parts.length), before };
}

/** Shows one part more. */
export function grow<Part>({ parts, reached, before }: Growth<Part>): Growth<Part> {
  return { parts, reached: Math.min(reached + 1, parts.length), before };
}

/** What is shown: the new as far as it goes, then the old, which is gone as soon as the new is whole. */
export function shownParts<Part>({ parts, reached, before }: Growth<Part>): readonly Part[] {
  return reached < parts.length ? [...parts.slice(0, reached), ...before.slice(reached)] : parts;
}
