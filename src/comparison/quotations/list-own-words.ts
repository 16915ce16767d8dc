import type { Report, Statement } from '../../report/report.ts';
import { isWithinOne } from '../matches/is-within-one.ts';
import { isCommonWord } from '../words/common-words.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { stemWord } from '../words/stem.ts';

/** Says of words whether a statement of a report, by its id, has them all outside quotation marks: then they are a topic. */
export function listOwnWords(reports: readonly Report[]): (report: string, words: readonly string[]) => boolean {
  const placesByReport = new Map(reports.map(({ id, statements }) => [id, placeStems(statements)] as const));
  return (report, words) => {
    const placesByStem = placesByReport.get(report);
    const stems = words.filter((word) => !isCommonWord(word)).map(stemWord);
    const [first, ...others] = stems.map((stem) => placesByStem?.get(stem) ?? new Set<number>());
    return first !== undefined && [...first].some((place) => others.every((places) => places.has(place)));
  };
}

/** By stem: the places of the statements that have it outside their quotation marks. */
function placeStems(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<number>> {
  const placesByStem = new Map<string, Set<number>>();
  for (const [place, statement] of statements.entries()) {
    const isQuoted = isWithinOne(statement.quotations.map(({ inText }) => inText));
    for (const word of readStatementWords(statement)) {
      if (isQuoted(word)) continue;
      const stem = stemWord(word.key);
      const places = placesByStem.get(stem);
      if (places) places.add(place);
      else placesByStem.set(stem, new Set([place]));
    }
  }
  return placesByStem;
}
