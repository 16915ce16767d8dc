import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DeskActions, DeskState } from '../state/desk-state.ts';
import { CompareBar } from './bar/CompareBar.tsx';
import { CompareWork } from './CompareWork.tsx';
import { useClassParts } from './class/use-class-parts.ts';
import { DeskFaults } from './DeskFaults.tsx';
import { ReadingFile } from './ReadingFile.tsx';
import { titleOf } from './result/title-of.ts';
import { useResultParts } from './result/use-result-parts.ts';
import { CompareTexts } from './texts/CompareTexts.tsx';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** The page on which readers compare texts of their own: the texts above, what they have in common below. */
export function CompareDesk({ state, actions }: Props): JSX.Element {
  const { desk, work, result } = state;
  const classParts = useClassParts(state);
  const resultParts = useResultParts();
  // Typing redraws the texts alone: the result is drawn again only where something of it is new.
  const drawn = useMemo(
    () =>
      result &&
      resultParts && (
        <resultParts.CompareResult state={state} result={result} classParts={classParts} actions={actions} />
      ),
    [
      result,
      resultParts,
      state.isTrying,
      classParts,
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
      {!desk.isForClass && <CompareTexts state={state} actions={actions} />}
      <DeskFaults messages={desk.faults} dismiss={() => actions.step({ kind: 'dismiss' })} />
      {state.reading !== null && <ReadingFile progress={state.reading} stop={actions.stopReading} />}
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
          {!desk.isForClass && <CompareBar state={state} actions={actions} />}
          {classParts && result && state.answers.length > 0 && !desk.isForClass && (
            <classParts.ClassAnswers view={result.view} answers={state.answers} forget={actions.putAnswersAway} />
          )}
          {drawn}
        </section>
      )}
      {classParts && result && state.sheet && (
        <classParts.ClassSheet view={result.view} title={titleOf(state)} sheet={state.sheet} done={actions.endSheet} />
      )}
    </>
  );
}
