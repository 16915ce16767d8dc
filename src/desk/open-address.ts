import { openStore } from '../browser/open-store.ts';
import type { Arrived } from './arrivals/read-arrivals.ts';
import type { Answers } from './class/answers.ts';
import { REPORT_COUNT, toStorySource } from './draft/draft.ts';
import { forgetDraft, isAnyKept, PLACES, readKept } from './draft/keep-draft.ts';
import { readOpening } from './draft/read-opening.ts';
import { holdsTexts } from './draft/share-link.ts';
import { draftOn } from './state/desk.ts';
import type { DeskControl } from './state/desk-state.ts';

type Control = Pick<DeskControl, 'state' | 'set' | 'step' | 'open'>;

/** Addresses by which texts come from other pages and programs. */
const ARRIVALS = /^#(?:page=|story=|class=|answers=|shared$)/;

/** Opens what the page's address brings. With a comparison on it, an address without texts leads to a place in it. */
export async function openAddress(fragment: string, control: Control): Promise<void> {
  const { state, set, step, open } = control;
  if (ARRIVALS.test(fragment)) {
    // Whoever loads the page again is not to get everything twice.
    history.replaceState(null, '', location.pathname);
    const { readArrivals } = await import('./arrivals/read-arrivals.ts');
    return takeIn(await readArrivals(fragment), control);
  }
  if (state().result !== null && !holdsTexts(fragment)) return;
  const opening = await readOpening(fragment, openStore());
  if (opening.kind === 'fault') step({ kind: 'fail', message: opening.message, report: null });
  if (opening.kind === 'draft') {
    open(opening.draft);
    if (opening.isKept) set({ kept: 'this' });
  }
  set({ isWaiting: isAnyKept(openStore(), PLACES.waiting) });
}

/** Lays texts that arrived beside those that wait for them. */
async function takeIn(arrived: Arrived, control: Control): Promise<void> {
  const { state, set, step, open } = control;
  if (arrived.kind === 'story') {
    open(arrived.draft);
    set({ story: { id: arrived.story, reports: arrived.draft.reports } });
    return;
  }
  if (arrived.kind === 'answers') return takeAnswers(arrived.answers, control);
  const waiting = await readKept(openStore(), PLACES.waiting);
  if (waiting !== null) open(waiting);
  const isAnyTaken = arrived.arrivals.some(({ kind }) => kind === 'taken');
  for (const arrival of arrived.arrivals) {
    if (arrival.kind === 'fault') step({ kind: 'fail', message: arrival.message, report: null });
    else step({ kind: 'take', file: arrival.from, taken: arrival.taken, report: null });
  }
  if (waiting !== null && isAnyTaken) forgetDraft(openStore(), PLACES.waiting);
  const isWhole = toStorySource(draftOn(state().desk)).reports.length >= REPORT_COUNT.least;
  set({
    isWaiting: isAnyKept(openStore(), PLACES.waiting),
    ...(isWhole && isAnyTaken && { isEditing: false, isOpened: true }),
  });
}

/** Answers of a class stand beside the texts that are open, or that the browser keeps. */
async function takeAnswers(answers: readonly Answers[], { state, set, step, open }: Control): Promise<void> {
  set({ answers: [...state().answers, ...answers] });
  if (state().result !== null) return;
  const kept = await readKept(openStore());
  if (kept === null) return step({ kind: 'fail', message: NO_TEXTS, report: null });
  open(kept);
  set({ kept: 'this' });
}

const NO_TEXTS =
  'The answers are here, but the texts that they are about are not: open their comparison in this tab, by its link or its texts.';
