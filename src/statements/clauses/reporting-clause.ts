import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';

/** Somebody, a verb or phrase of report, and what is reported; all in indices of an outer sentence's units. */
export interface ReportingClause {
  readonly cue: UnitRange;
  /** `null` for `according to`. */
  readonly verb: CueForm | null;
  readonly source: NounPhrase | null;
  /** To whom it is said: `CNN` in `told CNN`. */
  readonly listener: NounPhrase | null;
  readonly content: UnitRange | null;
  /** Through whom it came: `CNN` in `CNN quoted Blinken as saying` and `told CNN`. */
  readonly via?: NounPhrase | null;
}

/** A stretch of units: index of the first, and of the one after the last. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}
