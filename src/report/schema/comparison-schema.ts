import { z } from 'zod';
import type {
  DetailMatch,
  Finding,
  Link,
  Match,
  NearestStatement,
  Overlap,
  QuotationMatch,
  QuotationReading,
  ValuedReading,
  Wording,
} from '../comparison.ts';
import { type ComparisonData, DATA_VERSION } from '../comparison-data.ts';
import { LINK_PARTS } from '../link-parts.ts';
import { IDS_VERSION } from '../statement-ids.ts';
import type { Assert, IsSchemaOf } from './is-schema-of.ts';
import { detailKind, report } from './report-schema.ts';
import { byReport, named, offset, recordNames, share, span } from './schema-parts.ts';
import { checkedSource } from './source-schema.ts';

const relation = z.enum(['same', 'reworded', 'rewritten']);
const certainty = z.enum(['sure', 'perhaps']);
const wording = named('Wording', { ...span, statement: z.string(), text: z.string() });

const link = named('Link', {
  statements: z.tuple([z.string(), z.string()]),
  relation,
  score: share,
  certainty,
  parts: z.partialRecord(z.enum(LINK_PARTS), z.number()),
});

const reading = { reports: z.array(z.string()), wordings: byReport(wording), repeats: z.array(wording) };
const quotationReading = named('QuotationReading', { ...reading, quoted: z.boolean() });
const valuedReading = named('ValuedReading', { ...reading, value: z.string() });

const quotationMatch = named('QuotationMatch', {
  verdict: z.enum(['same', 'trimmed', 'altered', 'paraphrased']),
  edited: z.boolean(),
  lost: z.enum(['negation', 'condition']).nullable(),
  readings: z.array(quotationReading),
  wordings: byReport(wording),
});

const detailMatch = named('DetailMatch', {
  kind: detailKind,
  differs: z.boolean(),
  readings: z.array(valuedReading),
});

const ofMatch = { match: z.string(), statements: z.array(z.string()) };
const finding = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('quotation'), ...ofMatch, quotation: offset }),
    z.object({ kind: z.literal('detail'), ...ofMatch, detail: offset }),
    z.object({ kind: z.literal('contradiction'), ...ofMatch, readings: z.array(valuedReading) }),
    z.object({ kind: z.literal('source'), ...ofMatch, readings: z.array(valuedReading) }),
    z.object({ kind: z.literal('name'), ...ofMatch, match: z.string().nullable(), readings: z.array(valuedReading) }),
    z.object({ kind: z.literal('only'), match: z.null(), report: z.string(), statements: z.array(z.string()) }),
  ])
  .register(recordNames, { id: 'Finding' });

const nearest = named('NearestStatement', { statement: z.string(), score: share });

const match = named('Match', {
  id: z.string(),
  relation,
  score: share,
  certainty,
  moved: z.boolean(),
  statements: byReport(z.array(z.string())),
  links: z.array(link),
  quotations: z.array(quotationMatch),
  details: z.array(detailMatch),
});

const overlap = named('Overlap', {
  reports: z.tuple([z.string(), z.string()]),
  words: byReport(share),
  quotedWords: byReport(share),
  statements: byReport(share),
  verdict: z.enum(['wholly', 'largely', 'partly', 'hardly']),
});

/** What `comparison.json` may hold: `ComparisonData` as a schema. */
export const comparisonSchema = named('ComparisonData', {
  $schema: z.string().optional(),
  version: z.literal(DATA_VERSION),
  ids: z.literal(IDS_VERSION),
  story: named('StoryInfo', { id: z.string(), title: z.string(), date: z.string().nullable() }),
  reports: z.array(report),
  matches: z.array(match),
  only: byReport(z.array(z.string())),
  nearest: byReport(nearest),
  lacking: byReport(z.array(z.string())),
  findings: z.array(finding),
  overlaps: z.array(overlap),
  sources: z.array(checkedSource).optional(),
});

/** Doesn't compile once a record and its schema differ in anything. */
export type ComparisonSchemasAreRecords = [
  Assert<IsSchemaOf<typeof wording, Wording>>,
  Assert<IsSchemaOf<typeof link, Link>>,
  Assert<IsSchemaOf<typeof quotationReading, QuotationReading>>,
  Assert<IsSchemaOf<typeof valuedReading, ValuedReading>>,
  Assert<IsSchemaOf<typeof finding, Finding>>,
  Assert<IsSchemaOf<typeof nearest, NearestStatement>>,
  Assert<IsSchemaOf<typeof quotationMatch, QuotationMatch>>,
  Assert<IsSchemaOf<typeof detailMatch, DetailMatch>>,
  Assert<IsSchemaOf<typeof match, Match>>,
  Assert<IsSchemaOf<typeof overlap, Overlap>>,
  Assert<IsSchemaOf<typeof comparisonSchema, ComparisonData>>,
];
