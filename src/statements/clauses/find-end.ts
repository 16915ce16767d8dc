import type { Unit } from '../grammar/read-units.ts';
import { END_BIAS, END_WEIGHTS } from '../lexicon/en/end-weights.ts';
import { canEndAt, endSigns, type ReportedWords } from './end-signs.ts';

/** Units after which the words run on to the end of the sentence: keeps the search linear. */
const LONGEST_WORDS = 120;

/**
 * Index of the unit before which reported words most likely end, or the number of units where they run to the end of the
 * sentence. Each place has its chance if none before it is the end.
 */
export function findEnd(units: readonly Unit[], words: ReportedWords): number {
  let end = units.length;
  let most = 0;
  let goesOn = 1;
  for (let at = words.from + 1; at < Math.min(units.length, words.from + LONGEST_WORDS); at++) {
    if (!canEndAt(units, at)) continue;
    const sum = endSigns(units, words, at).reduce((total, sign) => total + END_WEIGHTS[sign], END_BIAS);
    const chance = 1 / (1 + Math.exp(-sum));
    if (goesOn * chance > most) {
      most = goesOn * chance;
      end = at;
    }
    goesOn *= 1 - chance;
    if (goesOn <= most) break;
  }
  return goesOn > most ? units.length : end;
}
