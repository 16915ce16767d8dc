import { openWorker } from '../browser/open-worker.ts';
import { addressesAt } from '../permalinks/addresses.ts';
import type { FindPort } from './workers/ask-finder.ts';
import type { ComparisonPort } from './workers/ask-worker.ts';
import comparisonWorker from './workers/comparison-worker.ts?worker&url';
import findWorker from './workers/find-worker.ts?worker&url';
import { keepAtHand } from './workers/keep-at-hand.ts';

/** A worker that compares. */
export function openComparisonWorker(): ComparisonPort {
  return openWorker(comparisonWorker) as ComparisonPort;
}

/** A worker that searches. */
export function openFindWorker(): FindPort {
  return openWorker(findWorker) as FindPort;
}

/** Loads what links and files are made with, and keeps all at hand, so that everything works with the network off. */
export async function loadRest(example: string | undefined): Promise<void> {
  await Promise.allSettled([
    import('./arrivals/read-arrivals.ts'),
    import('./draft/draft-schema.ts'),
    import('./class/answers.ts'),
    import('./parts/class/class-parts.ts'),
    import('./output/offered-forms.ts'),
    import('./output/save-comparison.ts'),
  ]);
  const examples = example === undefined ? [] : [addressesAt(import.meta.env.BASE_URL).comparison(example)];
  await keepAtHand([comparisonWorker, findWorker, ...examples]).catch(() => undefined);
}
