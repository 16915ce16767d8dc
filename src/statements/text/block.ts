import type { Paragraph, Run } from '../../report/report.ts';

/** A block of text with its formatted pieces. */
export interface Block extends Pick<Paragraph, 'kind' | 'depth'> {
  readonly runs: readonly Run[];
}
