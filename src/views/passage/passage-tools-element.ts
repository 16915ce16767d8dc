import { isBareKey } from '../reading/is-bare-key.ts';
import { areKeysOn } from '../reading/keys-switch.ts';
import { READING_KEYS } from '../reading/reading-actions.ts';

/** Copies and shares a passage's link. */
class PassageTools extends HTMLElement {
  #undo = new AbortController();

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.addEventListener('click', (event) => this.#press(event), { signal });
    document.addEventListener('keydown', (event) => this.#type(event), { signal });
    this.#completeAddresses();
    if (!CARRIES_WORDS.test(location.hash)) this.#carryWords();
  }

  disconnectedCallback(): void {
    this.#undo.abort();
  }

  get #link(): URL {
    return new URL(this.dataset.link ?? '', location.href);
  }

  /** Citations of a site that was built without its address give paths. */
  #completeAddresses(): void {
    const path = this.dataset.link?.replace(/#.*/s, '') ?? '';
    if (!path.startsWith('/')) return;
    for (const citation of this.querySelectorAll('pre')) {
      citation.textContent = citation.textContent.replaceAll(path, location.origin + path);
    }
  }

  /** A link copied from the address bar must find the passage again as well. */
  #carryWords(): void {
    const marks = location.hash.slice(1);
    const hash = marks.startsWith('mark=') ? `${this.#link.hash}&${marks}` : this.#link.hash;
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset.action;
    if (action === 'copy') await this.#copy(this.#here, 'Link copied.');
    if (action === 'share') await this.#share();
    if (action === 'copy-citation') {
      await this.#copy(button?.closest('div')?.querySelector('pre')?.textContent ?? '', 'Citation copied.');
    }
  }

  /** The key that copies a link in the reading view does so here. */
  #type(event: KeyboardEvent): void {
    if (event.key !== COPY_KEY || !isBareKey(event) || !areKeysOn()) return;
    this.#copy(this.#here, 'Link copied.');
  }

  /** The link as it stands where the page is looked at, which need not be where the site was built for. */
  get #here(): string {
    return location.origin + location.pathname + this.#link.hash;
  }

  async #share(): Promise<void> {
    if (!navigator.share) {
      await this.#copy(this.#here, 'Link copied.');
      return;
    }
    // Closing the system's sheet without a choice is a refusal, and no fault.
    await navigator.share({ title: document.title, url: this.#here }).catch(() => {});
  }

  async #copy(text: string, done: string): Promise<void> {
    const status = this.querySelector('.tool-status');
    const said = await navigator.clipboard.writeText(text).then(
      () => done,
      () => 'The browser does not allow copying.',
    );
    if (status) status.textContent = said;
  }
}

/** An address that says what it was made for, which a note is about. */
const CARRIES_WORDS = /[#&](?:at|words|was|from)=/;

const COPY_KEY = READING_KEYS.find(([, action]) => action === 'copy')?.[0];

customElements.define('passage-tools', PassageTools);
