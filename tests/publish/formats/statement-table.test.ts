import { expect, test } from 'vitest';
import { statementTable } from '../../../src/publish/formats/statement-table.ts';
import { writeCsv } from '../../../src/publish/formats/write-csv.ts';
import { compareStory, PLACES } from '../compare-story.ts';

const story = compareStory({
  post: '“Rain, rain,” said Ada Wolf.\n\n=SUM(A1) is what it says.\n\nThe bridge is shut.',
  echo: 'The bridge is shut.',
});
const ids = story.reports.flatMap(({ statements }) => statements.map(({ id }) => id));
const [match = ''] = story.comparison.matches.map(({ id }) => id);

test('statements are a table that spreadsheets read and do not run', () => {
  expect(statementTable.write(story, PLACES).split('\r\n')).toEqual([
    'report,number,id,text,speaker,cue,manner,via,match,relation,address',
    `The post,1,${ids[0]},"“Rain, rain,” said Ada Wolf.",Ada Wolf,said,speech,,,only,${PLACES.passage(ids[0] ?? '')}`,
    `The post,2,${ids[1]},'=SUM(A1) is what it says.,,,,,,only,${PLACES.passage(ids[1] ?? '')}`,
    `The post,3,${ids[2]},The bridge is shut.,,,,,${match},same,${PLACES.passage(ids[2] ?? '')}`,
    `The echo,1,${ids[3]},The bridge is shut.,,,,,${match},same,${PLACES.passage(ids[3] ?? '')}`,
    '',
  ]);
});

test('where a story has no pages, no statement has an address', () => {
  const [, first] = statementTable.write(story, null).split('\r\n');
  expect(first).toMatch(/,only,$/);
});

test('no cell is run as a formula, in full-width signs neither', () => {
  expect(writeCsv([['=1+1', '＝1+1', '＋1', '－1', '＠a', '1=1']])).toBe("'=1+1,'＝1+1,'＋1,'－1,'＠a,1=1\r\n");
});
