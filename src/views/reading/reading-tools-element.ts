import { carryWords } from '../links/carry-words.ts';
import { chooseStop } from './choose-stop.ts';
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
    markHere(this.#comparison, signal);
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
    else if (action === 'copy') this.#copy();
    else if (action === 'unfold') this.#unfold();
    else this.querySelector('dialog')?.showModal();
  }

  #go(kind: StopKind, direction: 'next' | 'previous'): void {
    const rows = listRows(this.#comparison);
    const stops = rows.flatMap((element, row) => {
      const inside = kind === 'match' ? [element] : [...element.querySelectorAll<HTMLElement>(STOPS[kind])];
      return inside.filter((stop) => stop.matches(STOPS[kind])).map((stop) => ({ row, element: stop }));
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

  async #copy(): Promise<void> {
    const focused = document.activeElement?.closest('.statement')?.querySelector<HTMLAnchorElement>('.siglum');
    const link = focused ?? this.#row?.querySelector<HTMLAnchorElement>('a.relation-name, a.siglum');
    if (!link) return;
    await navigator.clipboard.writeText(await carryWords(link.href)).then(
      () => this.#say(`Link to ${link.textContent} copied.`),
      () => this.#say('The browser does not allow copying.'),
    );
  }

  /** A statement's own button, which also shows that it has done it. */
  async #copyOne({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('.copy-link') : null;
    if (!button) return;
    await this.#copy();
    const name = button.textContent;
    button.textContent = 'copied';
    setTimeout(() => {
      button.textContent = name;
    }, SHOWN);
  }

  /** The row that has the focus, else the first in view. */
  get #row(): HTMLElement | undefined {
    const rows = listRows(this.#comparison);
    return rows.find((row) => row.contains(document.activeElement)) ?? rows[findFirstInView(rows)];
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

/** Milliseconds for which a button says that it has copied. */
const SHOWN = 2000;

/** Goes to an element; where that stands folded, its row is unfolded. */
function visit(element: HTMLElement): void {
  const fold = element.closest('.row')?.querySelector<HTMLDetailsElement>('.fold');
  if (fold && !element.checkVisibility()) fold.open = true;
  element.scrollIntoView({ block: 'center' });
  focus(element);
}

function focus(element: HTMLElement): void {
  if (!element.matches('a, button, input, select, summary')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

customElements.define('reading-tools', ReadingToolsElement);
