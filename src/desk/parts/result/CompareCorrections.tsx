import type { JSX } from 'preact';
import type { Correction } from '../../../report/comparison.ts';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { View } from '../../../views/marks/view.ts';
import { CHOOSING_KEY } from '../../state/correction-keys.ts';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly view: View;
  readonly actions: DeskActions;
}

/** Corrects the comparison: statements are chosen in the text, then joined, split, rejected or given a speaker. */
export function CompareCorrections({ state, view, actions }: Props): JSX.Element {
  const { desk, isChoosing } = state;
  const { corrections, past, future } = desk.history;
  const step = (kind: 'undo' | 'redo') => actions.step({ kind: 'correct', step: { kind } });
  return (
    <details
      class="own-corrections"
      open={isChoosing}
      onToggle={({ currentTarget }) => actions.choose(currentTarget.open)}
    >
      <summary>Correct the comparison{corrections.length > 0 && ` (${corrections.length})`}</summary>
      <p>
        Choose statements by clicking on them, by activating their numbers, or with the key <kbd>{CHOOSING_KEY}</kbd>{' '}
        where the other keys have led you; then say what holds for them. The keys can be switched off under “Keys”.
      </p>
      <ChosenStatements state={state} view={view} actions={actions} />
      <div class="desk-bar">
        <button type="button" aria-keyshortcuts="u" disabled={past.length === 0} onClick={() => step('undo')}>
          Undo <kbd>u</kbd>
        </button>
        <button type="button" aria-keyshortcuts="U" disabled={future.length === 0} onClick={() => step('redo')}>
          Redo <kbd>U</kbd>
        </button>
      </div>
      <ol class="own-notes">
        {corrections.map((correction, index) => (
          <li key={JSON.stringify(correction)}>
            {describe(correction, view)}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => actions.step({ kind: 'correct', step: { kind: 'remove', index } })}
            >
              Remove
            </button>
          </li>
        ))}
        {view.comparison.faults.map(({ message }) => (
          <li key={message} class="alarm">
            {message}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The kind of each correction, its button's text and key, and how many statements it needs. */
const LABELS = [
  ['join', 'They say the same', 'j', 2],
  ['split', 'They don’t say the same', 's', 2],
  ['reject', 'No other report has them', 'r', 1],
] as const;

function ChosenStatements({ state, view, actions }: Props): JSX.Element {
  const { chosen } = state;
  const correct = (correction: Correction) => {
    actions.step({ kind: 'correct', step: { kind: 'correct', correction } });
    actions.clearChosen();
  };
  return (
    <form
      class="own-chosen"
      onSubmit={(event) => {
        event.preventDefault();
        const name = new FormData(event.currentTarget).get('speaker');
        const speaker = typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
        correct({ kind: 'speaker', statements: chosen, speaker });
      }}
    >
      <p role="status">
        {chosen.length === 0 ? 'Nothing is chosen.' : `Chosen: ${chosen.map((id) => nameOf(id, view)).join(', ')}.`}
      </p>
      {LABELS.map(([kind, label, shortcut, least]) => (
        <button
          key={kind}
          type="button"
          aria-keyshortcuts={shortcut}
          disabled={chosen.length < least}
          onClick={() => correct({ kind, statements: chosen })}
        >
          {label} <kbd>{shortcut}</kbd>
        </button>
      ))}
      <label>
        Speaker <kbd>w</kbd> <input name="speaker" aria-keyshortcuts="w" placeholder="not known" autocomplete="off" />
      </label>
      <button type="submit" disabled={chosen.length === 0}>
        Set the speaker
      </button>
    </form>
  );
}

function describe(correction: Correction, view: View): string {
  const names = correction.statements.map((id) => nameOf(id, view)).join(', ');
  switch (correction.kind) {
    case 'join':
      return `${names} say the same.`;
    case 'split':
      return `${names} don’t say the same.`;
    case 'reject':
      return `No other report has ${names}.`;
    case 'speaker':
      return `${names}: ${correction.speaker === null ? 'the speaker is not known' : `said by ${correction.speaker}`}.`;
  }
}

function nameOf(id: string, { placed }: View): string {
  const statement = placed.get(id);
  return statement ? nameStatement(statement) : 'a statement that is gone';
}
