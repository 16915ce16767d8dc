import { moveByArrows } from '../figure/move-by-arrows.ts';
import { chooseStop } from './choose-stop.ts';
import { keepPlace, showCopied } from './copy-button.ts';
import { findFolded } from './find-folded.ts';
import { isBareKey } from './is-bare-key.ts';
import { areKeysOn, switchKeys } from './keys-switch.ts';
import { READING_KEYS, type ReadingAction, STOPS } from './reading-actions.ts';
import { findFirstInView, listRows, markHere, sortRows } from './rows-on-page.ts';

type StopKind = keyof typeof STOPS;

/** Keys and buttons of the reading view that it stands in. */
class ReadingToolsElement extends HTMLElement {
  #connection = new AbortController();
  /** The row that stays where it is when the order changes, and its distance from the window's top. */
  #held: { readonly row: HTMLElement; readonly top: number } | undefined;
  /** What of a row had the focus last. */
  #last: Element | null = null;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.hidden = false;
    this.addEventListener('click', (event) => this.#press(event), { signal });
    document.addEventListener('keydown', (event) => this.#type(event), { signal });
    this.#comparison.addEventListener('click', (event) => this.#copyOne(event), { signal });
    this.#keysSwitch?.addEventListener('change', (event) => this.#switchKeys(event), { signal });
    if (this.#keysSwitch) this.#keysSwitch.checked = areKeysOn();
    for (const type of ['pointerdown', 'keydown']) {
      this.#comparison.addEventListener(type, () => this.#hold(), { signal, capture: true });
    }
    this.#comparison.addEventListener('change', (event) => this.#follow(event), { signal });
    // Neither a selection nor the focus is lost to a button that is pressed.
    this.addEventListener('mousedown', (event) => keepPlace(event), { signal });
    this.#comparison.addEventListener('focusin', (event) => this.#remember(event), { signal });
    markHere(this.#comparison, signal);
    findFolded(this.#comparison, signal);
    moveByArrows(this.#comparison.querySelector('.figure'), signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #comparison(): HTMLElement {
    return this.closest('.comparison') ?? document.body;
  }

  get #keysSwitch(): HTMLInputElement | null {
    return this.querySelector('[name="keys"]');
  }

  #switchKeys({ target }: Event): void {
    if (target instanceof HTMLInputElement) switchKeys(target.checked ? 'on' : 'off');
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { action, step } = button?.dataset ?? {};
    const kind = this.querySelector('select')?.value;
    if (step) this.#act(`${step}-${kind}` as ReadingAction);
    else if (action === 'copy') this.#copy(button);
    else if (action) this.#act(action as ReadingAction);
  }

  #type(event: KeyboardEvent): void {
    if (!isBareKey(event) || !this.#keysSwitch?.checked) return;
    const action = READING_KEYS.find(([own]) => own === event.key)?.[1];
    if (!action) return;
    event.preventDefault();
    this.#hold();
    this.#act(action);
  }

  #act(action: ReadingAction): void {
    const [step, kind] = action.split('-');
    if (kind) this.#go(kind as StopKind, step as 'next' | 'previous');
    else if (action === 'counterpart') this.#cross();
    else if (action === 'order') this.#turn();
    else if (action === 'copy') this.#copy(null);
    else if (action === 'unfold') this.#unfold();
    else this.querySelector('dialog')?.showModal();
  }

  #go(kind: StopKind, direction: 'next' | 'previous'): void {
    const rows = listRows(this.#comparison);
    const stops = rows.flatMap((element, row) => {
      const inside = kind === 'match' ? [element] : [...element.querySelectorAll<HTMLElement>(STOPS[kind])];
      return inside
        .filter((stop) => stop.matches(STOPS[kind]) && stop.checkVisibility())
        .map((stop) => ({ row, element: stop }));
    });
    const at = stops.findIndex(({ element }) => element === document.activeElement);
    const position = { stop: at < 0 ? undefined : at, row: findFirstInView(rows) };
    const chosen = stops[chooseStop(stops, position, direction) ?? -1];
    if (chosen) visit(chosen.element);
    else this.#say(`There is no ${kind}.`);
  }

  #cross(): void {
    const cells = [...(this.#row?.querySelectorAll('.cell') ?? [])];
    const at = cells.findIndex((cell) => cell.contains(document.activeElement));
    const others = [...cells.slice(at + 1), ...cells.slice(0, Math.max(at, 0))];
    const counterpart = others.map((cell) => cell.querySelector<HTMLElement>('.statement')).find(Boolean);
    if (counterpart) visit(counterpart);
    else this.#say('No counterpart found in any other report.');
  }

  #turn(): void {
    const orders = [...this.#comparison.querySelectorAll<HTMLInputElement>('[name="order"]')];
    const next = orders[(orders.findIndex(({ checked }) => checked) + 1) % orders.length];
    if (!next) return;
    this.#hold();
    next.checked = true;
    next.dispatchEvent(new Event('change', { bubbles: true }));
    this.#say(`Order: ${next.labels?.[0]?.textContent}`);
  }

  /** Of many reports: opens all other wordings, or folds them again. */
  #unfold(): void {
    const choices = [...this.#comparison.querySelectorAll<HTMLInputElement>('[name="wordings"]')];
    const next = choices.find(({ value, checked }) => value === 'open' && !checked) ?? choices[0];
    if (!next) {
      this.#say('No wordings are folded.');
      return;
    }
    this.#hold();
    next.checked = true;
    next.dispatchEvent(new Event('change', { bubbles: true }));
    this.#say(`Other wordings: ${next.labels?.[0]?.textContent}`);
  }

  /** Copies a link to where the reader is; the button that was pressed says so too. */
  async #copy(button: Element | null): Promise<void> {
    const place = { focused: this.#focused, row: this.#row };
    // Few readers copy a link, so what does it is loaded for those who do.
    const { copyPlace } = await import('./copy-place.ts');
    const { isDone, said } = await copyPlace(place);
    this.#say(said);
    if (isDone && button) showCopied(button);
  }

  /** What of a row has the focus and is in view, or had the focus before the keyboard went to these tools. */
  get #focused(): Element | null {
    const active = document.activeElement;
    if (this.contains(active)) return this.#last;
    if (!active?.closest('.row')) return null;
    const { top, bottom } = active.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight ? active : null;
  }

  #remember({ target }: Event): void {
    if (target instanceof Element && target.closest('.row')) this.#last = target;
    else if (target instanceof Node && !this.contains(target)) this.#last = null;
  }

  /** A statement's own button, which also shows that it has done it. */
  #copyOne({ target }: Event): void {
    const button = target instanceof Element ? target.closest('.copy-link') : null;
    if (button) this.#copy(button);
  }

