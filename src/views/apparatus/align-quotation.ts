import { readWording } from '../../comparison/wordings/read-wording.ts';
import { type PieceGroup, readPieces } from '../../publish/collation/read-pieces.ts';
import type { QuotationMatch, QuotationReading } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { type AlignedVariant, alignVariants } from './align-variants.ts';

/** Where the wordings of an utterance differ between their marks; a wording that is shorter differs in nothing by that. */
export function alignQuotation({ readings }: QuotationMatch, reports: readonly Report[]): readonly AlignedVariant[] {
  const quoted = readings.filter((reading) => reading.quoted);
  const witnesses = quoted.map((reading, place) => ({ report: String(place), pieces: readQuoted(reading, reports) }));
  return alignVariants(witnesses, 'part').map((variant) => ({
    readings: variant.readings.map((reading) => ({
      ...reading,
      reports: reports
        .map(({ id }) => id)
        .filter((id) => reading.reports.some((place) => quoted[Number(place)]?.reports.includes(id))),
    })),
  }));
}

/** The words of a reading as the first report that has it writes them. */
function readQuoted({ reports: [id = ''], wordings }: QuotationReading, reports: readonly Report[]): PieceGroup[] {
  const wording = wordings[id];
  if (!wording) return [];
  const { pieces } = readWording(
    wording,
    reports.find((report) => report.id === id),
  );
  return pieces.flatMap(({ statement, quotation: { inText } }) =>
    readPieces(statement).filter(({ word }) => word.start >= inText.start && word.end <= inText.end),
  );
}
