import { listQuotations } from '../permalinks/list-quotations.ts';
import { judgeQuotation, nameQuotation } from '../permalinks/name-match.ts';
import type { Passage } from '../permalinks/read-passage.ts';
import type { Match } from '../report/comparison.ts';
import { HIDDEN } from '../rights/hide-words.ts';
import type { Story } from '../stories.ts';
import { cardOfMatch, cardOfQuotation, cardOfStatement, cardOfStory } from './choose-card.ts';
import { type Card, readCard } from './design-card.ts';
import { hasLetters } from './has-letters.ts';

/** Name of a story's own card; ids of passages hold a hash, so none is called so. */
export const STORY_CARD = 'story';

const cardsByStory = new WeakMap<Story, ReadonlyMap<string, Card>>();

/**
 * The cards of a story by the ids of their passages, its own under `story`; none where a letter can't be drawn. A statement
 * that stands alone for its report in a match is shown by the match's card, which has its words.
 */
export function listCards(story: Story): ReadonlyMap<string, Card> {
  const known = cardsByStory.get(story);
  if (known) return known;
  const { matches, matchById } = story.comparison;
  const byId = new Map(matches.map((match) => [match.id, match]));
  const quotations = listQuotations(story.reports, matches).map((quotation) => {
    const kind = judgeQuotation(quotation, byId.get(quotation.match ?? ''));
    return [quotation.id, cardOfQuotation(quotation, story, nameQuotation(kind))] as const;
  });
  const statements = story.reports.flatMap((report) =>
    report.statements.flatMap(({ id }) => {
      const match = matchById.get(id) ?? null;
      if (match?.statements[report.id]?.length === 1) return [];
      const passage = { id, kind: 'statement' as const, statements: [id], match, quotation: null };
      return [[id, cardOfStatement(passage, story)] as const];
    }),
  );
  const all: readonly (readonly [string, Omit<Card, 'site'>])[] = [
    [STORY_CARD, cardOfStory(story)],
    ...matches.map((match) => [match.id, cardOfMatch(match, story)] as const),
    ...quotations,
    ...statements,
  ];
  const { name: site } = story.site;
  const cards = new Map(
    all.flatMap(([name, card]) => (canBeDrawn(site, card) ? [[name, { ...card, site }] as const] : [])),
  );
  cardsByStory.set(story, cards);
  return cards;
}

/** The card that a passage is shown with, and its name: its own, or of a statement its match's; never another's. */
export function findCard(story: Story, { id, kind, match }: Passage<Match>): readonly [string, Card | undefined] {
  const cards = listCards(story);
  const name = kind === 'statement' && !cards.has(id) ? (match?.id ?? id) : id;
  return [name, cards.get(name)];
}

/** With letters that the fonts have, and with all words: of what may not be shown whole nothing could be marked rightly. */
function canBeDrawn(site: string, card: Omit<Card, 'site'>): boolean {
  return hasLetters(site + readCard(card)) && !card.wordings.some(({ text }) => text.includes(HIDDEN));
}
