import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesAt } from '../../permalinks/addresses.ts';
import type { StoryFormat } from '../../publish/formats/story-format.ts';
import { formatsOf } from '../../publish/formats/story-formats.ts';
import { placeStory } from '../../publish/story-places.ts';
import { type Story, stories } from '../../stories.ts';

export const getStaticPaths = (async () =>
  (await stories).flatMap((story) =>
    formatsOf(story).map((format) => ({
      params: { story: story.id, file: format.file },
      props: { story, format },
      cacheKey: story.digest,
    })),
  )) satisfies GetStaticPaths;

/** A story in one of its formats. */
export const GET: APIRoute<{ story: Story; format: StoryFormat }> = ({ props: { story, format }, site }) => {
  const places = placeStory(story.id, addressesAt(import.meta.env.BASE_URL), site);
  return new Response(format.write(story, places), { headers: { 'content-type': format.type } });
};
