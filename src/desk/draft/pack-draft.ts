import type { Draft } from './draft.ts';

/** A draft without what is absent or usual, so that links stay short. */
export function packDraft({ title, reports, corrections, isForClass }: Draft): unknown {
  return {
    ...(title !== '' && { title }),
    reports: reports.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).filter(([key, value]) => value !== null && !(key === 'format' && value === 'text')),
      ),
    ),
    ...(corrections.length > 0 && { corrections }),
    ...(isForClass && { isForClass }),
  };
}
