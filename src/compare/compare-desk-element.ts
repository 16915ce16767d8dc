import { h, render } from 'preact';
import { arrangeRows } from '../components/arrange-rows.ts';
import { writeOrderStyles } from '../components/write-order-styles.ts';
import { type Comparer, type ComparisonPort, createComparer } from './ask-worker.ts';
import { CompareDesk } from './CompareDesk.tsx';
import type { ComparisonAnswer } from './comparison-query.ts';
import { type DeskStep, draftOn, stepDesk } from './desk.ts';
import { type DeskActions, type DeskState, initialState } from './desk-state.ts';
import { downloadFile } from './download-file.ts';
import { toStorySource } from './draft.ts';
import { followInside } from './follow-inside.ts';
import { forgetDraft, keepDraft, readKept } from './keep-draft.ts';
import { saveComparison } from './save-comparison.ts';
import { readShareLink, writeShareLink } from './share-link.ts';
import { takeFiles } from './take-files.ts';

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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #order = new CSSStyleSheet();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#comparer = createComparer(openWorker, (answer) => this.#hear(answer));
    document.adoptedStyleSheets.push(this.#order);
    this.replaceChildren();
    this.#draw();
    followInside(this, {
      signal,
      isChoosing: () => this.#state.isChoosing,
      choose: this.#choose,
      showText: this.#showText,
    });
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', this.#drop, { signal });
    addEventListener('hashchange', () => this.#openLink(), { signal });
    this.#openLink();
    setTimeout(warmUp, WARM_UP);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#comparer?.cancel();
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

  #actions: DeskActions = {
    step: (step) => this.#step(step),
    takeFiles: (files, report) => takeFiles(files, report, (step) => this.#step(step)),
    openExample: () => {
      const { example } = this.dataset;
      if (example) this.#step({ kind: 'open', draft: JSON.parse(example) });
    },
    compare: () => this.#compare(),
    cancel: () => {
      this.#comparer?.cancel();
      this.#set({ work: { kind: 'cancelled' } });
    },
    show: (tab) => this.#set({ tab }),
    choose: (isChoosing) => {
      if (isChoosing !== this.#state.isChoosing) this.#set({ isChoosing, chosen: [] });
    },
    clearChosen: () => this.#set({ chosen: [] }),
    keep: () => {
      const isKept = keepDraft(localStorage, draftOn(this.#state.desk));
      this.#set({ isKept, said: isKept ? 'Kept in this browser.' : '' });
      if (!isKept)
        this.#step({ kind: 'fail', message: 'This browser has no room for these texts. Save the page as a file.' });
    },
    forget: () => {
      forgetDraft(localStorage);
      this.#set({ isKept: false, said: 'Forgotten.' });
    },
    copyLink: async () => {
      const { link } = this.#state;
      if (link === null) return;
      history.replaceState(null, '', link);
      const said = await navigator.clipboard.writeText(link).then(
        () => 'The link is copied.',
        () => 'The link stands in the address bar: copy it there.',
      );
      this.#set({ said });
    },
    save: async (kind) => {
      const { desk, result } = this.#state;
      if (result) downloadFile(await saveComparison(kind, toStorySource(draftOn(desk)), result));
    },
  };

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
      this.#set({ result: null, work: { kind: 'idle' } });
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
      case 'result': {
        const { reports, comparison } = answer.result;
        this.#order.replaceSync(writeOrderStyles(arrangeRows(reports, comparison)));
        this.#set({ result: answer.result, work: { kind: 'idle' }, said: 'The texts are compared.' });
      }
    }
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

  #showText = (): void => this.#set({ tab: 'side-by-side' });

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    render(h(CompareDesk, { state: this.#state, actions: this.#actions }), this);
    const chosen = new Set(this.#state.chosen);
    for (const element of this.querySelectorAll('.statement[id]')) {
      element.toggleAttribute('data-chosen', chosen.has(element.id));
    }
  }
}

/** Loads what links and files are made with, so that they can be made with the network off. */
function warmUp(): void {
  Promise.all([import('./draft-schema.ts'), import('./write-folder.ts')]).catch(() => undefined);
}

function openWorker(): ComparisonPort {
  return new Worker(new URL('./comparison-worker.ts', import.meta.url), { type: 'module' }) as ComparisonPort;
}
