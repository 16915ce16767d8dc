import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisonJson } from '../../src/publish/formats/comparison-json.ts';
import { writeSchema } from '../../src/publish/write-schema.ts';
import { compareStory, PLACES } from './compare-story.ts';
import { closeRecords, compileSchema } from './compile-schema.ts';

const sources = globSync('src/report/*.ts').map((path) => readFileSync(path, 'utf8'));
const schema = JSON.parse(writeSchema(sources, PLACES.schema));
const findFaults = compileSchema(schema);
const findEveryFault = compileSchema(closeRecords(schema));

const dataOf = (texts: Readonly<Record<string, string>>, lang?: string) =>
  JSON.parse(comparisonJson.write(compareStory(texts, lang), PLACES));

const POST = `# Rain in *Ulm*

“It rained for three days & nights, and the bridge is shut,” Ada Lang, the mayor, told CNN on Friday.

- 25 people were hurt, according to the [ministry](https://example.org/). The damage is €1.2 million.
- He added: “We are ready.

| a | b |
|---|---|
| \`code\` | ~~gone~~ |

She believes that the mill will open at 9:30 a.m.; “The Mill” is a novel.`;
const ECHO =
  '“It rained for two days and the bridge is shut,” said Ada Lang. 26 people were hurt, the ministry said. The mill will open at 9:30 a.m. She spoke to CNN.';

test('every record and every field says what it is', () => {
  const records = Object.entries<{ description?: string; properties: object }>(schema.$defs);
  const described = records.flatMap(([name, { description, properties }]) => [
    [name, description],
    ...Object.entries<{ description?: string }>({ ...properties }).map(([field, type]) => [
      `${name}.${field}`,
      type.description,
    ]),
  ]);
  expect(described.length).toBeGreaterThan(80);
  expect(described.filter(([, description]) => !description?.match(/^\S.{3,}/)).map(([name]) => name)).toEqual([]);
  expect(schema.$defs.Statement.properties.via.description).toBe(
    "The outlet or agency through which the speaker's words came, as written.",
  );
});

describe('the data of compared texts is what the schema says, and holds nothing else', () => {
  test.each<[string, Readonly<Record<string, string>>, string?]>([
    ['two reports', { post: POST, echo: ECHO }],
    ['three reports', { post: POST, echo: ECHO, wire: `${ECHO}\n\n${POST}` }],
    ['one report', { post: POST }],
    ['no report', {}],
    ['empty reports', { post: '', echo: '   \n\n' }],
    ['Arabic', { post: 'قال الوزير: «سنعمل معا». هطل المطر.', echo: 'هطل المطر.' }, 'ar'],
    ['Japanese', { post: '大臣は「雨だ」と述べた。雨が降った。', echo: '雨が降った。' }, 'ja'],
    ['a language that nobody knows', { post: 'Es regnete.', echo: 'Es regnete.' }, 'x-klingon'],
    ['broken signs', { post: '“ ” ‘ \ud83c \0 <b>“unclosed', echo: '”backwards“ &amp; ““' }],
  ])('%s', (_, texts, lang) => {
    const data = dataOf(texts, lang);
    expect(findEveryFault(data)).toEqual([]);
    expect(data.reports).toHaveLength(Object.keys(texts).length);
  });

  test('of which the richest has every kind of record', () => {
    const { reports, matches, overlaps } = dataOf({ post: POST, echo: ECHO });
    const statements = reports.flatMap((report: { statements: object[] }) => report.statements);
    for (const field of ['quotations', 'details', 'runs'] as const) {
      expect(statements.flatMap((statement: Record<string, object[]>) => statement[field])).not.toEqual([]);
      if (field !== 'runs') expect(matches.flatMap((match: Record<string, object[]>) => match[field])).not.toEqual([]);
    }
    expect(overlaps).toHaveLength(1);
  });
});

describe('the schema finds', () => {
  type Data = ReturnType<typeof dataOf>;
  test.each<[string, (data: Data) => void, string]>([
    ['another version', (data) => Object.assign(data, { version: 3 }), '/version must be equal to constant'],
    ['a field that is gone', (data) => delete data.only, "/ must have required property 'only'"],
    ['a score above one', (data) => Object.assign(data.matches[0], { score: 2 }), '/matches/0/score must be <= 1'],
    [
      'an offset that is none',
      (data) => Object.assign(data.reports[0].statements[0], { start: -1 }),
      '/reports/0/statements/0/start must be >= 0',
    ],
    [
      'a verdict that nobody passes',
      (data) => Object.assign(data.overlaps[0], { verdict: 'stolen' }),
      '/overlaps/0/verdict must be equal to one of the allowed values',
    ],
    ['a statement without a home', (data) => Object.assign(data.only, { post: [1] }), '/only/post/0 must be string'],
  ])('%s', (_, spoil, fault) => {
    const data = dataOf({ post: POST, echo: ECHO });
    expect(findFaults(data)).toEqual([]);
    spoil(data);
    expect(findFaults(data)).toEqual([fault]);
  });

  test('nothing wrong in a field that later data add', () => {
    const data = { ...dataOf({ post: POST, echo: ECHO }), footnotes: [] };
    expect(findFaults(data)).toEqual([]);
    expect(findEveryFault(data)).toEqual(['/ must NOT have additional properties (footnotes)']);
  });
});
