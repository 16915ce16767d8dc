import type { JSX } from 'preact';
import { chooseTelling } from '../findings/choose-telling.ts';
import { FindingItem } from '../findings/FindingItem.tsx';
import { listDescribed } from '../findings/list-described.ts';
import { countOf } from '../marks/count-of.ts';
import { formatDate } from '../marks/format-date.ts';
import type { View } from '../marks/view.ts';
import { countFigures } from '../story/count-figures.ts';

interface Props {
  readonly story: { readonly title: string; readonly date: string | null };
  readonly view: View;
  /** Address of the story. */
  readonly href: string;
  /** Whether its first finding is told, or several, as where it is the only story. */
  readonly findings: keyof typeof MOST;
}

const MOST = { first: 1, several: 4 } as const;

/** Reports that are named; of more, their number is. */
const FEW = 4;

/** A story in the list of stories: the event, what was found first, and its reports. */
export function StoryEntry({ story, view, href, findings }: Props): JSX.Element {
  const { matches, altered } = countFigures(
    view.sides.map(({ report }) => report),
    view.comparison,
  );
  const { sides } = view;
  const named =
    sides.length > FEW ? countOf(sides.length, 'report') : sides.map(({ report }) => report.label).join(', ');
  return (
    <li class="story-entry">
      <p class="kicker">
        {story.date !== null && <time dateTime={story.date}>{formatDate(story.date)}</time>}
        <span>{named}</span>
      </p>
      <h3>
        <a href={href}>{story.title}</a>
      </h3>
      <ul>
        {chooseTelling(listDescribed(view, sides.length > FEW ? 'hint' : 'glance'), MOST[findings]).map((finding) => (
          <FindingItem finding={finding} view={view} />
        ))}
      </ul>
      <p class="found">
        {countOf(matches, 'match', 'matches')}, {countOf(altered, 'quotation')} altered
      </p>
    </li>
  );
}
