import { h, render } from 'preact';
import { openStore } from '../browser/open-store.ts';
import { closePanels } from './close-panels.ts';
import { createDeskActions } from './desk-actions.ts';
import { loadRest, openComparisonWorker, openFindWorker } from './desk-workers.ts';
import { type Draft, losesWords, REPORT_COUNT, tellExcess, toStorySource } from './draft/draft.ts';
import { isSameDraft } from './draft/is-same-draft.ts';
import { isAnyKept, keepDraft } from './draft/keep-draft.ts';
import { writeShareLink } from './draft/share-link.ts';
import { followInside } from './follow-inside.ts';
import { listenForFiles } from './listen-for-files.ts';
import { openAddress } from './open-address.ts';
import { CompareDesk } from './parts/CompareDesk.tsx';
import { loadResultParts } from './parts/result/use-result-parts.ts';
import { listenForKeys } from './state/correction-keys.ts';
import { type DeskStep, draftOn, stepDesk } from './state/desk.ts';
import { type DeskActions, type DeskControl, type DeskState, initialState } from './state/desk-state.ts';
import { createFinder, type Finder } from './workers/ask-finder.ts';
import { type Comparer, createComparer } from './workers/ask-worker.ts';
import type { ComparisonAnswer, ComparisonResult } from './workers/comparison-query.ts';

/** Milliseconds after which the page is surely drawn. */
const WARM_UP = 1000;

/** Milliseconds without a key before the texts are compared again. */
const PAUSE = 150;

const UNLOADED = 'what draws a comparison could not be loaded. Connect to the network once and load the page again';

