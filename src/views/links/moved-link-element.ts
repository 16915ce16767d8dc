import { addressesAt } from '../../permalinks/addresses.ts';
import { type FormerNames, renameAddress } from '../../permalinks/former-names.ts';
import { type PassageQuote, readFragment } from '../../permalinks/passage-quote.ts';
import { type PassagePath, readPassagePath } from '../../permalinks/read-passage-path.ts';
import { judgeAddress, type Known } from './judge-address.ts';
import { leadOn } from './lead-on.ts';
import { loadJson, loadKnown } from './load-story.ts';
import type { NoteLine } from './tell-fate.ts';
import { writeNote } from './write-note.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** On the page for missing addresses: leads on to what was renamed or corrected, or says what can be said of a link. */
class MovedLink extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (await followRename()) return;
    const place = readPassagePath(location.pathname, addresses.home);
    // A frame on another site has room for the note alone.
    document.documentElement.classList.toggle('in-frame', place?.page === 'frame');
    const quote = readFragment(location.hash, place?.passage ?? '');
    const known = place && (await loadKnown(place.story));
    if (place && known) this.#judge(place, quote, known);
    else if (quote) this.#tell(NOTHING, [NO_STORY], quote);
  }

  #judge(place: PassagePath, quote: PassageQuote | null, known: Known): void {
    const judgement = judgeAddress(place.passage, location.hash, known);
    if (judgement.kind === 'lead on') {
      leadOn(place, judgement);
      return;
    }
    const { lines, destination } = judgement;
    const isKnown = destination.kind !== 'unknown';
    this.#tell(isKnown ? GONE : NOT_THERE, isKnown ? lines : [WORDLESS, ...lines], quote);
    this.#offer('Read the story as it is now', addresses.story(place.story));
  }

  #tell(heading: string, lines: readonly NoteLine[], quote: PassageQuote | null): void {
    const [title, note] = [this.querySelector('h2'), this.querySelector<HTMLElement>('.link-note')];
    if (title) title.textContent = heading;
    if (note) writeNote(note, lines);
    const words = quote?.traces.map((trace) => (trace.quotation ?? trace).said).find((said) => said !== '');
    if (words)
      this.#offer(`Search all reports for “${words}”`, `${addresses.search}?${new URLSearchParams({ q: words })}`);
    this.hidden = false;
  }

  #offer(text: string, address: string): void {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.textContent = text;
    link.href = address;
    link.target = '_top';
    item.append(link);
    this.querySelector('.link-ways')?.append(item);
  }
}

/** Goes to where the address stands since something in it was renamed; whether it does. */
async function followRename(): Promise<boolean> {
  const names = await loadJson<FormerNames>(addresses.formerNames);
  if (!names) return false;
  const here = { path: location.pathname, fragment: location.hash };
  const { path, fragment } = renameAddress(here, addresses.home, names);
  const isMoved = decodeURI(path) !== decodeURI(here.path);
  if (isMoved) location.replace(path + location.search + fragment);
  else if (fragment !== here.fragment) history.replaceState(history.state, '', fragment);
  return isMoved;
}

const GONE = 'This passage is gone';
const NOT_THERE = 'This passage is not there';
const NOTHING = 'This link leads to nothing';

const NO_STORY: NoteLine = {
  text: 'There is no story at its address: it is gone, was renamed, or never was there.',
  claim: null,
};

const WORDLESS: NoteLine = {
  text: 'It has changed, is gone, or never was there. The link doesn’t carry its words, so nothing more can be said.',
  claim: null,
};

customElements.define('moved-link', MovedLink);
