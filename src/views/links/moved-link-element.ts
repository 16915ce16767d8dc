import { addressesAt } from '../../permalinks/addresses.ts';
import { type PassageQuote, readFragment } from '../../permalinks/passage-quote.ts';
import { readPassagePath } from '../../permalinks/read-passage-path.ts';
import { judgeAddress } from './judge-address.ts';
import { leadOn } from './lead-on.ts';
import { loadStory } from './load-story.ts';
import type { NoteLine } from './tell-fate.ts';
import { writeNote } from './write-note.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** On the page for missing addresses: leads on to a passage that was corrected, or says what can be said of it. */
class MovedLink extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const place = readPassagePath(location.pathname, addresses.home);
    const quote = readFragment(location.hash, place?.passage ?? '');
    const story = place && (await loadStory(place.story));
    if (!place || !story) {
      if (quote) this.#tell('This link leads to nothing', [NO_STORY], quote);
      return;
    }
    const judgement = judgeAddress(place.passage, location.hash, story);
    if (judgement.kind === 'lead on') {
      leadOn(place.story, judgement);
      return;
    }
    const [heading, lines] = quote ? [GONE, judgement.lines] : [NOT_THERE, [WORDLESS, ...judgement.lines]];
    this.#tell(heading, lines, quote);
    this.#offer('Read the story as it is now', addresses.story(place.story));
  }

  #tell(heading: string, lines: readonly NoteLine[], quote: PassageQuote | null): void {
    const [title, note] = [this.querySelector('h2'), this.querySelector<HTMLElement>('.link-note')];
    if (title) title.textContent = heading;
    if (note) writeNote(note, lines);
    const words = quote?.traces.map((trace) => trace.quotation?.said ?? trace.said).find((said) => said !== '');
    if (words)
      this.#offer(`Search all reports for “${words}”`, `${addresses.search}?${new URLSearchParams({ q: words })}`);
    this.hidden = false;
  }

  #offer(text: string, address: string): void {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.textContent = text;
    link.href = address;
    item.append(link);
    this.querySelector('.link-ways')?.append(item);
  }
}

const GONE = 'This passage is gone';
const NOT_THERE = 'This passage is not there';

const NO_STORY: NoteLine = {
  text: 'There is no story at its address: it is gone, was renamed, or never was there.',
  claim: null,
};

const WORDLESS: NoteLine = {
  text: 'It has changed, is gone, or never was there. The link doesn’t carry its words, so nothing more can be said.',
  claim: null,
};

customElements.define('moved-link', MovedLink);
