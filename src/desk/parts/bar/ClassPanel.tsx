import type { JSX } from 'preact';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** Makes an exercise of a comparison, and shows what a class answered. */
export function ClassPanel({ state, actions }: Props): JSX.Element {
  return (
    <>
      <p>
        Whoever opens the class link marks the words that differ and pairs quotations before the comparison is shown,
        and then sends you the answers as a link or a file.
      </p>
      <p>
        <button type="button" onClick={actions.copyClassLink}>
          Copy the class link
        </button>{' '}
        <button type="button" onClick={() => actions.tryClass(state.isTrying ? 'no' : 'yes')}>
          {state.isTrying ? 'Back to the comparison' : 'Try it here'}
        </button>
      </p>
      <p>
        <button type="button" onClick={() => actions.printSheet('blank')}>
          Print a sheet
        </button>{' '}
        <button type="button" onClick={() => actions.printSheet('solved')}>
          Print it with the answers
        </button>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.querySelector('textarea');
          actions.addAnswers(field?.value ?? '');
          if (field) field.value = '';
        }}
      >
        <label>
          Answers of the class
          <textarea rows={3} placeholder="Paste the links here, one a line." />
        </label>
        <button type="submit">Show the answers</button>{' '}
        <label class="file-button">
          <input
            type="file"
            class="spoken"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              actions.takeAnswers([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <span>Choose files of answers</span>
        </label>
      </form>
      <p role="status" class="soft">
        {state.copied}
      </p>
    </>
  );
}
