import type { Turn } from '../../report/source.ts';
import type { Label } from './find-labels.ts';

/** The turns of a text that is so long, by the names at which they begin; what stands before the first is nobody's. */
export function readTurns(labels: readonly Label[], length: number): readonly Turn[] {
  return labels.map(({ name, end }, place) => ({
    start: end,
    end: labels[place + 1]?.start ?? length,
    speaker: name,
    asks: name !== null && ASKING.test(name),
  }));
}

const ASKING = /^(?:q\d*\.?|(?:\p{L}+ )?(?:question(?:er)?|reporter|journalist|press|interviewer)s?(?: \d+)?)$/iu;
