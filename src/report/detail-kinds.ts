/** How the details of a kind compare. */
interface ComparedKind {
  /**
   * When two values mean the same: equal ones (`value`); days of which one tells less (`day`); names of which one is
   * shorter or misspelt (`name`).
   */
  readonly compared: 'value' | 'day' | 'name';
  /** Whether values end in what they count or measure, by which two that stand far apart are held against each other. */
  readonly measures: boolean;
}

/** The kinds of details, in order of precedence: what an earlier one has taken of a text, a later one leaves alone. */
export const DETAIL_KINDS = {
  date: { compared: 'day', measures: false },
  time: { compared: 'value', measures: false },
  money: { compared: 'value', measures: true },
  percentage: { compared: 'value', measures: true },
  number: { compared: 'value', measures: true },
  title: { compared: 'value', measures: false },
  name: { compared: 'name', measures: false },
} as const satisfies Readonly<Record<string, ComparedKind>>;

/** What a detail tells. */
export type DetailKind = keyof typeof DETAIL_KINDS;

/** A way in which values compare. */
export type WayOfComparing = ComparedKind['compared'];
