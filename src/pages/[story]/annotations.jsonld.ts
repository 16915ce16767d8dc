import type { APIRoute } from 'astro';
import { addressesAt } from '../../permalinks/addresses.ts';
import { annotateStory } from '../../publish/annotate-story.ts';
import { type Story, storyPaths } from '../../stories.ts';

export const getStaticPaths = storyPaths;

/** The matches of a story as Web Annotations. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) => {
  const { annotations, passage, report, text } = addressesAt(import.meta.env.BASE_URL);
  const full = (address: string) => new URL(address, site).href;
  const { id, title, reports, comparison } = story;
  const collection = annotateStory(
    { title, reports, matches: comparison.matches },
    {
      collection: full(annotations(id)),
      passage: (of) => full(passage(id, of)),
      report: (of) => full(report(id, of)),
      text: (of) => full(text(id, of)),
    },
  );
  return Response.json(collection);
};
