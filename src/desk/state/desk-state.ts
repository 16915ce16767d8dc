import type { Reading } from '../../import/files/reading.ts';
import type { Answers } from '../class/answers.ts';
import type { Draft, DraftReport } from '../draft/draft.ts';
import type { OfferedForm, SavedForm } from '../output/offered-forms.ts';
import type { ShownComparison } from '../output/own-view.ts';
import type { FindAnswer } from '../workers/find-query.ts';
import type { DeskStep } from './desk.ts';
import { type Desk, emptyDesk } from './desk.ts';

/** All that the page of own comparisons draws. */
export interface DeskState {
  readonly desk: Desk;
  /** Whether the texts are unfolded. */
  readonly isEditing: boolean;
  /** Whether a comparison was opened that somebody made before, so that nobody need be told what the page is for. */
  readonly isOpened: boolean;
  readonly work: Work;
  /** How far the file is that is being read, or `null`. */
  readonly reading: FileProgress | null;
  /** The last comparison that was finished, or `null`. */
  readonly result: ShownComparison | null;
  readonly tab: Tab;
  /** Whether activating a statement chooses it for a correction. */
  readonly isChoosing: boolean;
  /** Ids of the chosen statements. */
  readonly chosen: readonly string[];
  readonly kept: Kept;
  /** What stood on the desk before something took the place of texts, or `null`; it can be brought back. */
  readonly replaced: { readonly draft: Draft; readonly kept: Kept } | null;
  /** The link that holds the texts, or `null` while it is made. */
  readonly link: string | null;
  /** The forms in which it can be saved, or `null` until they are loaded. */
  readonly forms: readonly OfferedForm[] | null;
  /** The story of this site whose reports these are, as long as they are as it has them. */
  readonly story: { readonly id: string; readonly reports: readonly DraftReport[] } | null;
  /** Whether a text waits in this browser for another to arrive. */
  readonly isWaiting: boolean;
  /** What was said of the last link that was copied. */
  readonly copied: string;
  /** Whether whoever made an exercise tries it. */
  readonly isTrying: boolean;
  /** What a class answered. */
  readonly answers: readonly Answers[];
  /** The sheet that is being printed, or `null`. */
  readonly sheet: 'blank' | 'solved' | null;
  /** What is looked for in the texts. */
  readonly query: string;
  /** The last answer to that, or `null`. */
  readonly answer: FindAnswer | null;
  /** What was done last, for those who don't see it. */
  readonly said: string;
}

/** A file that is being read. */
export interface FileProgress {
  readonly file: string;
  /** Pages done, and pages in all; 0 where they are not counted. */
  readonly done: number;
  readonly total: number;
}

/** What the browser keeps: this comparison and every change of it, another that stays as it is, or nothing. */
export type Kept = 'this' | 'another' | 'nothing';

/** What the worker is at. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** The views of a comparison. */
export type Tab = 'side-by-side' | 'quotations' | 'left-out' | 'speakers';

/** What teachers and their classes can do. */
export interface ClassActions {
  /** Copies the link that lets others look for the differences first. */
  readonly copyClassLink: () => void;
  /** Shows the exercise to whoever made it, or the comparison again. */
  readonly tryClass: (trying: 'yes' | 'no') => void;
  readonly printSheet: (sheet: 'blank' | 'solved') => void;
  readonly endSheet: () => void;
  /** Adds the answers in pasted links or a file's text. */
  readonly addAnswers: (pasted: string) => void;
  readonly takeAnswers: (files: Iterable<File>) => void;
  readonly putAnswersAway: () => void;
  readonly saveAnswers: (answers: Answers) => void;
  readonly copyAnswers: (answers: Answers) => void;
}

/** What a reader can do on the page. */
export interface DeskActions extends ClassActions {
  readonly step: (step: DeskStep) => void;
  /** Takes files into this report, or where there is room. */
  readonly takeFiles: (files: Iterable<File>, report: string | null) => void;
  /** Stops the reading of files. */
  readonly stopReading: () => void;
  /** Reads the file of a text once more, in another encoding or with lines that were left out. */
  readonly readAgain: (report: string, choices: Reading) => void;
  /** Folds the texts away or shows them. */
  readonly edit: (texts: 'open' | 'folded') => void;
  readonly openExample: () => void;
  /** Puts back what stood on the desk before. */
  readonly bringBack: () => void;
  readonly cancel: () => void;
  readonly compare: () => void;
  readonly show: (tab: Tab) => void;
  readonly choose: (isChoosing: boolean) => void;
  readonly clearChosen: () => void;
  /** Looks for statements in the texts as they were last compared. */
  readonly find: (query: string) => void;
  /** Keeps the texts until another arrives. */
  readonly wait: () => void;
  readonly openWaiting: () => void;
  readonly stopWaiting: () => void;
  readonly keep: () => void;
  readonly forget: () => void;
  readonly copyLink: () => void;
  /** Loads the forms in which a comparison can be saved. */
  readonly listForms: () => void;
  readonly save: (form: SavedForm) => void;
}

/** What the actions do it with. */
export interface DeskControl {
  readonly state: () => DeskState;
  readonly set: (change: Partial<DeskState>) => void;
  readonly step: (step: DeskStep) => void;
  /** Opens a draft in place of what stands on the desk; what the browser keeps stays as it is. */
  readonly open: (draft: Draft) => void;
  readonly compare: () => void;
  /** Puts a question about the texts to the search. */
  readonly ask: (query: string) => void;
  /** Stops the comparison that is under way. */
  readonly cancel: () => void;
  /** Id of the story that is the example, if there is one. */
  readonly example: string | undefined;
}

/** The page before anything is laid on it. */
export function initialState(): DeskState {
  return {
    desk: emptyDesk(),
    isEditing: true,
    isOpened: false,
    work: { kind: 'idle' },
    reading: null,
    result: null,
    tab: 'side-by-side',
    isChoosing: false,
    chosen: [],
    kept: 'nothing',
    replaced: null,
    link: null,
    forms: null,
    story: null,
    isWaiting: false,
    copied: '',
    isTrying: false,
    answers: [],
    sheet: null,
    query: '',
    answer: null,
    said: '',
  };
}
