import { createAnswerer } from './answer-query.ts';
import type { ComparisonQuery } from './comparison-query.ts';

/** Runs beside the page, so that long texts don't stop it. */
const answer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<ComparisonQuery>) => {
  answer(data, (said) => postMessage(said));
});
