/** How the details of a kind compare. */
interface ComparedKind {
  /**
   * When two values mean the same: equal ones (`value`); numbers of one unit of which one is rounded (`amount`); days and
   * hours of which one tells less (`day`, `hour`); names of which one is shorter or another form (`name`).
   */
  readonly compared: 'value' | 'amount' | 'day' | 'hour' | 'name';
  /** Whether another value is a disagreement: one person has several titles. */
  readonly differs: boolean;
}

/** The kinds of details, in order of precedence: what an earlier one has taken of a text, a later one leaves alone. */
export const DETAIL_KINDS = {
  date: { compared: 'day', differs: true },
  time: { compared: 'hour', differs: true },
  money: { compared: 'amount', differs: true },
  percentage: { compared: 'amount', differs: true },
  number: { compared: 'amount', differs: true },
  title: { compared: 'value', differs: false },
  name: { compared: 'name', differs: true },
} as const satisfies Readonly<Record<string, ComparedKind>>;

/** What a detail tells. */
export type DetailKind = keyof typeof DETAIL_KINDS;

/** A way in which values compare. */
export type WayOfComparing = ComparedKind['compared'];
