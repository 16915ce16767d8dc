import { expect, test } from 'vitest';
import { collatexJson } from '../../../src/publish/formats/collatex-json.ts';
import type { ComparedStory } from '../../../src/report/comparison-data.ts';
import { compareStory } from '../compare-story.ts';
import { SIX_REPORTS, THREE_REPORTS } from '../made-up-stories.ts';
import { relateMatches } from '../relate-matches.ts';
import { SHIPPED_STORY } from '../shipped-story.ts';

interface Token {
  readonly t: string;
  readonly n: string;
  readonly statement: number;
}

interface Table {
  readonly witnesses: readonly string[];
  readonly table: readonly (readonly (readonly Token[])[])[];
}

const read = (story: ComparedStory): Table => JSON.parse(collatexJson.write(story, null));

/** Each row as the texts of its cells: `Monday | Tuesday`. */
const draw = ({ table }: Table) => table.map((row) => row.map((cell) => cell.map(({ t }) => t).join('')).join('|'));

test.each([
  ['the shipped story', SHIPPED_STORY],
  ['three reports', THREE_REPORTS],
  ['six reports', SIX_REPORTS],
])('every word of %s stands in the table once, and each witness can be put together from it', (_, story) => {
  const { witnesses, table } = read(story);
  expect(witnesses).toEqual(['A', 'B', 'C', 'D', 'E', 'F'].slice(0, story.reports.length));
  expect(table.every((row) => row.length === witnesses.length)).toBe(true);
  for (const [place, { statements }] of story.reports.entries()) {
    const byStatement = Map.groupBy(
      table.flatMap((row) => row[place] ?? []),
      ({ statement }) => statement,
    );
    const texts = new Map(Array.from(byStatement, ([number, tokens]) => [number, tokens.map(({ t }) => t).join('')]));
    expect(texts).toEqual(new Map(statements.map(({ number, text }) => [number, text])));
  }
});

test('words that mean the same stand in one row, and others side by side', () => {
  const table = read(
    compareStory({
      post: 'On Monday, the ferry was moored in Varnow, Anna Holt said.\n\nA goat was saved.',
      echo: 'The ferry was moored at Varnow, Anna Holt said.',
    }),
  );
  expect(draw(table)).toEqual([
    'On Monday, |',
    'the ferry was moored |The ferry was moored ',
    'in |at ',
    'Varnow, Anna Holt said.|Varnow, Anna Holt said.',
    'A goat was saved.|',
  ]);
});

test('a token has its text, what it is compared by and its statement', () => {
  const { table } = read(compareStory({ post: 'The ferry, moored.', echo: '' }));
  expect(table).toEqual([
    [
      [
        { t: 'The ', n: 'the', statement: 1 },
        { t: 'ferry', n: 'ferry', statement: 1 },
        { t: ', ', n: ',', statement: 1 },
        { t: 'moored', n: 'moored', statement: 1 },
        { t: '.', n: '.', statement: 1 },
      ],
      [],
    ],
  ]);
});

test('statements with little in common are not cut up', () => {
  const texts = { post: 'A mill in Varnow closed in March.', echo: 'In March a mill in Varnow closed.' };
  const story = relateMatches(compareStory(texts), { relation: 'rewritten' });
  expect(draw(read(story))).toEqual([`${texts.post}|`, `|${texts.echo}`]);
});
