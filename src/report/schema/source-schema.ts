import { z } from 'zod';
import type { CheckedStretch, QuotationCheck } from '../quotation-check.ts';
import type { CheckedSource, SourceStatement } from '../source.ts';
import type { Assert, IsSchemaOf } from './is-schema-of.ts';
import { byReport, named, offset, placed, span } from './schema-parts.ts';

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

/** `CheckedSource` as a schema. */
export const checkedSource = named('CheckedSource', {
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

/** Doesn't compile once a record and its schema differ in anything. */
export type SourceSchemasAreRecords = [
  Assert<IsSchemaOf<typeof checkedStretch, CheckedStretch>>,
  Assert<IsSchemaOf<typeof quotationCheck, QuotationCheck>>,
  Assert<IsSchemaOf<typeof sourceStatement, SourceStatement>>,
  Assert<IsSchemaOf<typeof checkedSource, CheckedSource>>,
];
