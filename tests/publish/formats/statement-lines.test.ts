import { expect, test } from 'vitest';
import { statementLines } from '../../../src/publish/formats/statement-lines.ts';
import { compareStory, PLACES } from '../compare-story.ts';

const story = compareStory({
  post: '“Rain,\u2028rain,” said Ada Wolf.\n\nThe bridge is shut.',
  echo: 'The bridge is shut.',
});
const [first, second, third] = story.reports.flatMap(({ statements }) => statements);
const [match] = story.comparison.matches;

test('each line is a record that says where it stands, who speaks and what matches it', () => {
  const lines = statementLines.write(story, PLACES).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      ...{ story: 'flood', report: 'post', label: 'The post', number: 1, id: first?.id },
      ...{ text: first?.text, speaker: 'Ada Wolf', cue: 'said', manner: 'speech', via: null },
      quotations: [{ text: first?.quotations[0]?.text, speaker: 'Ada Wolf' }],
      ...{ match: null, relation: 'only', address: PLACES.passage(first?.id ?? '') },
    },
    {
      ...{ story: 'flood', report: 'post', label: 'The post', number: 2, id: second?.id },
      ...{ text: 'The bridge is shut.', speaker: null, cue: null, manner: null, via: null, quotations: [] },
      ...{ match: match?.id, relation: 'same', address: PLACES.passage(second?.id ?? '') },
    },
    {
      ...{ story: 'flood', report: 'echo', label: 'The echo', number: 1, id: third?.id },
      ...{ text: 'The bridge is shut.', speaker: null, cue: null, manner: null, via: null, quotations: [] },
      ...{ match: match?.id, relation: 'same', address: PLACES.passage(third?.id ?? '') },
    },
  ]);
});

test('where a story has no pages, no statement has an address', () => {
  const [line = ''] = statementLines.write(story, null).split('\n');
  expect(JSON.parse(line)).toMatchObject({ id: first?.id, address: null });
});
