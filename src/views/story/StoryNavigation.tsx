import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import type { SourceInfo } from '../../report/source.ts';
import type { Side } from '../marks/sides.ts';

/** The pages of a story. */
export type StoryPage =
  | 'story'
  | 'findings'
  | 'quotations'
  | 'left-out'
  | 'speakers'
  | `report:${string}`
  | `source:${string}`;

interface Props {
  readonly story: {
    readonly id: string;
    readonly title: string;
    readonly sources?: readonly Pick<SourceInfo, 'id' | 'label'>[];
  };
  readonly sides: readonly Side[];
  readonly addresses: Addresses;
  /** The page it stands on, if that is one of them. */
  readonly current?: StoryPage;
}

/** Leads to the pages of a story. */
export function StoryNavigation({ story, sides, addresses, current }: Props): JSX.Element {
  const pages: readonly (readonly [StoryPage, string, string])[] = [
    ['story', addresses.story(story.id), 'Side by side'],
    ['findings', addresses.findings(story.id), 'Findings'],
    ['quotations', addresses.quotations(story.id), 'Quotations'],
    ['left-out', addresses.leftOut(story.id), 'Left out'],
    ['speakers', addresses.speakers(story.id), 'Speakers'],
    ...(story.sources ?? []).map(({ id, label }) => [`source:${id}`, addresses.source(story.id, id), label] as const),
    ...sides.map(({ report }) => [`report:${report.id}`, addresses.report(story.id, report.id), report.label] as const),
  ];
  return (
    <nav class="story-navigation" aria-label={story.title}>
      <ul>
        {pages.map(([page, href, label]) => (
          <li>
            <a href={href} aria-current={page === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={`${addresses.compare}#story=${encodeURIComponent(story.id)}`}>Open in Compare</a>
        </li>
      </ul>
    </nav>
  );
}
