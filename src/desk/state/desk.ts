import type { TakenReport } from '../../import/files/taken-report.ts';
import type { SourceFile } from '../../import/read-file.ts';
import { type Draft, type DraftReport, emptyDraft, emptyReport, REPORT_COUNT } from '../draft/draft.ts';
import { beginHistory, type CorrectionHistory, type CorrectionStep, stepHistory } from './correction-history.ts';

/** What a reader has laid out to compare, with what the page told them about it. */
export interface Desk {
  readonly title: string;
  readonly reports: readonly DraftReport[];
  /** Whether it came by a link to a class, so that it is an exercise. */
  readonly isForClass: boolean;
  readonly history: CorrectionHistory;
  /** By report id: what its reader should know of how the text came. */
  readonly notices: Readonly<Record<string, Notices>>;
  /** By report id: the file that its text was read from, as long as it stands there as it was read. */
  readonly sources: Readonly<Record<string, TextSource>>;
  /** What went wrong and belongs to no text, until it is dismissed or something is taken. */
  readonly faults: readonly string[];
}

/** A file and how its text was read, so that it can be read otherwise. */
export interface TextSource {
  readonly file: SourceFile;
  /** The encoding by its name in `TextDecoder`, or `null` where there was nothing to choose. */
  readonly encoding: string | null;
  /** Lines that are not in the text. */
  readonly leftOut: readonly string[];
  /** Lines that were brought back. */
  readonly keep: readonly string[];
}

/** What a text's reader is told, each sentence once. */
export interface Notices {
  /** What was guessed or left out; it goes with the text. */
  readonly notes: readonly string[];
  /** Why something could not be taken into it; it goes when the text is changed. */
  readonly faults: readonly string[];
}

/** What a reader does at the desk. */
export type DeskStep =
  | { readonly kind: 'open'; readonly draft: Draft }
  | { readonly kind: 'name'; readonly title: string }
  | { readonly kind: 'edit'; readonly report: string; readonly change: Partial<DraftReport> }
  | {
      readonly kind: 'take';
      readonly file: string;
      readonly taken: TakenReport;
      readonly report: string | null;
      /** The file itself, where it can be read once more, and which lines of it were kept. */
      readonly source?: Pick<TextSource, 'file' | 'keep'>;
    }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly report: string }
  | { readonly kind: 'correct'; readonly step: CorrectionStep }
  /** Something went wrong, with a text or with none of them. */
  | { readonly kind: 'fail'; readonly message: string; readonly report: string | null }
  | { readonly kind: 'dismiss' };

/** A desk with two empty texts. */
export function emptyDesk(): Desk {
  return openDraft(emptyDraft());
}

/** The draft on a desk, with the corrections that hold. */
export function draftOn({ title, reports, history, isForClass }: Desk): Draft {
  return { title, reports, corrections: history.corrections, isForClass };
}

/** The desk after a step. */
export function stepDesk(desk: Desk, step: DeskStep): Desk {
  switch (step.kind) {
    case 'open':
      return openDraft(step.draft);
    case 'name':
      return { ...desk, title: step.title };
    case 'edit':
      return editReport(desk, step);
    case 'take':
      return takeReport(desk, step);
    case 'add':
      return desk.reports.length < REPORT_COUNT.most ? { ...desk, reports: [...desk.reports, addTo(desk)] } : desk;
    case 'remove':
      return removeReport(desk, step.report);
    case 'correct':
      return { ...desk, history: stepHistory(desk.history, step.step) };
    case 'fail':
      return tellFault(desk, step);
    case 'dismiss':
      return { ...desk, faults: [] };
  }
}

function openDraft({ title, reports, corrections, isForClass }: Draft): Desk {
  return { title, reports, isForClass, history: beginHistory(corrections), notices: {}, sources: {}, faults: [] };
}

function changeReport(
  reports: readonly DraftReport[],
  id: string,
  change: Partial<DraftReport>,
): readonly DraftReport[] {
  return reports.map((report) => (report.id === id ? { ...report, ...change } : report));
}

/** A fault goes as soon as the words change; what is told of where they come from, when they are gone. */
function editReport(desk: Desk, { report, change }: Extract<DeskStep, { kind: 'edit' }>): Desk {
  const reports = changeReport(desk.reports, report, change);
  if (change.text === undefined) return { ...desk, reports };
  const told = desk.notices[report];
  // To read the file once more would undo what was written.
  const { [report]: _, ...sources } = desk.sources;
  if (told === undefined) return { ...desk, reports, sources };
  const notes = change.text.trim() === '' ? [] : told.notes;
  return { ...desk, reports, sources, notices: { ...desk.notices, [report]: { notes, faults: [] } } };
}

function tellFault(desk: Desk, { message, report }: Extract<DeskStep, { kind: 'fail' }>): Desk {
  if (report === null) return { ...desk, faults: [...new Set([...desk.faults, message])] };
  const told = desk.notices[report] ?? { notes: [], faults: [] };
  const faults = [...new Set([...told.faults, message])];
  return { ...desk, notices: { ...desk.notices, [report]: { ...told, faults } } };
}

function addTo({ reports }: Desk): DraftReport {
  return emptyReport(reports.map(({ id }) => id));
}

/** Lays what was taken into the named report, or into the first empty one, or into a new one. */
function takeReport(desk: Desk, { file, taken, report, source }: Extract<DeskStep, { kind: 'take' }>): Desk {
  const empty = desk.reports.find(({ id, text }) => id === report || (report === null && text.trim() === ''));
  if (!empty && desk.reports.length >= REPORT_COUNT.most) {
    const message = `${file}: not taken, because a comparison holds at most ${REPORT_COUNT.most} texts. Remove one first.`;
    return tellFault(desk, { kind: 'fail', message, report: null });
  }
  const place = empty ?? addTo(desk);
  const reports = empty ? desk.reports : [...desk.reports, place];
  const { notes, label: own, encoding, leftOut, ...content } = taken;
  const { [place.id]: _, ...sources } = desk.sources;
  const label = own ?? taken.publisher ?? place.label;
  return {
    ...desk,
    reports: changeReport(reports, place.id, { ...content, label }),
    notices: { ...desk.notices, [place.id]: { notes: [`Taken from ${file}.`, ...new Set(notes)], faults: [] } },
    sources: source ? { ...sources, [place.id]: { ...source, encoding, leftOut } } : sources,
    faults: [],
  };
}

/** Corrections that name a statement of the removed report go with it. */
function removeReport(desk: Desk, id: string): Desk {
  const { [id]: _, ...notices } = desk.notices;
  const { [id]: __, ...sources } = desk.sources;
  if (desk.reports.length <= REPORT_COUNT.least) {
    return {
      ...desk,
      notices,
      sources,
      reports: desk.reports.map((report) => (report.id === id ? blank(report) : report)),
    };
  }
  const corrections = desk.history.corrections.filter(
    ({ statements }) => !statements.some((name) => name.startsWith(`${id}-`)),
  );
  const isTouched = corrections.length < desk.history.corrections.length;
  return {
    ...desk,
    notices,
    sources,
    reports: desk.reports.filter((report) => report.id !== id),
    history: isTouched ? beginHistory(corrections) : desk.history,
  };
}

function blank({ id }: DraftReport): DraftReport {
  return { ...emptyReport([]), id, label: `Report ${id.slice(-1).toUpperCase()}` };
}
