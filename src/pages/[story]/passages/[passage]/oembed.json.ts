import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesAt } from '../../../../permalinks/addresses.ts';
import { fullAddress } from '../../../../permalinks/full-address.ts';
import { linkPassage, quoteById } from '../../../../permalinks/link-passage.ts';
import { describeFrame } from '../../../../publish/frame-passage.ts';
import { stories } from '../../../../stories.ts';
import { describePassage } from '../../../../views/passage/describe-passage.ts';
import { listPassages, type PassageProps } from '../../../../views/passage/list-passages.ts';

/** Such programs know a page by its full address: none where the site's own isn't known. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE ? listPassages(await stories) : []) satisfies GetStaticPaths;

/** What programs that embed pages ask of a passage. */
export const GET: APIRoute<PassageProps> = ({ props: { story, passage }, site }) => {
  const addresses = addressesAt(import.meta.env.BASE_URL);
  const full = (address: string) => fullAddress(address, site);
  const cited = describePassage(passage, story, full(addresses.passage(story.id, passage.id)));
  const frame = full(addresses.embed(story.id, passage.id));
  const quote = quoteById(passage.id, story.reports, story.comparison.matches);
  const embed = quote === null ? frame : linkPassage(frame, quote, null);
  return Response.json(describeFrame(embed, cited, full(addresses.home)));
};
