import { readFragment } from '../../permalinks/passage-quote.ts';
import { isBareKey } from '../marks/is-bare-key.ts';
import { areKeysOn } from '../reading/keys-switch.ts';
import { READING_KEYS } from '../reading/reading-actions.ts';

/** Copies and shares a passage's link, and says what has become of the link that led here. */
class PassageTools extends HTMLElement {
  #undo = new AbortController();

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.addEventListener('click', (event) => this.#press(event), { signal });
    document.addEventListener('keydown', (event) => this.#type(event), { signal });
    const fields = new URLSearchParams(location.hash.slice(1));
    this.#tellChange(fields.get('was') ?? this.#respelt());
    if (!fields.has('was') && !fields.has('words')) this.#carryWords();
  }

  disconnectedCallback(): void {
    this.#undo.abort();
  }

  get #link(): URL {
    return new URL(this.dataset.link ?? '', location.href);
  }

  /** A link copied from the address bar must find the passage again as well. */
  #carryWords(): void {
    const marks = location.hash.slice(1);
    const hash = marks.startsWith('mark=') ? `${this.#link.hash}&${marks}` : this.#link.hash;
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  }

  /** The words of a link to a passage that kept its address because only its case, accents or signs were corrected. */
  #respelt(): string | null {
    const [then, now] = [readFragment(location.hash), readFragment(this.#link.hash)];
    if (!then || !now || then.report !== now.report) return null;
    if (then.quoted !== now.quoted) return then.quoted;
    return then.words === now.words ? null : then.words;
  }

  #tellChange(was: string | null): void {
    const note = document.querySelector<HTMLElement>('.changed-note');
    const words = note?.querySelector('q');
    if (was === null || !note || !words) return;
    words.textContent = was;
    note.hidden = false;
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

const COPY_KEY = READING_KEYS.find(([, action]) => action === 'copy')?.[0];

customElements.define('passage-tools', PassageTools);
