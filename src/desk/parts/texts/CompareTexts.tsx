import type { JSX } from 'preact';
import { LIMITS, roundNumber } from '../../../import/files/limits.ts';
import { countOf } from '../../../views/marks/count-of.ts';
import { REPORT_COUNT } from '../../draft/draft.ts';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';
import { CompareText } from './CompareText.tsx';
import { CompareWays } from './CompareWays.tsx';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** The texts, folded away where a comparison was opened that somebody made before. */
export function CompareTexts({ state, actions }: Props): JSX.Element {
  const { desk, isEditing, result, replaced } = state;
  return (
    <details
      class="own-editing"
      open={isEditing}
      onToggle={({ currentTarget }) => actions.edit(currentTarget.open ? 'open' : 'folded')}
    >
      <summary>
        Edit the texts <span class="soft">({countOf(desk.reports.length, 'text')})</span>
      </summary>
      <div class="own-texts">
        {desk.reports.map((report, index) => (
          <CompareText
            key={report.id}
            report={report}
            index={index}
            notices={desk.notices[report.id]}
            source={desk.sources[report.id]}
            language={result?.languages[report.id]}
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
        {replaced !== null && (
          <button type="button" onClick={actions.bringBack}>
            Bring back the texts as they were
          </button>
        )}
        <p class="soft">
          Up to {REPORT_COUNT.most} texts of {roundNumber(LIMITS.text)} characters, as .txt, .md, .html, .docx, .odt,
          .eml, .srt, .vtt, saved pages (.mhtml, .webarchive), or .pdf with text, in files of up to{' '}
          {roundNumber(LIMITS.file)} bytes.
        </p>
      </div>
      <CompareWays state={state} actions={actions} />
    </details>
  );
}
