import type { JSX } from 'preact';
import { keepsAnything } from '../../../browser/open-store.ts';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** Names a comparison, keeps it in this browser, and saves it as a page. */
export function SavePanel({ state, actions }: Props): JSX.Element {
  return (
    <>
      <label>
        Name{' '}
        <input
          value={state.desk.title}
          placeholder="after its first headline"
          maxLength={120}
          autocomplete="off"
          onInput={({ currentTarget }) => actions.step({ kind: 'name', title: currentTarget.value })}
        />
      </label>
      <p>
        <button type="button" onClick={() => actions.save('page')}>
          Page
        </button>{' '}
        <span class="soft">one HTML file that opens anywhere and needs no network</span>
      </p>
      <KeptHere state={state} actions={actions} />
    </>
  );
}

function KeptHere({ state: { kept }, actions }: Props): JSX.Element {
  if (kept === 'this') {
    return (
      <p>
        This browser keeps these texts and corrections, and every change of them.{' '}
        <button type="button" onClick={actions.forget}>
          Forget them
        </button>
      </p>
    );
  }
  if (!keepsAnything()) return <p>{NOTHING_KEPT}</p>;
  return (
    <p>
      {kept === 'another'
        ? 'This browser keeps another comparison. If it is to keep this one, that one is gone.'
        : 'Nothing is kept: when this page is closed, the texts are gone.'}{' '}
      <button type="button" onClick={actions.keep}>
        Keep them here
      </button>{' '}
      {kept === 'another' && (
        <button type="button" onClick={actions.forget}>
          Forget the other
        </button>
      )}
    </p>
  );
}

const NOTHING_KEPT =
  'This browser is set to keep nothing for this site: when this page is closed, the texts are gone. Save the page, or copy the link.';
