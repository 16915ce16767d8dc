import { addressesAt } from '../../permalinks/addresses.ts';
import { fitsAddress } from '../../permalinks/check-address.ts';
import { followLink } from '../../permalinks/follow-link.ts';
import { readFragment } from '../../permalinks/passage-quote.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { labelsOf, loadStory } from './load-story.ts';
import { tellClaim, tellFate, tellForged } from './tell-fate.ts';
import { writeNote } from './write-note.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** On a passage's page: leads on where the link's words stand elsewhere, or says in the note what became of them. */
export async function judgeLink(note: HTMLElement): Promise<void> {
  const fields = new URLSearchParams(location.hash.slice(1));
  const place = readPassagePath(location.pathname, addresses.home);
  if (!place) return;
  const was = fields.get('was');
  if (was) writeNote(note, tellClaim(was));
  const madeFor = fields.get('from') ?? place.passage;
  const quote = readFragment(location.hash, madeFor);
  const story = quote && (await loadStory(place.story));
  if (!quote || !story) return;
  if (fitsAddress(madeFor, quote) === false && madeFor === place.passage) {
    const known = new Set(story.reports.map(({ id }) => id));
    const claims = quote.traces.flatMap(({ report, said, quotation }) =>
      known.has(report) ? [quotation?.said ?? said] : [],
    );
    writeNote(note, tellForged(claims));
    return;
  }
  const destination = followLink(madeFor, quote, story);
  if (destination.kind === 'passage' && destination.passage !== place.passage) {
    location.replace(addresses.passage(place.story, destination.passage) + forwardFragment(madeFor));
  } else writeNote(note, tellFate(destination, labelsOf(story)));
}

/** The fragment of this page's link for the page that it leads on to, with the id that it was made for. */
export function forwardFragment(madeFor: string): string {
  const [fields = '', directive = ''] = location.hash.slice(1).split(/(?=:~:)/s);
  const kept = fields.replace(/&?\bfrom=[^&]*/, '');
  return `#${kept}&from=${encodeURIComponent(madeFor)}${directive}`;
}
