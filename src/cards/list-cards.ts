import { listQuotations } from '../permalinks/list-quotations.ts';
import { judgeQuotation } from '../permalinks/name-match.ts';
import type { Passage } from '../permalinks/read-passage.ts';
import type { Match } from '../report/comparison.ts';
import type { Story } from '../stories.ts';
import { cardOfMatch, cardOfQuotation, cardOfStory } from './choose-card.ts';
import { type Card, readCard } from './design-card.ts';
import { hasLetters } from './has-letters.ts';

/** Name of a story's own card; ids of passages hold a hash, so none is called so. */
export const STORY_CARD = 'story';

const cardsByStory = new WeakMap<Story, ReadonlyMap<string, Card>>();

/** The cards of a story by the id of their match or altered quotation, its own under `story`; none where a letter can't be drawn. */
export function listCards(story: Story): ReadonlyMap<string, Card> {
  const known = cardsByStory.get(story);
  if (known) return known;
  const { matches } = story.comparison;
  const byId = new Map(matches.map((match) => [match.id, match]));
  const altered = listQuotations(story.reports, matches).filter(
    (quotation) => judgeQuotation(quotation, byId.get(quotation.match ?? '')) === 'altered',
  );
  const all: readonly (readonly [string, Omit<Card, 'site'>])[] = [
    [STORY_CARD, cardOfStory(story)],
    ...matches.map((match) => [match.id, cardOfMatch(match, story)] as const),
    ...altered.map((quotation) => [quotation.id, cardOfQuotation(quotation, story)] as const),
  ];
  const { name: site } = story.site;
  const cards = new Map(
    all.flatMap(([name, card]) => (hasLetters(site + readCard(card)) ? [[name, { ...card, site }] as const] : [])),
  );
  cardsByStory.set(story, cards);
  return cards;
}

/** The card that a passage is shown with, and its name: its own, its match's or the story's. */
export function findCard(story: Story, { id, match }: Passage<Match>): readonly [string, Card | undefined] {
  const cards = listCards(story);
  const name = [id, match?.id ?? ''].find((candidate) => cards.has(candidate)) ?? STORY_CARD;
  return [name, cards.get(name)];
}
