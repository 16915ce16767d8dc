import { findAltered } from '../../permalinks/find-altered.ts';
import type { Match, QuotationMatch } from '../../report/comparison.ts';
import { nameReports } from '../../views/marks/name-reports.ts';
import type { Side } from '../../views/marks/sides.ts';
import { tellLost } from '../../views/quotations/tell-lost.ts';
import { printText } from './print-text.ts';

/** The quotations that differ inside their marks, then those that a cut turns round; each in every wording. */
export function listQuotations(sides: readonly Side[], matches: readonly Match[]): readonly (readonly string[])[] {
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const altered = sure.flatMap((match) => findAltered(match).map((quotation) => ({ match, quotation })));
  const cut = sure.flatMap((match) =>
    match.quotations
      .filter((quotation) => quotation.lost !== null && !findAltered(match).includes(quotation))
      .map((quotation) => ({ match, quotation })),
  );
  const print = ({ match, quotation }: (typeof altered)[number]) => {
    const lost = tellLost(quotation.readings, match, sides);
    return [...printReadings(quotation, sides), ...(lost === null ? [] : [`     ${lost}.`])];
  };
  return [
    ...(altered.length > 0 ? [[`Quotations with different words inside the marks: ${altered.length}`]] : []),
    ...altered.map(print),
    ...(cut.length > 0 ? [[`Quotations cut so that they say something else: ${cut.length}`]] : []),
    ...cut.map(print),
  ];
}

/** Each wording with the reports that have it, in the order in which they do. */
function printReadings({ readings }: QuotationMatch, sides: readonly Side[]): readonly string[] {
  const placeOf = ({ reports }: QuotationMatch['readings'][number]) =>
    sides.findIndex(({ report }) => reports.includes(report.id));
  return readings
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ reports, wordings, quoted }) => {
      const words = wordings[reports[0] ?? '']?.text ?? '';
      return printText(nameReports(reports, sides), quoted ? `“${words}”` : `${words} (without quotation marks)`);
    });
}
