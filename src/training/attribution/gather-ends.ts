import { canEndAt, endSigns, type ReportedWords } from '../../statements/clauses/find-end.ts';
import { findReportingClauses } from '../../statements/clauses/find-reporting-clauses.ts';
import type { ReportingClause } from '../../statements/clauses/reporting-clause.ts';
import { askWhether, BIAS, type Choice, markSigns } from '../fit/choice.ts';
import type { Article } from '../polnear/read-part.ts';
import { joinStretches, trimToWords } from '../polnear/words.ts';
import { readCues } from './gather-cues.ts';
import { type PlacedUnits, readPlacedUnits, touches } from './placed-sentences.ts';

/** For each place where reported words may end, up to their end, whether they do. */
export function gatherEnds(article: Article): readonly Choice[] {
  return readPlacedUnits(article.text).flatMap((sentence) => {
    const isCue = readCues(article, sentence);
    return findReportingClauses(sentence.units, (place) => isCue(place) === true).flatMap((clause) => {
      const words = wordsBehind(clause);
      const end = words && findGoldEnd(article, sentence, { ...words, clause });
      return words && end !== undefined ? askEnds(article, sentence, { ...words, end }) : [];
    });
  });
}

/** What a clause reports behind its verb. */
function wordsBehind({ verb, cue, content }: ReportingClause): ReportedWords | undefined {
  return content && content.from >= cue.to ? { verb, from: content.from } : undefined;
}

/** Index of the unit before which the annotator lets the words of a clause end; `undefined` where they aren't marked. */
function findGoldEnd(
  { text, annotation }: Article,
  { units, placeOf }: PlacedUnits,
  { from, clause: { cue } }: ReportedWords & { readonly clause: ReportingClause },
): number | undefined {
  const [first, verb] = [units[from], units[cue.to - 1]];
  if (first === undefined || verb === undefined) return undefined;
  const attribution = annotation.attributions.find((attributed) => touches(placeOf(verb), attributed.cue));
  const stretch = joinStretches(text, attribution?.content ?? []).find((span) => touches(placeOf(first), [span]));
  if (stretch === undefined) return undefined;
  const end = trimToWords(text, stretch).end;
  const at = units.findIndex((unit, index) => index > from && placeOf(unit).start >= end);
  return at < 0 ? units.length : at;
}

function askEnds(
  { id }: Pick<Article, 'id'>,
  { units }: PlacedUnits,
  { end, ...words }: ReportedWords & { readonly end: number },
): readonly Choice[] {
  const places = units.flatMap((_, at) => (at > words.from && at <= end && canEndAt(units, at) ? [at] : []));
  return places.map((at) => askWhether(markSigns([BIAS, ...endSigns(units, words, at)]), at === end, id));
}
