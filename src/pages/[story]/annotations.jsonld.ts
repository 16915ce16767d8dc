import type { APIRoute } from 'astro';
import { addressesAt } from '../../permalinks/addresses.ts';
import { annotateMatch } from '../../permalinks/annotate-match.ts';
import { type Story, storyPaths } from '../../stories.ts';

export const getStaticPaths = storyPaths;

/** The matches of a story as an annotation collection of the W3C's Web Annotation model. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) => {
  const { annotations, passage, report } = addressesAt(import.meta.env.BASE_URL);
  const full = (address: string) => new URL(address, site).href;
  const places = {
    passage: (id: string) => full(passage(story.id, id)),
    report: (id: string) => full(report(story.id, id)),
  };
  const { matches } = story.comparison;
  const address = full(annotations(story.id));
  return Response.json({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: story.title,
    total: matches.length,
    first: {
      id: `${address}#page`,
      type: 'AnnotationPage',
      partOf: address,
      startIndex: 0,
      items: matches.map((match) => annotateMatch(match, story.reports, places)),
    },
  });
};
