import { expect, test } from 'vitest';
import { cardOfMatch, cardOfQuotation, cardOfStatement, cardOfStory } from '../../src/cards/choose-card.ts';
import { compareStory } from '../publish/compare-story.ts';

const SAID = 'The mayor said the old bridge would “hold until Friday night, whatever comes”.';
const story = compareStory({ post: SAID, echo: SAID.replace('Friday', 'Sunday') });
const [match] = story.comparison.matches;

/** The story as if its match weren't sure. */
const doubtful = {
  ...story,
  comparison: { ...story.comparison, matches: match ? [{ ...match, certainty: 'perhaps' as const }] : [] },
};

test('the card of a story shows its first altered quotation', () => {
  const { wordings, note } = cardOfStory(story);
  expect(wordings.map(({ text }) => text)).toEqual([
    '“hold until Friday night, whatever comes”',
    '“hold until Sunday night, whatever comes”',
  ]);
  expect(note).toBe('2 reports side by side');
});

test('the card of what is perhaps the same says so and calls no quotation altered', () => {
  const card = match && cardOfMatch({ ...match, certainty: 'perhaps' }, story);
  expect(card?.note).toBe('Perhaps the same statement');
  expect(card?.wordings.map(({ text }) => text)).toEqual([SAID, SAID.replace('Friday', 'Sunday')]);
  expect(cardOfStory(doubtful).note).toBe('Perhaps the same statement');
});

const PAIR = 'Ida Brandt said the bridge is “safe for now” and that “nobody was hurt by it”.';
const pair = compareStory({ post: `${PAIR} Tom Adler said rain is near.`, echo: PAIR.replace('for now', 'for good') });

test('the card of an unchanged quotation shows its own words, and not the altered one beside it', () => {
  const quotation = pair.comparison.matches[0]?.quotations.find(({ verdict }) => verdict === 'same');
  expect(pair.comparison.matches[0]?.quotations.map(({ verdict }) => verdict)).toContain('altered');
  const card = quotation && cardOfQuotation(quotation, pair, 'A quotation, the same in each report');
  expect(card?.wordings.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['“nobody was hurt by it”', 'Ida Brandt'],
    ['“nobody was hurt by it”', 'Ida Brandt'],
  ]);
});

test('the card of a statement without a counterpart shows its words, whose they are, and that it has none', () => {
  const id = pair.reports[0]?.statements[1]?.id ?? '';
  const card = cardOfStatement({ id, kind: 'statement', statements: [id], match: null, quotation: null }, pair);
  expect(card).toMatchObject({
    wordings: [{ text: 'Tom Adler said rain is near.', speaker: 'Tom Adler' }],
    note: 'No counterpart found',
  });
});
