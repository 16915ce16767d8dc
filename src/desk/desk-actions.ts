import { openStore } from '../browser/open-store.ts';
import { createClassActions } from './class-actions.ts';
import { toStorySource } from './draft/draft.ts';
import { forgetDraft, keepDraft, PLACES, readKept } from './draft/keep-draft.ts';
import { copyText } from './output/copy-text.ts';
import { downloadFile } from './output/download-file.ts';
import { draftOn } from './state/desk.ts';
import type { DeskActions, DeskControl, FileProgress } from './state/desk-state.ts';
import { takeAgain, takeFiles } from './take-files.ts';

/** What the buttons of the page do. */
export function createDeskActions(control: DeskControl): DeskActions {
  const { state, set, step, open, compare, cancel, ask, example } = control;
  const tell = (progress: FileProgress | null) => set({ reading: progress });
  let reading = new AbortController();
  return {
    ...createClassActions(control),
    step,
    takeFiles: (files, report) => {
      reading = new AbortController();
      takeFiles(files, { report, step, tell, signal: reading.signal });
    },
    readAgain: (report, choices) => {
      const source = state().desk.sources[report];
      reading = new AbortController();
      if (source) takeAgain(source.file, choices, { report, step, tell, signal: reading.signal });
    },
    stopReading: () => {
      reading.abort();
      set({ reading: null });
    },
    edit: (texts) => set({ isEditing: texts === 'open' }),
    openExample: async () => {
      const { readStory } = await import('./arrivals/read-story.ts');
      const draft = example === undefined ? null : await readStory(example);
      if (draft === null) step({ kind: 'fail', message: NO_EXAMPLE, report: null });
      else open(draft);
    },
    bringBack: () => {
      const { replaced } = state();
      if (replaced === null) return;
      set({ kept: replaced.kept });
      step({ kind: 'open', draft: replaced.draft });
      set({ replaced: null });
    },
    compare,
    cancel: () => {
      cancel();
      set({ work: { kind: 'cancelled' } });
    },
    show: (tab) => set({ tab }),
    choose: (isChoosing) => {
      // The browser tells of the opening late: something may have been chosen by then.
      if (isChoosing !== state().isChoosing) set(isChoosing ? { isChoosing } : { isChoosing, chosen: [] });
    },
    clearChosen: () => set({ chosen: [] }),
    find: (query) => {
      set({ query });
      ask(query);
    },
    wait: () => {
      const isWaiting = keepDraft(openStore(), draftOn(state().desk), PLACES.waiting);
      if (isWaiting) set({ isWaiting, said: 'These texts wait for another.' });
      else step({ kind: 'fail', message: NO_ROOM, report: null });
    },
    openWaiting: async () => {
      const draft = await readKept(openStore(), PLACES.waiting);
      if (draft !== null) open(draft);
    },
    stopWaiting: () => {
      forgetDraft(openStore(), PLACES.waiting);
      set({ isWaiting: false, said: 'Forgotten.' });
    },
    keep: () => {
      const isKept = keepDraft(openStore(), draftOn(state().desk));
      if (isKept) set({ kept: 'this', said: 'Kept in this browser.' });
      else step({ kind: 'fail', message: NO_ROOM, report: null });
    },
    forget: () => {
      forgetDraft(openStore());
      set({ kept: 'nothing', said: 'Forgotten.' });
    },
    copyLink: async () => {
      const { link } = state();
      if (link === null) return;
      history.replaceState(null, '', link);
      const said = await copyText(link, 'link');
      set({ said, copied: said });
    },
    listForms: async () => set({ forms: (await import('./output/offered-forms.ts')).OFFERED_FORMS }),
    save: async (form) => {
      const { desk, result } = state();
      if (!result) return;
      const { saveComparison } = await import('./output/save-comparison.ts');
      downloadFile(saveComparison(form, toStorySource(draftOn(desk)), result));
    },
  };
}

const NO_EXAMPLE = 'The example could not be loaded. Connect to the network once and try again.';

const NO_ROOM = 'This browser has no room for these texts, or keeps nothing for this site. Save the page as a file.';
