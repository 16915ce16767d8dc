import type { TakenReport } from '../../import/files/taken-report.ts';

/** A text that came from another page or program, or why it could not be taken. */
export type Arrival =
  | { readonly kind: 'taken'; readonly from: string; readonly taken: TakenReport }
  | { readonly kind: 'fault'; readonly message: string };
