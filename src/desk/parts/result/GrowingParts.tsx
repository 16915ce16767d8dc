import type { JSX } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { beginGrowth, grow, shownParts } from './growth.ts';

interface Props {
  /** Drawn in this order, the next when the browser has painted the last. The same array draws nothing anew. */
  readonly parts: readonly JSX.Element[];
}

/** Draws a long page part by part, so that it goes on answering; new parts take the places of old ones likewise. */
export function GrowingParts({ parts }: Props): JSX.Element {
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
  const growth = useRef(beginGrowth(parts, []));
  if (growth.current.parts !== parts) growth.current = beginGrowth(parts, shownParts(growth.current));
  useEffect(() => {
    if (growth.current.reached >= parts.length) return;
    growth.current = grow(growth.current);
    drawAgain(undefined);
  });
  return <>{shownParts(growth.current)}</>;
}
