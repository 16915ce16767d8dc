import { addressesAt } from '../../permalinks/addresses.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { judgeAddress } from './judge-address.ts';
import { leadOn } from './lead-on.ts';
import { loadStory } from './load-story.ts';
import { writeNote } from './write-note.ts';

/** On a passage's page: leads on where the link's words stand elsewhere, or says in the note what became of them. */
export async function judgeLink(note: HTMLElement): Promise<void> {
  const place = readPassagePath(location.pathname, addressesAt(import.meta.env.BASE_URL).home);
  const story = place && (await loadStory(place.story));
  if (!place || !story) return;
  const judgement = judgeAddress(place.passage, location.hash, story);
  if (judgement.kind === 'lead on') leadOn(place.story, judgement);
  else writeNote(note, judgement.lines);
}
