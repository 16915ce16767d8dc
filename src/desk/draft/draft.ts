import type { StorySource } from '../../content/story-source.ts';
import { LIMITS, roundNumber } from '../../import/files/limits.ts';
import type { TakenReport } from '../../import/files/taken-report.ts';
import { escapeMarkdown } from '../../import/text/escape-markdown.ts';
import type { Correction } from '../../report/comparison.ts';
import { UNKNOWN_ORIGIN } from '../../report/report-info.ts';

/** What a reader compares: their own texts and what they corrected. */
export interface Draft {
  /** Name of the comparison, or `''`. */
  readonly title: string;
  readonly reports: readonly DraftReport[];
  readonly corrections: readonly Correction[];
  /** Whether whoever opens it is to look for the differences before they are shown. */
  readonly isForClass: boolean;
}

/** One text of a comparison, as its reader can edit it. */
export interface DraftReport extends Omit<TakenReport, 'notes' | 'label' | 'encoding' | 'leftOut'> {
  /** Stays the same as long as the report is there, since corrections name statements by it: `report-a`. */
  readonly id: string;
  readonly label: string;
}

/** How many reports a comparison may have. */
export const REPORT_COUNT = { least: 2, most: 20 } as const;

/** A comparison with two empty texts. */
export function emptyDraft(): Draft {
  return { title: '', reports: [emptyReport([]), emptyReport(['report-a'])], corrections: [], isForClass: false };
}

/** An empty text with the first letter that none of the others has. */
export function emptyReport(ids: readonly string[]): DraftReport {
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((candidate) => !ids.includes(`report-${candidate}`)) ?? 'z';
  return {
    id: `report-${letter}`,
    label: `Report ${letter.toUpperCase()}`,
    text: '',
    format: 'text',
    ...UNKNOWN_ORIGIN,
    lang: null,
  };
}

/** Whether a text of one draft is in none of the other's. */
export function losesWords(draft: Draft, next: Draft): boolean {
  const texts = next.reports.map(({ text }) => text);
  return draft.reports.some(({ text }) => text.trim() !== '' && !texts.includes(text));
}

/** Says that a text is longer than one may be, pasted or not; `null` where it isn't. */
export function tellExcess({ text, label }: DraftReport): string | null {
  if (text.length <= LIMITS.text) return null;
  const [length, limit] = [text.length, LIMITS.text].map(roundNumber);
  return `${label} has ${length} characters, and a text may have ${limit}. Take the part of it that is the report.`;
}

/** The draft as a story: the same record that a folder of `content/` gives. Reports without a word are left out. */
export function toStorySource({ title, reports, corrections }: Draft): StorySource {
  const filled = reports.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    id: 'comparison',
    title: title.trim() || filled.find((report) => report.title !== null)?.title || 'Reports compared',
    date: null,
    body: '',
    people: [],
    corrections: corrections.map((correction) => ({
      correction: { ...correction, statements: [...correction.statements] },
      file: 'story.md',
      line: null,
      excerpt: null,
    })),
    first: null,
    updated: null,
    was: [],
    formerReports: {},
    reports: filled.map(({ text, format, ...report }) => ({
      ...report,
      label: report.label.trim() || report.id,
      body: format === 'markdown' ? text : escapeMarkdown(text),
    })),
  };
}
