import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LIMITS, roundNumber } from '../../import/files/limits.ts';
import { REPORT_COUNT } from '../draft/draft.ts';
import type { DeskActions, DeskState, Work } from '../state/desk-state.ts';
import { CompareResult } from './CompareResult.tsx';
import { CompareText } from './CompareText.tsx';

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
      state.kept,
      state.link,
      desk.history,
      desk.isForClass,
      desk.title,
    ],
  );
  return (
    <>
      <div class="own-texts">
        {desk.reports.map((report, index) => (
          <CompareText
            key={report.id}
            report={report}
            index={index}
            notes={desk.notes[report.id] ?? []}
            actions={actions}
          />
        ))}
      </div>
      <div class="desk-bar">
        {desk.reports.length < REPORT_COUNT.most && (
          <button type="button" onClick={() => actions.step({ kind: 'add' })}>
            Add a text
          </button>
        )}
        <button type="button" onClick={actions.openExample}>
          Fill in an example
        </button>
        {state.replaced !== null && (
          <button type="button" onClick={actions.bringBack}>
            Bring back the texts as they were
          </button>
        )}
        <p class="soft">
          Up to {REPORT_COUNT.most} texts of {roundNumber(LIMITS.text)} characters, as .txt, .md, .html, .docx, .odt,
          .srt, .vtt, or .pdf with text, in files of up to {roundNumber(LIMITS.file)} bytes.
        </p>
      </div>
      <Faults messages={desk.faults} dismiss={() => actions.step({ kind: 'dismiss' })} />
      {state.reading !== null && <p role="status">Reading {state.reading} …</p>}
      <WorkStatus
        work={work}
        duration={result?.duration ?? null}
        hasText={desk.reports.some(({ text }) => text.trim() !== '')}
        actions={actions}
      />
      <p class="spoken" role="status">
        {state.said}
      </p>
      {drawn}
    </>
  );
}

function Faults({ messages, dismiss }: { readonly messages: readonly string[]; readonly dismiss: () => void }) {
  return (
    <div role="alert">
      {messages.length > 0 && (
        <div class="desk-faults">
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <button type="button" onClick={dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}

interface WorkProps {
  readonly work: Work;
  /** Milliseconds of the last comparison, or `null`. */
  readonly duration: number | null;
  /** Whether there is a text at all. */
  readonly hasText: boolean;
  readonly actions: DeskActions;
}

function WorkStatus({ work, duration, hasText, actions }: WorkProps): JSX.Element {
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
        <span class="soft">Compared in this browser in {Math.max(1, Math.round(duration))} ms.</span>
      )}
    </div>
  );
}
