import type { JSX } from 'preact';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** Makes an exercise of a comparison. */
export function ClassPanel({ state, actions }: Props): JSX.Element {
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={state.desk.isForClass}
          onChange={({ currentTarget }) => actions.step({ kind: 'teach', isForClass: currentTarget.checked })}
        />{' '}
        Hide the marks until the reader has looked for the differences
      </label>
      <p class="soft">The link carries this setting.</p>
    </>
  );
}
