import { addressesAt } from '../../permalinks/addresses.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { judgeAddress } from './judge-address.ts';
import { leadOn } from './lead-on.ts';
import { loadKnown } from './load-story.ts';
import { writeNote } from './write-note.ts';

/** On a passage's page: leads on where the link's words stand elsewhere, or says in the note what became of them. */
export async function judgeLink(note: HTMLElement): Promise<void> {
  const place = readPassagePath(location.pathname, addressesAt(import.meta.env.BASE_URL).home);
  const known = place && (await loadKnown(place.story));
  if (!place || !known) return;
  const judgement = judgeAddress(place.passage, location.hash, known);
  if (judgement.kind === 'lead on') leadOn(place, judgement);
  else writeNote(note, judgement.lines);
}
