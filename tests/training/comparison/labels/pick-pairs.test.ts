import { expect, test } from 'vitest';
import { pickPairs } from '../../../../src/training/comparison/labels/pick-pairs.ts';
import { type Article, toBody } from '../../../../src/training/comparison/labels/read-article.ts';

/** A sentence for each word of an event, each with words that no other teller uses. */
function tell(event: readonly string[], teller: string): string {
  return event.map((word, index) => `At ${teller}${index} they saw the ${word} of ${teller}${index}.`).join(' ');
}

const FLOOD = ['flood', 'danube', 'ulm', 'dyke', 'sandbags', 'mayor', 'rescue', 'boats', 'cellars', 'pumps'];
const VOTE = ['vote', 'senate', 'budget', 'deficit', 'amendment', 'speaker', 'caucus', 'filibuster', 'clerk', 'tally'];

function articleOf(id: string, own: Partial<Article>): Article {
  return { id, outlet: `${id} news`, date: '2020-05-01', title: 'Flooding', body: '', ...own };
}

const ECHO = articleOf('echo', { body: tell(FLOOD, 'e') });
const POST = articleOf('post', { body: tell(FLOOD, 'p') });
/** Other news, so that words of an event are rare. */
const OTHERS = Array.from({ length: 120 }, (_, index) =>
  articleOf(`other-${index}`, { title: `Vote ${index}`, body: tell(VOTE, `o${index}x`) }),
);

/** The kinds and ids of the pairs that are picked. */
function pick(...articles: readonly Article[]): readonly string[] {
  return pickPairs([...OTHERS, ...articles]).map(({ kind, articles: [one, other] }) => `${kind} ${one.id} ${other.id}`);
}

test('two outlets on one event are a candidate', () => {
  expect(pick(ECHO, POST)).toEqual(['independent echo post']);
});

test('not so days apart, of one outlet, of another year, as opinion or without a word of the title in common', () => {
  expect(pick(ECHO, { ...POST, date: '2020-05-04' })).toEqual([]);
  expect(pick(ECHO, { ...POST, outlet: ECHO.outlet })).toEqual([]);
  expect(pick({ ...ECHO, date: '2019-12-31' }, { ...POST, date: '2020-01-01' })).toEqual([]);
  expect(pick(ECHO, { ...POST, outlet: 'Post - Opinion' })).toEqual([]);
  expect(pick(ECHO, { ...POST, title: 'Ulm under water' })).toEqual([]);
});

test('one text in two places is a rewording, of one outlet too', () => {
  const update = { ...ECHO, id: 'update', body: `${ECHO.body} The water falls.` };
  expect(pick(ECHO, update)).toEqual(['rewording echo update']);
});

test('a body has a paragraph for each line that holds text, each character within as it was', () => {
  expect(toBody('  One  “line”.\r\n\n\n \nTwo *lines*. ')).toBe('One  “line”.\n\nTwo *lines*.');
});
