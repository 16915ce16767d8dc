import type { QuotationCheck } from '../../report/quotation-check.ts';
import type { CheckedSource, SourceStatement } from '../../report/source.ts';

/** A quotation that was held against a source, with the place in it where its words stand. */
export interface PlacedCheck {
  /** Id of the report. */
  readonly report: string;
  readonly check: QuotationCheck;
  readonly source: CheckedSource;
  /** The sentences that its words are taken from; none where it isn't found. */
  readonly sentences: readonly SourceStatement[];
}

/** Every quotation of a story's reports with its place in each source; gathered once however often they are asked for. */
export function placeChecks(source: CheckedSource): readonly PlacedCheck[] {
  const known = placedBySource.get(source);
  if (known) return known;
  const placed = Object.entries(source.quotations).flatMap(([report, checks]) =>
    checks.map((check) => ({ report, check, source, sentences: findSentences(check, source) })),
  );
  placedBySource.set(source, placed);
  return placed;
}

const placedBySource = new WeakMap<CheckedSource, readonly PlacedCheck[]>();

function findSentences({ stretches }: QuotationCheck, { statements }: CheckedSource): readonly SourceStatement[] {
  const taken = stretches.flatMap(({ kind, source }) =>
    source && (kind === 'same' || kind === 'altered') ? [source] : [],
  );
  return statements.filter(({ start, end }) => taken.some((span) => span.start < end && start < span.end));
}
