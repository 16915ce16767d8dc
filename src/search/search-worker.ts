import { fetchArchive } from './archive/fetch-archive.ts';
import { sketchOf } from './query/find-near-words.ts';
import { searchStatements } from './query/search-statements.ts';
import type { SearchSource } from './records/search-source.ts';
import type { SearchAnswer, SearchQuestion } from './search-messages.ts';

/** Opened by the first question, and anew after a failure. */
let opening: Promise<SearchSource> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<SearchQuestion>) => {
  self.postMessage(await answer(data));
});

async function answer({ number, archive, query, limit }: SearchQuestion): Promise<SearchAnswer> {
  try {
    opening ??= open(archive);
    return { number, query, result: await searchStatements(await opening, query, limit), error: null };
  } catch (error) {
    opening = undefined;
    return { number, query, result: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sketches the vocabulary while nobody waits for a misspelt word. */
async function open(address: string): Promise<SearchSource> {
  const source = await fetchArchive(address);
  sketchOf(source.vocabulary.words);
  return source;
}
