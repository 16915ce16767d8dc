import { z } from 'zod';
import { DETAIL_KINDS, type DetailKind } from '../detail-kinds.ts';
import type { Attribution, Detail, Paragraph, Quotation, Run, Speaker, Statement } from '../report.ts';
import type { StoryReport } from '../report-info.ts';
import type { Assert, IsSchemaOf } from './is-schema-of.ts';
import { named, offset, placed, span } from './schema-parts.ts';

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

/** Kinds of details. */
export const detailKind = z.enum(Object.keys(DETAIL_KINDS) as DetailKind[]);

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

/** `StoryReport` as a schema. */
export const report = named('StoryReport', {
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

/**
 * Doesn't compile once a record and its schema differ in anything. Each record is named, because the compiler takes what
 * is nested more than three deep for the same.
 */
export type ReportSchemasAreRecords = [
  Assert<IsSchemaOf<typeof speaker, Speaker>>,
  Assert<IsSchemaOf<typeof run, Run>>,
  Assert<IsSchemaOf<typeof quotation, Quotation>>,
  Assert<IsSchemaOf<typeof detail, Detail>>,
  Assert<IsSchemaOf<typeof attribution, Attribution>>,
  Assert<IsSchemaOf<typeof statement, Statement>>,
  Assert<IsSchemaOf<typeof paragraph, Paragraph>>,
  Assert<IsSchemaOf<typeof report, StoryReport>>,
];
