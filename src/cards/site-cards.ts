import type { SiteSource } from '../content/site-source.ts';
import type { Story } from '../stories.ts';
import { cardOfStory } from './choose-card.ts';
import { type Card, readCard } from './design-card.ts';
import { hasLetters } from './has-letters.ts';

/** Pages of the site that are of no story and have a preview image. */
export const SITE_PAGES = ['home', 'search', 'compare'] as const;

/** One of them. */
export type SitePage = (typeof SITE_PAGES)[number];

/** The cards of those pages, by name: what the first story looks like, under what the page is for. */
export function listSiteCards(
  stories: readonly Story[],
  { name: site }: Pick<SiteSource, 'name'>,
): ReadonlyMap<SitePage, Card> {
  const [first] = stories;
  const example = first && cardOfStory(first);
  const wordings = example && hasLetters(readCard(example)) ? example.wordings : [];
  const count = stories.length === 1 ? 'One story' : `${stories.length} stories`;
  const shared = { site, wordings };
  return new Map([
    ['home', { title: 'News reports of one event, side by side', ...shared, note: count }],
    ['search', { title: 'Search the statements and quotations of all reports', ...shared, note: count }],
    [
      'compare',
      { title: 'Compare your own reports, statement by statement', ...shared, note: 'Nothing is sent anywhere' },
    ],
  ]);
}
