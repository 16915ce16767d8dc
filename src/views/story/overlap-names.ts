import type { Overlap } from '../../report/comparison.ts';

/** How much of their text reports share, as pages say it. */
export const OVERLAP_NAMES: Readonly<Record<Overlap['verdict'], string>> = {
  wholly: 'wholly the same text',
  largely: 'largely the same text',
  partly: 'partly the same text',
  hardly: 'hardly any of the same text',
};
