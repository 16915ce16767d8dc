import type { JSX } from 'preact';
import { countOf } from '../marks/count-of.ts';
import { formatDate } from '../marks/format-date.ts';
import type { View } from '../marks/view.ts';
import { countFigures } from './count-figures.ts';

interface Props {
  readonly story: { readonly title: string; readonly date: string | null };
  readonly view: View;
  /** Address of the story. */
  readonly href: string;
}

/** A story in the list of stories: the event, its reports, and what was found. */
export function StoryEntry({ story, view, href }: Props): JSX.Element {
  const { matches, altered } = countFigures(
    view.sides.map(({ report }) => report),
    view.comparison,
  );
  return (
    <li class="story-entry">
      {story.date !== null && (
        <p class="kicker">
          <time dateTime={story.date}>{formatDate(story.date)}</time>
        </p>
      )}
      <h2>
        <a href={href}>{story.title}</a>
      </h2>
      <ul class="story-reports">
        {view.sides.map(({ report, siglum, className }) => (
          <li class={className}>
            <span class="label">
              <span class="siglum">{siglum}</span> {report.label}
            </span>{' '}
            {report.title === null ? (
              <span class="absent">headline not stated</span>
            ) : (
              <span lang={report.lang}>{report.title}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="found">
        {matches === 1 ? '1 match' : `${matches} matches`}, {countOf(altered, 'quotation')} altered
      </p>
    </li>
  );
}
