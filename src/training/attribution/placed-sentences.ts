import { spanInBody } from '../../report/block-text.ts';
import type { Span } from '../../report/report.ts';
import { readOuterSentences, type Unit } from '../../statements/grammar/read-units.ts';
import { lexiconOrEnglish } from '../../statements/lexicon/find-lexicon.ts';
import { type Passage, readPassages } from '../../statements/read-passages.ts';

/** A sentence as the engine reads it, and where its units stand in the article. */
export interface PlacedUnits {
  readonly units: readonly Unit[];
  readonly placeOf: (unit: Unit) => Span;
}

/** The sentences of an article as the engine reads them. */
export function readPlacedUnits(text: string): readonly PlacedUnits[] {
  return readPassages(text, 'en').flatMap((passage) => {
    const placeOf = placeUnits(passage);
    return readOuterSentences(passage, lexiconOrEnglish('en')).map(({ units }) => ({ units, placeOf }));
  });
}

/** Gives where a unit of a paragraph stands in the article. */
export function placeUnits({ source }: Passage): (unit: Unit) => Span {
  return ({ start, end }) => spanInBody(source, { start, end });
}

/** Whether a stretch has something in common with one of several. */
export function touches({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < end && start < other.end);
}
