import { findAltered } from '../../permalinks/find-altered.ts';
import type { Match, QuotationMatch } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { markReadings } from '../marks/wordings/mark-readings.ts';
import { findSpeaker } from '../quotations/gather-quotations.ts';
import { tellLost } from '../quotations/tell-lost.ts';
import { type DescribedFinding, type Extent, LETTERS } from './described-finding.ts';
import { excerptAround } from './excerpt-around.ts';
import { type ChangedReading, findPlainestChange } from './find-plainest-change.ts';

interface Options {
  readonly view: View;
  readonly extent: Extent;
}

type DescribedQuotation = Pick<DescribedFinding, 'name' | 'speaker' | 'readings' | 'note' | 'href'>;

/** An altered or cut quotation in the wordings between marks, of which a glance shows the two that tell most. */
export function describeQuotation(
  quotation: QuotationMatch,
  match: Match,
  { view, extent }: Options,
): DescribedQuotation {
  const { readings } = quotation;
  const { reports } = view.comparison;
  const pair = extent !== 'whole' ? findPlainestChange(quotation, reports)?.pair : undefined;
  const chosen = pair ?? listMarked(quotation, reports);
  const placeOf = ({ reading }: ChangedReading) =>
    reports.findIndex(({ id }) =>
      chosen.every((other) => other.reading.reports.includes(id) === (other.reading === reading)),
    );
  const shown = chosen.toSorted((one, other) => placeOf(one) - placeOf(other));
  return {
    name: findAltered(match).includes(quotation) ? 'Quotation altered' : 'Quotation cut',
    speaker: nameSpeaker(shown, view),
    readings: shown.map(({ reading, wording, differing }) => ({
      excerpt: excerptAround(wording.text, differing, LETTERS[extent]),
      reports: reading.reports,
      lang: view.placed.get(wording.statement)?.side.report.lang ?? 'en',
      isQuoted: true,
    })),
    note: tellLost(readings, match, view.sides),
    href: view.links.place(shown[0]?.wording.statement ?? ''),
  };
}

function listMarked({ readings }: QuotationMatch, reports: View['comparison']['reports']): readonly ChangedReading[] {
  const quoted = readings.filter((reading) => reading.quoted);
  return markReadings(quoted, reports).map(({ reading, wording }) => ({
    reading,
    wording,
    differing: wording.differing,
  }));
}

/** Whom all wordings shown are put to. */
function nameSpeaker(shown: readonly ChangedReading[], { comparison }: View): string | null {
  const names = new Set(
    shown.flatMap(({ reading }) =>
      Object.entries(reading.wordings).map(([id, wording]) => {
        const report = comparison.reports.find((candidate) => candidate.id === id);
        return (report && findSpeaker(report, wording)?.name) ?? null;
      }),
    ),
  );
  const [name = null] = names;
  return names.size === 1 ? name : null;
}