/** The page of own comparisons: wires what readers do to the texts, the worker, the browser's store and the link. */
export class CompareDeskElement extends HTMLElement {
  #state: DeskState = initialState();
  #abort = new AbortController();
  #comparer: Comparer | null = null;
  #finder: Finder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something was changed that is to be compared again. */
  #isDue = false;
  /** The result that is about to be drawn, unless something else is wanted by then. */
  #next: ComparisonResult | null = null;
  #order = new CSSStyleSheet();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#comparer = createComparer(openComparisonWorker, (answer) => this.#hear(answer));
    document.adoptedStyleSheets.push(this.#order);
    this.replaceChildren();
    this.#draw();
    const choosing = { signal, isChoosing: () => this.#isChoosing, choose: this.#choose };
    followInside(this, { ...choosing, showText: () => this.#set({ tab: 'side-by-side' }) });
    listenForKeys(this, choosing);
    closePanels(this, { signal });
    listenForFiles(this, { signal, take: this.#actions.takeFiles });
    addEventListener('hashchange', () => openAddress(location.hash, this.#control), { signal });
    openAddress(location.hash, this.#control);
    setTimeout(() => this.#warmUp(), WARM_UP);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#comparer?.cancel();
    this.#finder?.close();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#order);
  }

  #open(draft: Draft): void {
    this.#offerBack(draft);
    this.#set({ kept: isAnyKept(openStore()) ? 'another' : 'nothing', story: null });
    this.#step({ kind: 'open', draft });
    const isWhole = toStorySource(draft).reports.length >= REPORT_COUNT.least;
    this.#set({ isEditing: !isWhole, isOpened: isWhole });
  }

  /** What a draft would take the place of can be brought back, if it has words that the draft lacks. */
  #offerBack(next: Draft): void {
    const { desk, kept } = this.#state;
    const draft = draftOn(desk);
    if (losesWords(draft, next)) this.#set({ replaced: { draft, kept } });
  }

  #control: DeskControl = {
    state: () => this.#state,
    set: (change) => this.#set(change),
    step: (step) => this.#step(step),
    open: (draft) => this.#open(draft),
    compare: () => this.#compare(),
    cancel: () => this.#comparer?.cancel(),
    ask: (query) => this.#ask(query),
    example: this.dataset.example,
  };

  #actions: DeskActions = createDeskActions(this.#control);

  /** Loads what searches and what links and files are made with, so that all can be done with the network off. */
  async #warmUp(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    this.#finder = createFinder(openFindWorker(), (answer) => this.#set({ answer }));
    this.#ask(this.#state.query);
    await loadRest(this.dataset.example);
    this.toggleAttribute('data-at-hand', true);
  }

  #step(step: DeskStep): void {
    const before = draftOn(this.#state.desk);
    const desk = stepDesk(this.#state.desk, step);
    if (step.kind === 'remove' || step.kind === 'take') this.#offerBack(draftOn(desk));
    this.#set({ desk });
    // What is told of a text has to be seen.
    if (step.kind === 'fail' && step.report !== null) this.#set({ isEditing: true });
    const draft = draftOn(desk);
    if (isSameDraft(before, draft)) return;
    if (this.#state.kept === 'this') keepDraft(openStore(), draft);
    this.#set({ link: null, copied: '' });
    const isTold = before.reports === draft.reports && before.corrections === draft.corrections;
    clearTimeout(this.#timer);
    // A name and a setting change nothing that is compared, but a comparison that waits must not be lost.
    this.#isDue ||= !isTold;
    this.#timer = setTimeout(() => (this.#isDue ? this.#compare() : this.#makeLink()), PAUSE);
  }

  #compare(): void {
    this.#isDue = false;
    this.#next = null;
    const draft = draftOn(this.#state.desk);
    const excess = draft.reports.find((report) => tellExcess(report) !== null);
    const reports = excess === undefined ? toStorySource(draft).reports : [];
    if (reports.length < REPORT_COUNT.least || excess !== undefined) {
      this.#comparer?.cancel();
      this.#set({
        result: null,
        work: excess === undefined ? { kind: 'idle' } : { kind: 'failed', message: `${excess.label} is too long` },
        said: '',
      });
      return;
    }
    this.#set({ work: { kind: 'busy', done: 0, total: 1 } });
    this.#comparer?.ask({ reports, corrections: draft.corrections });
    this.#makeLink();
  }

  async #makeLink(): Promise<void> {
    const draft = draftOn(this.#state.desk);
    const link = await writeShareLink(draft, location.href.replace(/#.*/, ''));
    if (isSameDraft(draft, draftOn(this.#state.desk))) this.#set({ link });
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
    this.#next = result;
    const parts = await loadResultParts().catch(() => null);
    if (parts === null) return this.#set({ work: { kind: 'failed', message: UNLOADED } });
    const view = parts.prepareOwnView(result);
    const order = parts.writeOrderStyles(view.arrangement);
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#next !== result || this.#state.work.kind === 'cancelled') return;
    this.#order.replaceSync(order);
    this.#set({ result: { ...result, view }, work: { kind: 'idle' }, said: 'The texts are compared.' });
    this.#ask(this.#state.query);
  }

  #ask(query: string): void {
    const { result } = this.#state;
    if (result && query.trim() !== '') this.#finder?.ask(result, query);
  }

  /** Asks the panel itself: the browser tells of its opening a while after it has opened. */
  get #isChoosing(): boolean {
    return this.querySelector<HTMLDetailsElement>('.own-corrections')?.open ?? false;
  }

  #choose = (id: string): void => {
    this.toggleAttribute('data-opened', this.#state.isOpened);
    this.toggleAttribute('data-sheet', this.#state.sheet !== null);
    const { chosen } = this.#state;
    this.#set({ chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  };

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    render(h(CompareDesk, { state: this.#state, actions: this.#actions }), this);
    this.toggleAttribute('data-opened', this.#state.isOpened);
    this.toggleAttribute('data-sheet', this.#state.sheet !== null);
    const { chosen } = this.#state;
    for (const element of this.querySelectorAll('[data-chosen]')) element.removeAttribute('data-chosen');
    for (const id of chosen) document.getElementById(id)?.setAttribute('data-chosen', '');
  }
}
