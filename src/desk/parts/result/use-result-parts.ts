import { useEffect, useState } from 'preact/hooks';
import type { RESULT_PARTS } from './result-parts.ts';

type Parts = typeof RESULT_PARTS;

let loaded: Parts | null = null;

/** What a comparison is drawn with. */
export async function loadResultParts(): Promise<Parts> {
  loaded ??= (await import('./result-parts.ts')).RESULT_PARTS;
  return loaded;
}

/** The same, or `null` until it is loaded. */
export function useResultParts(): Parts | null {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    // Whoever wants a comparison is told.
    loadResultParts().then(setParts, () => undefined);
  }, []);
  return parts;
}
