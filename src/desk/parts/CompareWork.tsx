import type { JSX } from 'preact';
import type { DeskActions, Work } from '../state/desk-state.ts';

interface Props {
  readonly work: Work;
  /** Milliseconds of the last comparison, or `null`. */
  readonly duration: number | null;
  /** Whether there is a text at all. */
  readonly hasText: boolean;
  readonly actions: DeskActions;
}

/** How far the comparison is, and what stops it. */
export function CompareWork({ work, duration, hasText, actions }: Props): JSX.Element {
  return (
    <div class="desk-work" data-work={work.kind}>
      {work.kind === 'busy' && (
        <>
          <label>
            Comparing <progress value={work.done} max={work.total} />
          </label>
          <button type="button" onClick={actions.cancel}>
            Cancel
          </button>
        </>
      )}
      {work.kind === 'cancelled' && (
        <>
          <span>Cancelled.</span>
          <button type="button" onClick={actions.compare}>
            Compare
          </button>
        </>
      )}
      {work.kind === 'failed' && <span>The texts could not be compared: {work.message}.</span>}
      {work.kind === 'idle' && duration === null && hasText && <span>One text is there. A comparison needs two.</span>}
      {work.kind === 'idle' && duration !== null && (
        <span class="soft">
          Compared in this browser in {Math.max(1, Math.round(duration))} ms; nothing was sent anywhere.
        </span>
      )}
    </div>
  );
}
