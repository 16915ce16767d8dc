import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the labels stand: places and hashes, no text. */
export const LABELS = join(import.meta.dirname, 'pairs.json');

/** `independent`: written by two newsrooms; `rewording`: one text, or one document, stands behind both. */
const KIND = z.enum(['independent', 'rewording']);

/** Part of the report, start and end in UTF-16 code units, hash of the characters between. */
const PLACE = z.tuple([z.enum(['title', 'body']), z.int(), z.int(), z.string()]);

/** 3 and 2 are links, 1 is tempting, 0 was not noted: see `labels.md`. */
const GRADE = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const REPORT = z.object({ id: z.string(), hash: z.string() });

const PAIR = z.object({
  kind: KIND,
  /** From 0 to 4: the part that the pair belongs to when weights are fitted on four parts and judged on the fifth. */
  fold: z.int().min(0).max(4),
  reports: z.tuple([REPORT, REPORT]),
  /** A place of each report, the grade of the first pass, of the second, and the settled one. */
  links: z.array(z.tuple([PLACE, PLACE, GRADE, GRADE, GRADE])),
});

const FILE = z.object({
  corpus: z.object({ repository: z.string(), commit: z.string() }),
  pairs: z.array(PAIR),
});

export type LabelsFile = z.infer<typeof FILE>;
export type StoredPair = LabelsFile['pairs'][number];
export type StoredPlace = z.infer<typeof PLACE>;
export type Grade = z.infer<typeof GRADE>;

/** The labels as they are stored; throws where the file doesn't hold what it should. */
export function readLabels(path = LABELS): LabelsFile {
  return FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
}
