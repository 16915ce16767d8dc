import { channel } from 'node:diagnostics_channel';

/** One result that a build asked for. */
export interface KeptMessage {
  /** What it is: a story's comparison, a preview image. */
  readonly kind: 'story' | 'card';
  /** Whether an earlier build had made it. */
  readonly isReused: boolean;
}

/** Hears of each result that could be reused: pages are bundled apart from the integrations that tell of them. */
export const KEPT = channel('variorum:kept');
