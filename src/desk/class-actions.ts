import type { Answers } from './class/answers.ts';
import { LONGEST_LINK, writeShareLink } from './draft/share-link.ts';
import { copyText } from './output/copy-text.ts';
import { downloadFile } from './output/download-file.ts';
import { draftOn } from './state/desk.ts';
import type { ClassActions, DeskControl, DeskState } from './state/desk-state.ts';

/** What the buttons for a class do. */
export function createClassActions({ state, set, step }: DeskControl): ClassActions {
  const add = async (pasted: string) => {
    const { readPastedAnswers } = await loadAnswers();
    const { answers, broken } = await readPastedAnswers(pasted);
    set({ answers: [...state().answers, ...answers] });
    if (broken > 0) step({ kind: 'fail', message: tellBroken(broken), report: null });
  };
  const tell = (said: string) => set({ said, copied: said });
  return {
    copyClassLink: async () => {
      const link = await writeClassLink(state());
      if (link.length > LONGEST_LINK) step({ kind: 'fail', message: TOO_LONG, report: null });
      else tell(await copyText(link, 'class link'));
    },
    tryClass: (trying) => set({ isTrying: trying === 'yes' }),
    printSheet: (sheet) => set({ sheet }),
    endSheet: () => set({ sheet: null }),
    addAnswers: add,
    takeAnswers: async (files) => {
      for (const file of files) await add(await file.text());
    },
    putAnswersAway: () => set({ answers: [] }),
    saveAnswers: async (answers) => {
      const { writeAnswers } = await loadAnswers();
      const name = answers.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'class';
      downloadFile(new File([writeAnswers(answers)], `answers-${name}.json`, { type: 'application/json' }));
    },
    copyAnswers: async (answers: Answers) => {
      const { linkAnswers } = await loadAnswers();
      const link = await linkAnswers(answers, pageAddress());
      tell(await copyText(link, 'link with the answers'));
    },
  };
}

/** What checks answers weighs more than all that is drawn. */
const loadAnswers = () => import('./class/answers.ts');

const pageAddress = (): string => location.href.replace(/[?#].*/, '');

/** A story of this site is named; other texts are in the link. */
async function writeClassLink({ desk, story }: DeskState): Promise<string> {
  if (story !== null && story.reports === desk.reports) return `${pageAddress()}#class=${encodeURIComponent(story.id)}`;
  return writeShareLink({ ...draftOn(desk), isForClass: true }, pageAddress());
}

const TOO_LONG =
  'These texts are too long for a link to a class. Take the parts of them that the class is to compare, or print the sheet.';

function tellBroken(count: number): string {
  return count === 1
    ? 'A link or file held no answers, or only a part of them. Ask for it again.'
    : `${count} links or files held no answers, or only a part of them. Ask for them again.`;
}
