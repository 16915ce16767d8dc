import type { JSX } from 'preact';
import { nameReports } from '../marks/name-reports.ts';
import { tellHow } from '../marks/SpeakerName.tsx';
import type { View } from '../marks/view.ts';
import type { QuotationEntry } from './gather-quotations.ts';

interface Props {
  readonly entry: QuotationEntry;
  readonly view: View;
}

/** Whom the reports have say it: one name where they agree, else each name with the reports that give it. */
export function QuotationSpeakers({ entry: { speakers }, view }: Props): JSX.Element {
  const known = view.sides.flatMap(({ report }) => {
    const speaker = speakers[report.id];
    return speaker ? [{ report: report.id, speaker }] : [];
  });
  const named = [...Map.groupBy(known, ({ speaker }) => speaker.name)];
  return (
    <p class="attribution">
      {named.length === 0 && <span class="absent">speaker not named</span>}
      {named.map(([name, own], index) => (
        <>
          {index > 0 && ' · '}
          <span class="speaker" title={(own[0] && tellHow(own[0].speaker)) ?? undefined}>
            {name}
          </span>
          {named.length > 1 &&
            ` (${nameReports(
              own.map(({ report }) => report),
              view.sides,
            )})`}
        </>
      ))}
    </p>
  );
}
