import type { Story } from '../stories.ts';
import { cardOfMatch, cardOfStory } from './choose-card.ts';
import { type Card, readCard } from './design-card.ts';
import { hasLetters } from './has-letters.ts';

/** Name of a story's own card; ids of matches hold a report's id and a hash, so none is called so. */
export const STORY_CARD = 'story';

const cardsByStory = new WeakMap<Story, ReadonlyMap<string, Card>>();

/** The cards of a story by the id of their match, its own under `story`; none where a letter can't be drawn. */
export function listCards(story: Story): ReadonlyMap<string, Card> {
  const known = cardsByStory.get(story);
  if (known) return known;
  const all: readonly (readonly [string, Card])[] = [
    [STORY_CARD, cardOfStory(story)],
    ...story.comparison.matches.map((match) => [match.id, cardOfMatch(match, story)] as const),
  ];
  const cards = new Map(all.filter(([, card]) => hasLetters(readCard(card))));
  cardsByStory.set(story, cards);
  return cards;
}
