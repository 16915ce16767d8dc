import type { KeptMessage } from '../reuse/kept-channel.ts';
import type { PageCounts } from './follow-stories.ts';

/** What a build needed, and how much of it earlier builds had made. */
export type ReuseCounts = Record<KeptMessage['kind'] | 'page', PageCounts>;

const NAMES = { story: 'comparisons of stories', page: 'pages and files of stories', card: 'cards' } as const;

/** One line that says how long a build took and what it reused. */
export function writeSummary(counts: ReuseCounts, milliseconds: number): string {
  const parts = (['story', 'page', 'card'] as const).map((kind) => {
    const { all, reused } = counts[kind];
    return `${reused} of ${all} ${NAMES[kind]}`;
  });
  return `Built in ${tellTime(milliseconds)}; reused: ${parts.join(', ')}.`;
}

/** A duration as people say it: `40 s`, `12 min`. */
export function tellTime(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
