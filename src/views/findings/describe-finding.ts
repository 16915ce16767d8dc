import type { Finding, ValuedReading } from '../../report/comparison.ts';
import type { Detail } from '../../report/report.ts';
import type { View } from '../marks/view.ts';
import { describeAlone } from './describe-alone.ts';
import { describeQuotation } from './describe-quotation.ts';
import type { DescribedFinding, Extent } from './described-finding.ts';
import { tellMeant } from './join-misprints.ts';
import { showReadings } from './show-readings.ts';

/** A finding in plain words, with a link to its place; `null` where nothing of it can be shown. */
export function describeFinding(finding: Finding, view: View, extent: Extent): DescribedFinding | null {
  const match = view.comparison.matches.find(({ id }) => id === finding.match);
  const href = view.links.place(finding.statements[0] ?? '');
  const facts = { kind: finding.kind, speaker: nameSpeaker(finding, view), meant: [], note: null, href };
  switch (finding.kind) {
    case 'quotation': {
      const quotation = match?.quotations[finding.quotation];
      return quotation && match ? { ...facts, ...describeQuotation(quotation, match, { view, extent }) } : null;
    }
    case 'detail': {
      const detail = match?.details[finding.detail];
      if (!detail) return null;
      return { ...facts, name: nameDetail(detail.kind), readings: showReadings(detail.readings, view, extent) };
    }
    case 'contradiction':
      return { ...facts, name: 'Contradiction', readings: showReadings(finding.readings, view, extent) };
    case 'source':
      return {
        ...facts,
        speaker: null,
        name: 'Source differs',
        readings: showReadings(finding.readings, view, extent),
      };
    case 'name':
      return { ...facts, speaker: null, name: 'Looks misprinted', ...describeMisprint(finding.readings, view) };
    case 'only':
      return describeAlone(finding, view, extent);
  }
}

function nameDetail(kind: Detail['kind']): string {
  const noun = kind === 'money' ? 'sum' : kind;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} differs`;
}

/** To whom all the statements concerned are attributed. */
function nameSpeaker({ statements }: Finding, { placed }: View): string | null {
  const names = new Set(statements.map((id) => placed.get(id)?.statement.speaker?.name ?? null));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

/** The spellings that look misprinted and, where a report writes it, what is likely meant. */
function describeMisprint(
  readings: readonly ValuedReading[],
  view: View,
): Pick<DescribedFinding, 'readings' | 'meant' | 'note'> {
  const [first, ...others] = readings;
  if (!first || others.length === 0) return { readings: showReadings(readings, view, 'glance'), meant: [], note: null };
  const meant = [first.value];
  return { readings: showReadings(others, view, 'glance'), meant, note: tellMeant(meant) };
}
