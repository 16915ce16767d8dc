import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';
import type { FoundSource } from './find-source.ts';

/** `with Lee calling it “…”`, `footage of Lee saying “…”`, `a sign saying “…”`: the noun phrase right before the verb. */
export function subjectOfParticiple(units: readonly Unit[], last: number): FoundSource | undefined {
  const source = nounPhraseEndingAt(units, last);
  if (source === undefined || source.kind === 'pronoun') return undefined;
  const before = units[source.from - 1]?.lower ?? '';
  if (before === 'with') return { source, inverted: false };
  const of = units.slice(source.from, source.to).findIndex((unit) => unit.lower === 'of') + source.from;
  if (of > source.from && RECORDING.test(units[of - 1]?.lower ?? '')) {
    const shown = nounPhraseStartingAt(units, of + 1);
    if (shown) return { source: shown, inverted: false };
  }
  return SHOWN.test(units[last]?.lower ?? '') ? { source, inverted: false } : undefined;
}

/** What shows words that are nobody's in the sentence; a letter's are its sender's. */
const SHOWN = /^(?:signs?|shirts?|hats?|banners?|posters?|placards?|stickers?|billboards?|plaques?|caps?)$/;

/** What shows or plays somebody's words. */
const RECORDING = /^(?:footage|videos?|audio|recordings?|clips?|tapes?|images?|photos?)$/;
