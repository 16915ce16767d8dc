import type { ComponentChildren, JSX } from 'preact';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';
import { ClassPanel } from './ClassPanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { SavePanel } from './SavePanel.tsx';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** What can be done with a comparison, always in view; one panel is open at a time. */
export function CompareBar({ state, actions }: Props): JSX.Element {
  return (
    <nav class="own-bar" aria-label="What to do with this comparison">
      <Panel name="Save">
        <SavePanel state={state} actions={actions} />
      </Panel>
      <Panel name="Link">
        <LinkPanel link={state.link} said={state.copied} copy={actions.copyLink} />
      </Panel>
      <Panel name="Export" opens={actions.listForms}>
        <ExportPanel forms={state.forms} save={actions.save} />
      </Panel>
      <Panel name="Class">
        <ClassPanel state={state} actions={actions} />
      </Panel>
    </nav>
  );
}

interface PanelProps {
  readonly name: string;
  /** What is to be done when it opens. */
  readonly opens?: () => void;
  readonly children: ComponentChildren;
}

function Panel({ name, opens, children }: PanelProps): JSX.Element {
  return (
    <details name="own-bar" onToggle={({ currentTarget }) => currentTarget.open && opens?.()}>
      <summary>{name}</summary>
      <div class="own-panel">{children}</div>
    </details>
  );
}
