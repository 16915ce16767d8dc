import { expect, test } from 'vitest';
import { cardOfMatch, cardOfStory } from '../../src/cards/choose-card.ts';
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
