import type { JSX } from 'preact';
import { READING_KEYS, STOPS } from './reading-actions.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-tools': import('preact').HTMLAttributes<HTMLElement>;
    }
  }
}

/** Buttons and keys to go through the reading view; they show once `reading-tools-element.ts` is there to act. */
export function ReadingTools(): JSX.Element {
  return (
    <reading-tools hidden>
      <div class="tools" role="toolbar" aria-label="Go through the reports">
        <select aria-label="Go to" class="for-touch">
          {Object.keys(STOPS).map((kind) => (
            <option value={kind}>{kind}</option>
          ))}
        </select>
        <button type="button" class="for-touch" data-step="previous" aria-label="Previous">
          ↑
        </button>
        <button type="button" class="for-touch" data-step="next" aria-label="Next">
          ↓
        </button>
        <button type="button" data-action="copy">
          Copy link
        </button>
        <button type="button" class="for-keys" data-action="help">
          Keys
        </button>
      </div>
      <p class="spoken" role="status" />
      <dialog class="keys" aria-labelledby="keys-heading">
        <h2 id="keys-heading">Keys</h2>
        <dl>
          {READING_KEYS.map(([key, , meaning]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>In the figure, the arrow keys go from part to part.</p>
        <label>
          <input type="checkbox" name="keys" defaultChecked /> Use these keys
        </label>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </reading-tools>
  );
}
