import { growCues } from './attribution/grow-cues.ts';
import { growEnds } from './attribution/grow-ends.ts';
import { growPronouns } from './attribution/grow-pronouns.ts';
import { growSpeakers } from './attribution/grow-speakers.ts';
import { growLikeness } from './comparison/grow-likeness.ts';
import { growLinks } from './comparison/grow-links.ts';
import type { Grown } from './grown.ts';

/** Weights that can be grown. */
export interface Grower {
  /** What they weigh. */
  readonly weighs: string;
  /** The option that names the clone of their corpus. */
  readonly corpus: 'polnear' | 'corpus';
  readonly grow: (folder: string) => Grown;
}

/** By the name that `npm run train` takes. Each takes the weights in the rows before it as they stand. */
export const GROWERS: Readonly<Record<string, Grower>> = {
  cues: { weighs: 'whether a verb reports something where it stands', corpus: 'polnear', grow: growCues },
  ends: { weighs: 'where reported words end', corpus: 'polnear', grow: growEnds },
  pronouns: { weighs: 'for whom “he” and “she” stand', corpus: 'polnear', grow: growPronouns },
  speakers: { weighs: 'whose words a quotation is', corpus: 'polnear', grow: growSpeakers },
  likeness: { weighs: 'how alike two statements are', corpus: 'corpus', grow: growLikeness },
  links: { weighs: 'whether two statements are linked', corpus: 'corpus', grow: growLinks },
};
