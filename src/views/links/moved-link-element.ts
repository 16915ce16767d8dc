import { addressesAt } from '../../permalinks/addresses.ts';
import { followLink, type PublishedStory } from '../../permalinks/follow-link.ts';
import { readPassagePath } from '../../permalinks/link-passage.ts';
import { readFragment } from '../../permalinks/passage-quote.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** On the page for missing addresses: leads on to a passage that was corrected, or says that it is gone. */
class MovedLink extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const wanted = readPassagePath(location.pathname, addresses.home);
    const story = wanted && (await loadStory(wanted.story));
    if (!wanted || !story) return;
    const destination = followLink(wanted.passage, readFragment(location.hash), story);
    if (destination.kind === 'passage') {
      const was = destination.was === null ? '' : `#${new URLSearchParams({ was: destination.was })}`;
      location.replace(addresses.passage(wanted.story, destination.passage) + was);
      return;
    }
    if (destination.kind === 'gone') this.#fill('blockquote', destination.words);
    this.#tell(destination.kind, addresses.story(wanted.story));
  }

  #fill(selector: string, text: string): void {
    const part = this.querySelector(selector);
    if (part) part.textContent = text;
  }

  #tell(state: 'gone' | 'unknown', story: string): void {
    this.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>(`[data-state="${state}"], .gone-story`)) part.hidden = false;
    this.querySelector('.gone-story a')?.setAttribute('href', story);
  }
}

async function loadStory(story: string): Promise<PublishedStory | null> {
  try {
    const response = await fetch(addresses.comparison(story));
    return response.ok ? ((await response.json()) as PublishedStory) : null;
  } catch {
    return null;
  }
}

customElements.define('moved-link', MovedLink);
