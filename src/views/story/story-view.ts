import type { Addresses } from '../../permalinks/addresses.ts';
import type { Story } from '../../stories.ts';
import { prepareView, type View } from '../marks/view.ts';

/** The view of a story whose pages stand at these addresses; made once, however many pages ask. */
export function prepareStoryView(story: Story, addresses: Addresses): View {
  const known = viewByStory.get(story);
  if (known) return known;
  const view = prepareView(
    story.comparison,
    {
      passage: (id) => addresses.passage(story.id, id),
      place: (id) => addresses.place(story.id, id),
      paragraph: (report, id) => `${addresses.report(story.id, report)}#${encodeURIComponent(id)}`,
      findings: addresses.findings(story.id),
      quotations: addresses.quotations(story.id),
      opening: '#main',
      leftOut: addresses.leftOut(story.id),
      source: (source, sentence) =>
        `${addresses.source(story.id, source)}${sentence === null ? '' : `#${encodeURIComponent(sentence)}`}`,
    },
    story.sources,
  );
  viewByStory.set(story, view);
  return view;
}

const viewByStory = new WeakMap<Story, View>();
