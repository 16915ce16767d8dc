import type { JSX } from 'preact';
import type { FileProgress } from '../state/desk-state.ts';

interface Props {
  readonly progress: FileProgress;
  readonly stop: () => void;
}

/** How far a file is that is being read. */
export function ReadingFile({ progress: { file, done, total }, stop }: Props): JSX.Element {
  return (
    <p class="desk-work" role="status">
      <span>
        Reading {file} … {total > 0 && <progress aria-label="Pages read" value={done} max={total} />}
      </span>
      <button type="button" onClick={stop}>
        Stop
      </button>
    </p>
  );
}
