import { addressesAt } from '../../permalinks/addresses.ts';
import type { LoadedStory } from './judge-address.ts';

/** Loads a story's data; `null` where there is no such story, or no network. */
export async function loadStory(story: string): Promise<LoadedStory | null> {
  try {
    const response = await fetch(addressesAt(import.meta.env.BASE_URL).comparison(story));
    return response.ok ? ((await response.json()) as LoadedStory) : null;
  } catch {
    return null;
  }
}
