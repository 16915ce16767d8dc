import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DeskActions, DeskState } from '../state/desk-state.ts';
import { CompareBar } from './bar/CompareBar.tsx';
import { CompareWork } from './CompareWork.tsx';
import { DeskFaults } from './DeskFaults.tsx';
import { CompareResult } from './result/CompareResult.tsx';
import { CompareTexts } from './texts/CompareTexts.tsx';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** The page on which readers compare texts of their own: the texts above, what they have in common below. */
export function CompareDesk({ state, actions }: Props): JSX.Element {
  const { desk, work, result } = state;
  // Typing redraws the texts alone: the result is drawn again only where something of it is new.
  const drawn = useMemo(
    () => result && <CompareResult state={state} result={result} actions={actions} />,
    [
      result,
      state.tab,
      state.query,
      state.answer,
      state.isChoosing,
      state.chosen,
      desk.history,
      desk.isForClass,
      desk.title,
    ],
  );
  return (
    <>
      <CompareTexts state={state} actions={actions} />
      <DeskFaults messages={desk.faults} dismiss={() => actions.step({ kind: 'dismiss' })} />
      {state.reading !== null && <p role="status">Reading {state.reading} …</p>}
      <CompareWork
        work={work}
        duration={result?.duration ?? null}
        hasText={desk.reports.some(({ text }) => text.trim() !== '')}
        actions={actions}
      />
      <p class="spoken" role="status">
        {state.said}
      </p>
      {drawn && (
        <section id="result" aria-label="Comparison">
          <CompareBar state={state} actions={actions} />
          {drawn}
        </section>
      )}
    </>
  );
}
