import { findAltered } from '../../permalinks/find-altered.ts';
import type { Match, QuotationMatch } from '../../report/comparison.ts';
import { findCuts } from '../../views/quotations/find-cuts.ts';
import { firstWords, joinLetters, type Lettered } from './lettered.ts';
import { printText } from './print-text.ts';

/** The quotations that differ inside their marks, then those that a cut turns round; each in every wording. */
export function listQuotations(sides: readonly Lettered[], matches: readonly Match[]): readonly (readonly string[])[] {
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const altered = sure.flatMap((match) => findAltered(match).map((quotation) => ({ match, quotation })));
  const cut = sure.flatMap((match) =>
    match.quotations
      .filter((quotation) => quotation.lost !== null && !findAltered(match).includes(quotation))
      .map((quotation) => ({ match, quotation })),
  );
  const print = ({ match, quotation }: (typeof altered)[number]) => [
    ...printReadings(sides, quotation),
    ...findCuts(quotation.readings, match).map(({ reports, words }) => {
      const letters = sides.filter(({ report }) => reports.includes(report.id)).map(({ letter }) => letter);
      return `     The cut in ${letters.join(', ')} loses ${words.map((stretch) => `“${stretch}”`).join(' and ')}.`;
    }),
  ];
  return [
    ...(altered.length > 0 ? [[`Quotations with different words inside the marks: ${altered.length}`]] : []),
    ...altered.map(print),
    ...(cut.length > 0 ? [[`Quotations cut so that they say something else: ${cut.length}`]] : []),
    ...cut.map(print),
  ];
}

/** Each wording with the reports that have it, in the order in which they do. */
function printReadings(sides: readonly Lettered[], { readings }: QuotationMatch): readonly string[] {
  const placeOf = ({ reports }: QuotationMatch['readings'][number]) =>
    sides.findIndex(({ report }) => reports.includes(report.id));
  return readings
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ wordings, quoted }) => {
      const words = firstWords(sides, wordings);
      return printText(joinLetters(sides, wordings), quoted ? `“${words}”` : `${words} (without quotation marks)`);
    });
}
