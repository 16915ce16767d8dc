import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import { formatDate } from '../marks/format-date.ts';
import type { View } from '../marks/view.ts';
import { headPassage } from './head-passage.ts';
import { namePassage } from './name-passage.ts';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
  readonly story: { readonly title: string; readonly date: string | null };
  /** Address of the story, and of the passage's place in it. */
  readonly addresses: { readonly story: string; readonly place: string };
}

/** The top of a passage's page: its words, who said them and when, and what the page is. */
export function PassageHeading({ passage, view, story, addresses }: Props): JSX.Element {
  const { words, speaker } = headPassage(passage, view);
  const { heading, places } = namePassage(passage, view);
  return (
    <header class="opening passage-opening">
      <p class="kicker">
        A passage of <a href={addresses.story}>{story.title}</a>
      </p>
      <h1>{words}</h1>
      <p class="said-by">
        {speaker !== null && <span class="speaker">{speaker}</span>}
        {story.date !== null && <time dateTime={story.date}>{formatDate(story.date)}</time>}
      </p>
      <p class="explanation">
        {heading}. {places}. This page shows the words in each report that has them, side by side, with what differs
        marked. <a href={addresses.place}>Read it in its place</a>
      </p>
    </header>
  );
}
