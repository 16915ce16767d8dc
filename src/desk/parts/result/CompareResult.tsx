import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { PartsContext } from '../../../views/marks/Parts.tsx';
import { DetailList } from '../../../views/quotations/DetailList.tsx';
import { QuotationList } from '../../../views/quotations/QuotationList.tsx';
import { SpeakerList } from '../../../views/speakers/SpeakerList.tsx';
import { LackingList } from '../../../views/story/LackingList.tsx';
import { LeftOutList } from '../../../views/story/LeftOutList.tsx';
import { StoryOpening } from '../../../views/story/StoryOpening.tsx';
import type { OwnView, ShownComparison } from '../../output/own-view.ts';
import type { DeskActions, DeskState, Tab } from '../../state/desk-state.ts';
import type { CLASS_PARTS } from '../class/class-parts.ts';
import { CompareCorrections } from './CompareCorrections.tsx';
import { CompareFind } from './CompareFind.tsx';
import { GrowingParts } from './GrowingParts.tsx';
import { OwnRows } from './OwnRows.tsx';
import { titleOf } from './title-of.ts';

interface Props {
  readonly state: DeskState;
  readonly result: ShownComparison;
  /** What is drawn for a class, or `null` until it is loaded. */
  readonly classParts: typeof CLASS_PARTS | null;
  readonly actions: DeskActions;
}

const TABS: readonly (readonly [Tab, string])[] = [
  ['side-by-side', 'Side by side'],
  ['quotations', 'Quotations'],
  ['left-out', 'Left out'],
  ['speakers', 'Speakers'],
];

/** A finished comparison: the views of a story's pages, search, corrections, and what can be taken away of it. */
export function CompareResult({ state, result, classParts, actions }: Props): JSX.Element {
  const { view } = result;
  const title = titleOf(state);
  const opening = useMemo(() => {
    const story = { title, date: null, first: null, reports: result.comparison.reports };
    return <StoryOpening story={story} view={view} reportAt={(report) => `#text-${report}`} />;
  }, [view, title]);
  const drawn = useMemo(() => <TabView tab={state.tab} view={view} />, [state.tab, view]);
  const findings = (
    <>
      {opening}
      <nav class="own-tabs" aria-label="Views of the comparison">
        <ul>
          {TABS.map(([tab, name]) => (
            <li key={tab}>
              <button type="button" aria-pressed={tab === state.tab} onClick={() => actions.show(tab)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <CompareFind view={view} query={state.query} answer={state.answer} find={actions.find} />
      <CompareCorrections state={state} view={view} actions={actions} />
      <div class={state.isChoosing ? 'choosing' : ''}>
        <PartsContext.Provider value={GrowingParts}>{drawn}</PartsContext.Provider>
      </div>
    </>
  );
  if (!state.desk.isForClass && !state.isTrying) return findings;
  if (classParts === null) return <p role="status">Loading …</p>;
  return (
    <classParts.ClassExercise
      key={result.comparison.reports.map(({ body }) => body).join()}
      view={view}
      findings={findings}
      saveAnswers={actions.saveAnswers}
      copyAnswers={actions.copyAnswers}
    />
  );
}

interface TabProps {
  readonly tab: Tab;
  readonly view: OwnView;
}

function TabView({ tab, view }: TabProps): JSX.Element {
  switch (tab) {
    case 'side-by-side':
      return <OwnRows view={view} />;
    case 'quotations':
      return (
        <>
          <QuotationList view={view} />
          <DetailList view={view} />
        </>
      );
    case 'left-out':
      return (
        <>
          <LackingList view={view} />
          <LeftOutList view={view} />
        </>
      );
    case 'speakers':
      return <SpeakerList view={view} />;
  }
}