  /** The row that has the focus, else the first in view; none where the window shows none. */
  get #row(): HTMLElement | undefined {
    const rows = listRows(this.#comparison);
    const first = rows[findFirstInView(rows)];
    const isShown = first && first.getBoundingClientRect().top < window.innerHeight;
    return rows.find((row) => row.contains(this.#focused)) ?? (isShown ? first : undefined);
  }

  #hold(): void {
    const row = this.#row;
    this.#held = row && { row, top: row.getBoundingClientRect().top };
  }

  /** After a change of order or wordings: puts the document in order and the held row back to its place in the window. */
  #follow({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || !['order', 'wordings'].includes(target.name)) return;
    const focused = document.activeElement;
    if (target.name === 'order') sortRows(this.#comparison);
    const here = focused?.checkVisibility() === false ? this.#held?.row : focused;
    if (here instanceof HTMLElement) focus(here);
    if (this.#held) window.scrollBy(0, this.#held.row.getBoundingClientRect().top - this.#held.top);
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

/** Goes to an element; where that stands folded, its row is unfolded. */
function visit(element: HTMLElement): void {
  const fold = element.closest('.row')?.querySelector<HTMLDetailsElement>('.fold');
  if (fold && !element.checkVisibility()) {
    fold.open = true;
    element.closest('[hidden]')?.removeAttribute('hidden');
  }
  element.scrollIntoView({ block: 'center' });
  focus(element);
}

function focus(element: HTMLElement): void {
  if (!element.matches('a, button, input, select, summary')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

customElements.define('reading-tools', ReadingToolsElement);
