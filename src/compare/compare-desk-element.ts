import { h, render } from 'preact';
import { writeOrderStyles } from '../components/write-order-styles.ts';
import { createFinder, type Finder, type FindPort } from './ask-finder.ts';
import { type Comparer, type ComparisonPort, createComparer } from './ask-worker.ts';
import { CompareDesk } from './CompareDesk.tsx';
import type { ComparisonAnswer, ComparisonResult } from './comparison-query.ts';
import comparisonWorker from './comparison-worker.ts?worker&url';
import { listenForKeys } from './correction-keys.ts';
import { type DeskStep, draftOn, stepDesk } from './desk.ts';
import { createDeskActions } from './desk-actions.ts';
import { type DeskActions, type DeskState, initialState } from './desk-state.ts';
import { toStorySource } from './draft.ts';
import findWorker from './find-worker.ts?worker&url';
import { followInside } from './follow-inside.ts';
import { keepAtHand } from './keep-at-hand.ts';
import { keepDraft, readKept } from './keep-draft.ts';
import { prepareOwnView } from './own-view.ts';
import { readShareLink, writeShareLink } from './share-link.ts';

/** Milliseconds after which the page is surely drawn. */
const WARM_UP = 1000;

/** A place's own address holds no texts; it is good only where they are kept. */
const PLACE_ALONE =
  'This link leads to a place in a comparison that only its sender’s browser has. Ask for the link with the texts, or for the page as a file.';

/** Milliseconds without a key before the texts are compared again. */
const PAUSE = 150;

/** The page of own comparisons: wires what readers do to the texts, the worker, the browser's store and the link. */
export class CompareDeskElement extends HTMLElement {
  #state: DeskState = initialState();
  #abort = new AbortController();
  #comparer: Comparer | null = null;
  #finder: Finder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #order = new CSSStyleSheet();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#comparer = createComparer(openComparisonWorker, (answer) => this.#hear(answer));
    document.adoptedStyleSheets.push(this.#order);
    this.replaceChildren();
    this.#draw();
    const choosing = { signal, isChoosing: () => this.#state.isChoosing, choose: this.#choose };
    followInside(this, { ...choosing, showText: () => this.#set({ tab: 'side-by-side' }) });
    listenForKeys(this, choosing);
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', this.#drop, { signal });
    addEventListener('hashchange', () => this.#openLink(), { signal });
    this.#openLink();
    setTimeout(() => this.#warmUp(), WARM_UP);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#comparer?.cancel();
    this.#finder?.close();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#order);
  }

  /** A link's texts come before those that the browser keeps; a broken link shows neither. */
  async #openLink(): Promise<void> {
    const shared = await readShareLink(location.hash);
    if (shared.kind === 'broken') this.#step({ kind: 'fail', message: shared.message });
    if (shared.kind === 'draft') this.#step({ kind: 'open', draft: shared.draft });
    if (shared.kind !== 'none' || this.#state.result !== null) return;
    const kept = await readKept(localStorage);
    if (kept === null) {
      if (/^#report-[a-z]-/.test(location.hash)) this.#step({ kind: 'fail', message: PLACE_ALONE });
      return;
    }
    this.#set({ isKept: true });
    this.#step({ kind: 'open', draft: kept });
  }

  #actions: DeskActions = createDeskActions({
    state: () => this.#state,
    set: (change) => this.#set(change),
    step: (step) => this.#step(step),
    compare: () => this.#compare(),
    cancel: () => this.#comparer?.cancel(),
    ask: (query) => this.#ask(query),
    example: this.dataset.example,
  });

  /** Loads what searches and what links and files are made with, so that all can be done with the network off. */
  async #warmUp(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    this.#finder = createFinder(openFindWorker(), (answer) => this.#set({ answer }));
    this.#ask(this.#state.query);
    await Promise.allSettled([import('./draft-schema.ts'), import('./save-comparison.ts')]);
    await keepAtHand([comparisonWorker, findWorker]).catch(() => undefined);
    this.toggleAttribute('data-at-hand', true);
  }

  #step(step: DeskStep): void {
    const before = draftOn(this.#state.desk);
    this.#set({ desk: stepDesk(this.#state.desk, step) });
    const draft = draftOn(this.#state.desk);
    if (JSON.stringify(before) === JSON.stringify(draft)) return;
    if (this.#state.isKept) keepDraft(localStorage, draft);
    this.#set({ link: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#compare(), PAUSE);
  }

  #compare(): void {
    const draft = draftOn(this.#state.desk);
    const { reports } = toStorySource(draft);
    if (reports.length < 2) {
      this.#comparer?.cancel();
      this.#set({ result: null, work: { kind: 'idle' }, said: '' });
      return;
    }
    this.#set({ work: { kind: 'busy', done: 0, total: reports.length + 1 } });
    this.#comparer?.ask({ reports, corrections: draft.corrections });
    writeShareLink(draft, location.href.replace(/#.*/, '')).then((link) => {
      if (JSON.stringify(draft) === JSON.stringify(draftOn(this.#state.desk))) this.#set({ link });
    });
  }

  #hear(answer: ComparisonAnswer): void {
    switch (answer.kind) {
      case 'progress':
        this.#set({ work: { kind: 'busy', done: answer.done, total: answer.total } });
        break;
      case 'failure':
        this.#set({ work: { kind: 'failed', message: answer.message } });
        break;
      case 'result':
        this.#show(answer.result);
    }
  }

  /** Prepares and draws in two goes, between which the page can answer; what is no longer wanted then is not drawn. */
  async #show(result: ComparisonResult): Promise<void> {
    const view = prepareOwnView(result);
    const order = writeOrderStyles(view.arrangement);
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#state.work.kind !== 'busy') return;
    this.#order.replaceSync(order);
    this.#set({ result: { ...result, view }, work: { kind: 'idle' }, said: 'The texts are compared.' });
    this.#ask(this.#state.query);
  }

  #ask(query: string): void {
    const { result } = this.#state;
    if (result && query.trim() !== '') this.#finder?.ask(result, query);
  }

  #drop = (event: DragEvent): void => {
    event.preventDefault();
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-report]') : null;
    const files = [...(event.dataTransfer?.files ?? [])];
    this.#actions.takeFiles(files, files.length === 1 ? (card?.dataset.report ?? null) : null);
  };

  #choose = (id: string): void => {
    const { chosen } = this.#state;
    this.#set({ chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  };

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    render(h(CompareDesk, { state: this.#state, actions: this.#actions }), this);
    const { chosen } = this.#state;
    for (const element of this.querySelectorAll('[data-chosen]')) element.removeAttribute('data-chosen');
    for (const id of chosen) document.getElementById(id)?.setAttribute('data-chosen', '');
  }
}

function openComparisonWorker(): ComparisonPort {
  return new Worker(comparisonWorker, { type: 'module' }) as ComparisonPort;
}

function openFindWorker(): FindPort {
  return new Worker(findWorker, { type: 'module' }) as FindPort;
}
