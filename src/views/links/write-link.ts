import { addressesAt } from '../../permalinks/addresses.ts';
import type { PublishedStory } from '../../permalinks/destination.ts';
import { linkPassage, quoteById } from '../../permalinks/link-passage.ts';
import type { MarkedStretch } from '../../permalinks/mark-fragment.ts';
import { readPassage } from '../../permalinks/read-passage.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { loadStory } from './load-story.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** A passage's link with the words by which it is found again after an edit; as it is where they can't be had. */
export async function writeLink(link: string, stretch: MarkedStretch | null): Promise<string> {
  const { pathname, origin } = new URL(link, location.href);
  const place = readPassagePath(pathname, addresses.home);
  const story = place && (await loadStory(place.story));
  const quote = story && quoteById(place.passage, story.reports, story.matches);
  if (!place || !quote) return link;
  const marked = stretch && { ...stretch, earlier: listEarlier(place.passage, story) };
  return linkPassage(origin + pathname, quote, marked);
}

/** The texts of the statements that stand before a statement on its own page. */
function listEarlier(id: string, { reports, matches }: PublishedStory): readonly string[] {
  const members = readPassage(id, reports, matches)?.match?.statements ?? {};
  const ids = reports.flatMap((report) => members[report.id] ?? []);
  const before = new Set(ids.slice(0, Math.max(0, ids.indexOf(id))));
  return reports.flatMap(({ statements }) => statements.filter((one) => before.has(one.id)).map(({ text }) => text));
}
