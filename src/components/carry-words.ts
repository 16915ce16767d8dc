import { addressesAt } from '../permalinks/addresses.ts';
import type { PublishedStory } from '../permalinks/follow-link.ts';
import { linkPassage, quoteById, readPassagePath } from '../permalinks/link-passage.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** A passage's link with the words by which it is found again after an edit; as it is where they can't be had. */
export async function carryWords(link: string, marked: string | null = null): Promise<string> {
  const { pathname, origin } = new URL(link, location.href);
  const place = readPassagePath(pathname, addresses.home);
  if (!place) return link;
  try {
    const response = await fetch(addresses.comparison(place.story));
    const { reports, matches } = (await response.json()) as PublishedStory;
    const quote = quoteById(place.passage, reports, matches);
    return quote === null ? link : linkPassage(origin + pathname, quote, marked);
  } catch {
    return link;
  }
}
