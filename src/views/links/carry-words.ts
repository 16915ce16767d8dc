import { addressesAt } from '../../permalinks/addresses.ts';
import type { PublishedStory } from '../../permalinks/follow-link.ts';
import { linkPassage, quoteById, readPassagePath } from '../../permalinks/link-passage.ts';
import type { LinkedWords } from '../../permalinks/mark-fragment.ts';
import { readPassage } from '../../permalinks/read-passage.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Words of a statement that are to be marked: how many characters into its text they begin and end. */
export type MarkedStretch = Pick<LinkedWords, 'text' | 'start' | 'end'>;

/** A passage's link with the words by which it is found again after an edit; as it is where they can't be had. */
export async function carryWords(link: string, stretch: MarkedStretch | null = null): Promise<string> {
  const { pathname, origin } = new URL(link, location.href);
  const place = readPassagePath(pathname, addresses.home);
  if (!place) return link;
  try {
    const response = await fetch(addresses.comparison(place.story));
    const story = (await response.json()) as PublishedStory;
    const quote = quoteById(place.passage, story.reports, story.matches);
    if (quote === null) return link;
    const marked = stretch && { ...stretch, earlier: listEarlier(place.passage, story) };
    return linkPassage(origin + pathname, quote, marked);
  } catch {
    return link;
  }
}

/** The texts of the statements that stand before a statement on its own page. */
function listEarlier(id: string, { reports, matches }: PublishedStory): readonly string[] {
  const members = readPassage(id, reports, matches)?.match?.statements ?? {};
  const ids = reports.flatMap((report) => members[report.id] ?? []);
  const before = new Set(ids.slice(0, Math.max(0, ids.indexOf(id))));
  return reports.flatMap(({ statements }) => statements.filter((one) => before.has(one.id)).map(({ text }) => text));
}
