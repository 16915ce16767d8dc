import type { FindAnswer, FindQuery } from './find-query.ts';
import { searchTexts } from './find-statements.ts';

/** Searches beside the page and beside the comparison, so that neither waits for the other. */
let search: ReturnType<typeof searchTexts> | null = null;

addEventListener('message', async ({ data }: MessageEvent<FindQuery>) => {
  if (data.kind === 'texts') {
    search = searchTexts(data.texts);
    return;
  }
  const { number, query } = data;
  if (search) postMessage({ number, query, found: await search(query) } satisfies FindAnswer);
});
