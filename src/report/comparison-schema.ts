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
} from './comparison.ts';
import { type ComparisonData, DATA_VERSION } from './comparison-data.ts';
import { DETAIL_KINDS, type DetailKind } from './detail-kinds.ts';
import { LINK_PARTS } from './link-parts.ts';
import type { CheckedStretch, QuotationCheck } from './quotation-check.ts';
import type { Attribution, Detail, Paragraph, Quotation, Run, Speaker, Statement } from './report.ts';
import type { StoryReport } from './report-info.ts';
import type { CheckedSource, SourceStatement } from './source.ts';
import { IDS_VERSION } from './statement-ids.ts';

/** The records by the names that they have in TypeScript, under which the JSON Schema defines them. */
export const recordNames = z.registry<{ readonly id: string }>();

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);
const span = { start: offset, end: offset };
const placed = { ...span, inText: named('Span', span) };
const byReport = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

const speaker = named('Speaker', {
  name: z.string(),
  as: z.string(),
  found: z.enum(['named', 'variant', 'misprint', 'description', 'pronoun', 'carried-over', 'editor']),
});

const run = named('Run', {
  ...span,
  text: z.string(),
  emphasis: z.enum(['none', 'emphasis', 'strong', 'strong-emphasis', 'code', 'deleted']),
  url: z.string().nullable(),
  escaped: z.boolean(),
});

const quotation = named('Quotation', {
  ...placed,
  utterance: z.int().positive(),
  whole: z.int().positive(),
  text: z.string(),
  speaker: speaker.nullable(),
  kind: z.enum(['speech', 'scare', 'title']),
  repaired: z.enum(['unclosed', 'unopened', 'backwards']).nullable(),
});

const detailKind = z.enum(Object.keys(DETAIL_KINDS) as DetailKind[]);

const detail = named('Detail', { ...placed, kind: detailKind, text: z.string(), value: z.string() });

const manner = z.enum(['speech', 'thought', 'finding']);

const attribution = named('Attribution', {
  speaker: speaker.nullable(),
  cue: z.string().nullable(),
  manner: manner.nullable(),
  via: z.string().nullable(),
  content: placed.inText.nullable(),
});

const statement = named('Statement', {
  ...span,
  id: z.string(),
  number: offset,
  paragraph: offset,
  headline: z.boolean(),
  furniture: z.boolean(),
  text: z.string(),
  runs: z.array(run),
  speaker: speaker.nullable(),
  cue: z.string().nullable(),
  manner: manner.nullable(),
  via: z.string().nullable(),
  content: placed.inText.nullable(),
  attributions: z.array(attribution),
  quotations: z.array(quotation),
  details: z.array(detail),
});

const paragraph = named('Paragraph', {
  ...span,
  number: z.int().positive(),
  kind: z.enum(['paragraph', 'heading', 'list-item', 'block-quote', 'code', 'table-cell', 'footnote', 'html']),
  depth: offset,
});

const report = named('StoryReport', {
  id: z.string(),
  label: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  archived: z.string().nullable(),
  retrieved: z.string().nullable(),
  sha256: z.string().nullable(),
  rights: z.enum(['full', 'excerpt', 'quotations']).optional(),
  lang: z.string(),
  body: z.string(),
  statements: z.array(statement),
  paragraphs: z.array(paragraph),
});

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

const sourcePlace = named('SourcePlace', { id: z.string(), ...span });

const checkedStretch = named('CheckedStretch', {
  kind: z.enum(['same', 'tidied', 'edited', 'cut', 'altered']),
  quoted: placed.inText.nullable(),
  source: placed.inText.nullable(),
  piece: offset,
});

const quotationCheck = named('QuotationCheck', {
  statement: z.string(),
  ...span,
  text: z.string(),
  speaker: z.string().nullable(),
  verdict: z.enum(['verbatim', 'cut', 'altered', 'spliced', 'not found']),
  shown: z.boolean().nullable(),
  loses: z.enum(['negation', 'condition']).nullable(),
  tidied: z.boolean(),
  otherSpeaker: z.string().nullable(),
  source: sourcePlace.nullable(),
  stretches: z.array(checkedStretch),
});

const sourceStatement = named('SourceStatement', {
  id: z.string(),
  number: z.int().positive(),
  paragraph: z.int().positive(),
  ...span,
  text: z.string(),
  speaker: z.string().nullable(),
});

const checkedSource = named('CheckedSource', {
  id: z.string(),
  label: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  archived: z.string().nullable(),
  retrieved: z.string().nullable(),
  sha256: z.string().nullable(),
  lang: z.string(),
  covers: z.enum(['whole', 'part']).nullable(),
  body: z.string(),
  statements: z.array(sourceStatement),
  quotations: byReport(z.array(quotationCheck)),
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

function named<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  return z.object(shape).register(recordNames, { id });
}

/** A type with every member read-only, as the records are. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

type Same<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

type IsSchemaOf<Schema extends z.ZodType, Of> = Same<Fixed<z.infer<Schema>>, Fixed<Of>>;

/**
 * Doesn't compile once a record and its schema differ in anything. Each record is named, because the compiler takes what
 * is nested more than three deep for the same.
 */
export type SchemasAreRecords = [
  Assert<IsSchemaOf<typeof speaker, Speaker>>,
  Assert<IsSchemaOf<typeof run, Run>>,
  Assert<IsSchemaOf<typeof quotation, Quotation>>,
  Assert<IsSchemaOf<typeof detail, Detail>>,
  Assert<IsSchemaOf<typeof attribution, Attribution>>,
  Assert<IsSchemaOf<typeof statement, Statement>>,
  Assert<IsSchemaOf<typeof paragraph, Paragraph>>,
  Assert<IsSchemaOf<typeof report, StoryReport>>,
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
  Assert<IsSchemaOf<typeof checkedStretch, CheckedStretch>>,
  Assert<IsSchemaOf<typeof quotationCheck, QuotationCheck>>,
  Assert<IsSchemaOf<typeof sourceStatement, SourceStatement>>,
  Assert<IsSchemaOf<typeof checkedSource, CheckedSource>>,
  Assert<IsSchemaOf<typeof comparisonSchema, ComparisonData>>,
];

type Assert<Holds extends true> = Holds;
