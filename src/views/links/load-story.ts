import { addressesAt } from '../../permalinks/addresses.ts';
import type { FormerPassages } from '../../permalinks/former-passages.ts';
import type { Known, LoadedStory } from './judge-address.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Loads a story's data; `null` where there is no such story, or no network. */
export function loadStory(story: string): Promise<LoadedStory | null> {
  return loadJson<LoadedStory>(addresses.comparison(story));
}

/** Loads what links to a story are judged by; `null` likewise. */
export async function loadKnown(id: string): Promise<Known | null> {
  const [story, former] = await Promise.all([loadStory(id), loadJson<FormerPassages>(addresses.former(id))]);
  return story && { story, former: former ?? {} };
}

/** Loads a file of the site; `null` where there is none. */
export async function loadJson<Content>(address: string): Promise<Content | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Content) : null;
  } catch {
    return null;
  }
}
