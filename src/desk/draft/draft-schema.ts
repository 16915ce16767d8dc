import { z } from 'zod';
import { reportSchema } from '../../content/schemas.ts';
import type { Correction } from '../../report/comparison.ts';
import { type Draft, emptyReport, REPORT_COUNT } from './draft.ts';

const { url, published, archived, retrieved, lang } = reportSchema.shape;
const names = z.array(z.string()).max(1000);

const correction = z.union(
  Object.values({
    join: z.object({ kind: z.literal('join'), statements: names }),
    split: z.object({ kind: z.literal('split'), statements: names }),
    reject: z.object({ kind: z.literal('reject'), statements: names }),
    speaker: z.object({ kind: z.literal('speaker'), statements: names, speaker: z.string().nullable() }),
  } satisfies { readonly [Kind in Correction['kind']]: z.ZodType<Extract<Correction, { kind: Kind }>> }),
);

const report = z.object({
  id: z.string().regex(/^report-[a-z]$/),
  label: z.string(),
  text: z.string(),
  format: z.enum(['text', 'markdown']).default('text'),
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  author: z.string().nullable().default(null),
  // An address that is none is left out, so that no link can run a script.
  url: url.nullable().catch(null).default(null),
  published: published.nullable().catch(null).default(null),
  archived: archived.nullable().catch(null).default(null),
  retrieved: retrieved.nullable().catch(null).default(null),
  // Told of stored texts only.
  sha256: z.null().catch(null).default(null),
  lang: lang.nullable().catch(null).default(null),
});

/** A draft as links and the browser's store hold it; what is absent takes its default. */
const draftSchema = z.object({
  title: z.string().default(''),
  reports: z.array(report).min(1).max(REPORT_COUNT.most),
  corrections: z.array(correction).max(1000).default([]),
  isForClass: z.boolean().default(false),
});

/** The draft in a value of unknown origin, or `null` where it is none; a missing second text is empty. */
export function readDraft(value: unknown): Draft | null {
  const result = draftSchema.safeParse(value);
  if (!result.success) return null;
  const reports = result.data.reports.map((entry) => ({
    ...entry,
    url: entry.url ?? null,
    published: entry.published ?? null,
    archived: entry.archived ?? null,
    retrieved: entry.retrieved ?? null,
    lang: entry.lang ?? null,
  }));
  const ids = reports.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return null;
  // The page has room for two texts at least.
  const filled = ids.length < REPORT_COUNT.least ? [...reports, emptyReport(ids)] : reports;
  return { ...result.data, reports: filled };
}
