import { z } from 'zod';

export const text = z.string({ error: 'a text' }).trim().min(1, { error: 'a text that is not empty' });
const texts = z.array(text, { error: 'a list of texts: [one, two]' });

/** What a file or folder was called before, so that addresses made of its name still lead here. */
const formerNames = z
  .union([text, texts], { error: 'a former name, or a list of such: [one, two]' })
  .transform((names) => [names].flat());

const date = text.refine(isDate, { error: 'a date of the calendar: 2022-07-29' });
const moment = text.refine((value) => isDate(value) || isMoment(value), {
  error: 'a date or a time with its zone: 2022-07-29 or 2022-07-29T18:05:00Z',
});
export const address = text.refine((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), {
  error: 'an address that begins with https:// or http://',
});
export const language = text.refine(isLanguage, { error: 'a language tag such as en, en-GB or ar' });

/** Somebody who is quoted or named in the story. */
const personSchema = z.strictObject(
  {
    /** The name that pages show. */
    name: text,
    /** Other names and spellings. */
    names: texts.optional(),
    /** Descriptions that stand for this person: `the Russian Foreign Minister`. */
    descriptions: texts.optional(),
    pronoun: z.enum(['he', 'she', 'they', 'it'], { error: 'one of he, she, they, it' }).optional(),
  },
  { error: 'a person: at least “name: …”' },
);

const statementNames = z
  .array(text, { error: 'a list of statements, each by its id or its opening words' })
  .min(1, { error: 'at least one statement' });

/** What an editor knows better than the engine: `- join: [“opening words”, “opening words”]`. */
const correctionSchema = z.union(
  [
    z
      .strictObject({ join: statementNames.min(2, { error: 'at least two statements' }) })
      .transform(({ join }) => ({ kind: 'join' as const, statements: join })),
    z
      .strictObject({ split: statementNames.min(2, { error: 'at least two statements' }) })
      .transform(({ split }) => ({ kind: 'split' as const, statements: split })),
    z
      .strictObject({ reject: statementNames })
      .transform(({ reject }) => ({ kind: 'reject' as const, statements: reject })),
    z
      .strictObject({ speaker: text.nullable(), statements: statementNames })
      .transform((fields) => ({ kind: 'speaker' as const, ...fields })),
  ],
  {
    error:
      'one of “join: […]”, “split: […]” (two statements or more), “reject: […]”, “speaker: …” with “statements: […]”',
  },
);

/** What `story.md` may say. All of it is optional. */
export const storySchema = z.strictObject({
  title: text.optional(),
  /** Day of the event. */
  date: date.optional(),
  /** Ids (file names) of the reports in the order in which pages show them. */
  reports: texts.optional(),
  /** File names of the sources: those that don't say `kind: source` themselves, and the order on pages. */
  sources: texts.optional(),
  /** When something in the story was last changed, for feeds. */
  updated: moment.optional(),
  /** Id of the report that came first, where that is known. */
  first: text.optional(),
  /** Former names of the folder. */
  was: formerNames.optional(),
  people: z.array(personSchema, { error: 'a list of people, each beginning with “- name: …”' }).optional(),
  /** What the engine gets wrong; beats it. */
  corrections: z.array(correctionSchema, { error: 'a list of corrections, each beginning with “- ”' }).optional(),
});

/** What a report's front matter may say. All of it is optional. */
export const reportSchema = z.strictObject({
  /** Short name that tells this report from the others. */
  label: text.optional(),
  /** The headline. */
  title: text.optional(),
  publisher: text.optional(),
  author: text.optional(),
  /** Where the report was published. */
  url: address.optional(),
  /** When it was published. */
  published: moment.optional(),
  /** When its text was last changed here, for feeds. */
  updated: moment.optional(),
  /** Where an archive keeps a copy of it. */
  archived: address.optional(),
  /** When the text was taken from there. */
  retrieved: moment.optional(),
  /** How much of its words may be shown. */
  rights: z.enum(['full', 'excerpt', 'quotations'], { error: 'one of full, excerpt, quotations' }).optional(),
  /** BCP 47 tag; told by the words where absent. */
  lang: language.optional(),
  /** Former names of the file. */
  was: formerNames.optional(),
});

/** What the front matter of a source may say. All of it is optional but for its kind, where `story.md` doesn't name it. */
export const sourceSchema = z.strictObject({
  kind: z.literal('source', { error: '“source”, or no kind' }).optional(),
  /** What pages call it. */
  label: text.optional(),
  title: text.optional(),
  /** Who published it. */
  publisher: text.optional(),
  /** Where it was published. */
  url: address.optional(),
  /** When it was published. */
  published: moment.optional(),
  /** Where a copy of it is kept. */
  archived: address.optional(),
  /** When the text was taken from there. */
  retrieved: moment.optional(),
  /** BCP 47 tag; told by the words where absent. */
  lang: language.optional(),
  /** Whether it holds all that was said, or a part. */
  covers: z.enum(['whole', 'part'], { error: 'one of whole, part' }).optional(),
});

/** The sources that `story.md` names, read even where something else in it is wrong. */
export const sourceNamesSchema = z.object({ sources: texts.catch([]).default([]) }).catch({ sources: [] });

/** What a source says of how much it holds, read even where something else in it is wrong. */
export const coverageSchema = z.looseObject({ covers: z.enum(['whole', 'part']) });

/** What says of a file that it is a source. */
export const sourceKindSchema = z.looseObject({ kind: z.literal('source') });

/** The reports that `story.md` names, read even where something else in it is wrong. */
export const reportNamesSchema = z
  .object({ reports: texts.catch([]).default([]), first: text.optional().catch(undefined) })
  .catch({ reports: [], first: undefined });

export type StoryFields = z.infer<typeof storySchema>;
export type ReportFields = z.infer<typeof reportSchema>;
export type SourceFields = z.infer<typeof sourceSchema>;

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
}

function isMoment(value: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  return parts?.[1] !== undefined && isDate(parts[1]) && !Number.isNaN(Date.parse(value));
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
