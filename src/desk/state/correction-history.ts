import type { Correction } from '../../report/comparison.ts';

/** A reader's corrections, with those that can be undone and redone. */
export interface CorrectionHistory {
  /** In the order in which they were made; these hold. */
  readonly corrections: readonly Correction[];
  /** Earlier states, the latest last. */
  readonly past: readonly (readonly Correction[])[];
  /** Undone states, the next to be redone last. */
  readonly future: readonly (readonly Correction[])[];
}

/** What a reader does to their corrections. */
export type CorrectionStep =
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A history that begins with these corrections; nothing can be undone yet. */
export function beginHistory(corrections: readonly Correction[]): CorrectionHistory {
  return { corrections, past: [], future: [] };
}

/** The history after a step; the same one where there is nothing to undo, redo or remove. */
export function stepHistory(history: CorrectionHistory, step: CorrectionStep): CorrectionHistory {
  const { corrections, past, future } = history;
  switch (step.kind) {
    case 'correct':
      return advance(history, [...withoutOverruled(corrections, step.correction), step.correction]);
    case 'remove':
      return step.index in corrections ? advance(history, corrections.toSpliced(step.index, 1)) : history;
    case 'undo': {
      const earlier = past.at(-1);
      return earlier ? { corrections: earlier, past: past.slice(0, -1), future: [...future, corrections] } : history;
    }
    case 'redo': {
      const later = future.at(-1);
      return later ? { corrections: later, past: [...past, corrections], future: future.slice(0, -1) } : history;
    }
  }
}

function advance({ corrections, past }: CorrectionHistory, next: readonly Correction[]): CorrectionHistory {
  return { corrections: next, past: [...past, corrections], future: [] };
}

/** A new word on the same statements replaces the old: the last of two speakers, a join after a split of the same. */
function withoutOverruled(corrections: readonly Correction[], next: Correction): readonly Correction[] {
  const isSpeaker = next.kind === 'speaker';
  return corrections.filter((correction) => {
    if ((correction.kind === 'speaker') !== isSpeaker) return true;
    const shared = correction.statements.filter((id) => next.statements.includes(id));
    if (isSpeaker) return shared.length < correction.statements.length;
    // A pair is what is joined or split; a single statement is what is rejected.
    return shared.length < Math.min(correction.statements.length, 2);
  });
}
