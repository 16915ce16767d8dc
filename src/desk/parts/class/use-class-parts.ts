import { useEffect, useState } from 'preact/hooks';
import type { DeskState } from '../../state/desk-state.ts';
import type { CLASS_PARTS } from './class-parts.ts';

/** What is drawn for a class, loaded when there is an exercise, a sheet or an answer; `null` until then. */
export function useClassParts({ desk, isTrying, sheet, answers }: DeskState): typeof CLASS_PARTS | null {
  const [parts, setParts] = useState<typeof CLASS_PARTS | null>(null);
  const isNeeded = desk.isForClass || isTrying || sheet !== null || answers.length > 0;
  useEffect(() => {
    if (isNeeded && parts === null) import('./class-parts.ts').then(({ CLASS_PARTS: loaded }) => setParts(loaded));
  }, [isNeeded]);
  return parts;
}
