import type { APIRoute, GetStaticPaths } from 'astro';
import { describePassage } from '../../../../components/describe-passage.ts';
import { listPassages } from '../../../../components/list-passages.ts';
import { addressesAt } from '../../../../permalinks/addresses.ts';
import { describeFrame } from '../../../../permalinks/frame-passage.ts';
import { type Story, stories } from '../../../../stories.ts';

export const getStaticPaths = (async () => listPassages(await stories)) satisfies GetStaticPaths;

/** What programs that embed pages ask of a passage. */
export const GET: APIRoute<{ story: Story }, { passage: string }> = ({ props: { story }, params, site }) => {
  const { embed, passage } = addressesAt(import.meta.env.BASE_URL);
  const full = (address: string) => new URL(address, site).href;
  const cited = describePassage(params.passage, story, full(passage(story.id, params.passage)));
  return Response.json(describeFrame(full(embed(story.id, params.passage)), cited));
};
