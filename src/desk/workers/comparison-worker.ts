import { UNKNOWN_ORIGIN } from '../../report/report-info.ts';
import { createAnswerer } from './answer-query.ts';
import type { ComparisonQuery } from './comparison-query.ts';

/** Runs beside the page, so that long texts don't stop it. */
const answer = createAnswerer();

/** Paragraphs after which the browser has translated what takes the time. */
const WARM_UP_PARAGRAPHS = 5;

/** The first comparison takes several times as long as the next; a reader's own should not be it. */
warmUp();

addEventListener('message', ({ data }: MessageEvent<ComparisonQuery>) => {
  answer(data, (said) => postMessage(said));
});

function warmUp(): void {
  const text =
    '“It rained in the old town on Friday,” the mayor, Ann Smith, told reporters. She said 25 people were hurt.\n\n';
  const reports = ['report-a', 'report-b'].map((id) => ({
    ...UNKNOWN_ORIGIN,
    ...{ id, label: id, lang: 'en' },
    body: text.repeat(WARM_UP_PARAGRAPHS),
  }));
  createAnswerer()({ number: 0, reports, corrections: [] }, () => undefined);
}
