import type { Report } from '../../report/report.ts';
import type { PlacedWording } from '../readings/gather-wordings.ts';
import { readWords } from '../words/words.ts';

/** A name where it stands. */
export interface NameUse extends PlacedWording {
  /** As written, without what belongs to the sentence: `Anna Holt` for “Anna Holt’s”. */
  readonly value: string;
  /** Its words as written. */
  readonly words: readonly string[];
  /** By which two of its words are equal, in their order: no case, accents or possessive. */
  readonly keys: readonly string[];
}

/** The names in the reports, in the running order; lines of the page left out. */
export function gatherNames(reports: readonly Report[]): readonly NameUse[] {
  return reports.flatMap((report) =>
    report.statements
      .filter(({ furniture }) => !furniture)
      .flatMap(({ id, details }) =>
        details
          .filter(({ kind }) => kind === 'name')
          .map(({ value, text, start, end }) => {
            const words = readWords(value);
            return {
              ...{ report: report.id, wording: { statement: id, start, end, text }, value },
              ...{ words: words.map((word) => word.text), keys: words.map(({ key }) => foldKey(key)) },
            };
          }),
      ),
  );
}

/** A word of a name as names are compared. */
export function foldKey(key: string): string {
  return key.replace(/'s$/, '').normalize('NFD').replace(/\p{M}/gu, '');
}
