import { addressesAt } from '../../permalinks/addresses.ts';
import type { PublishedStory } from '../../permalinks/follow-link.ts';

/** A story as it is published, with the names of its reports. */
export interface LoadedStory extends PublishedStory {
  readonly reports: readonly (PublishedStory['reports'][number] & { readonly label: string })[];
}

/** Loads a story's data; `null` where there is no such story, or no network. */
export async function loadStory(story: string): Promise<LoadedStory | null> {
  try {
    const response = await fetch(addressesAt(import.meta.env.BASE_URL).comparison(story));
    return response.ok ? ((await response.json()) as LoadedStory) : null;
  } catch {
    return null;
  }
}

/** The names of a story's reports by their ids. */
export function labelsOf({ reports }: LoadedStory): ReadonlyMap<string, string> {
  return new Map(reports.map(({ id, label }) => [id, label] as const));
}
