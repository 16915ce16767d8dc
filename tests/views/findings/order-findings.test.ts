import { expect, test } from 'vitest';
import { findPlainestChange } from '../../../src/views/findings/find-plainest-change.ts';
import { orderFindings } from '../../../src/views/findings/order-findings.ts';
import { compareTexts } from '../compare-texts.ts';

const said = (words: string) => `Mayor Ida Brandt said the council “${words}” this week.`;

/** Sentences round the quotations, with nothing in common. */
const FRAMES = [
  (words: string) => `Mayor Ida Brandt told engineers at the northern lighthouse that the council “${words}”.`,
  (words: string) => `In a letter to farmers near Zenda, minister Otto Falk wrote that parliament “${words}”.`,
  (words: string) => `Speaking after a concert for sailors, Admiral Eva Stern explained why the navy “${words}”.`,
];

/** The first words of each altered quotation, in the order in which they are told. */
function order(...pairs: readonly (readonly [string, string])[]): readonly string[] {
  const { comparison } = compareTexts({
    A: pairs.map(([words], place) => FRAMES[place]?.(words)).join(' '),
    B: pairs.map(([, words], place) => FRAMES[place]?.(words)).join(' '),
  });
  return orderFindings(comparison).flatMap((finding) => {
    if (finding.kind !== 'quotation') return [];
    const [reading] =
      comparison.matchById.get(finding.statements[0] ?? '')?.quotations[finding.quotation]?.readings ?? [];
    return (
      Object.values(reading?.wordings ?? {})[0]
        ?.text.split(' ')
        .slice(0, 2)
        .join(' ') ?? []
    );
  });
}

const LONG = [
  'would rebuild the old harbour wall before winter storms',
  'would rebuild the crumbling harbour fence ahead of winter storms',
] as const;
const WORD = ['promised swift repairs to flooded ferries', 'promised slow repairs to flooded ferries'] as const;
const FORM = ['asks farmers for patience with tractors', 'asked farmers for patience with tractors'] as const;

test('an altered quotation comes first where one word stands for another', () => {
  expect(order(LONG, FORM, WORD)).toEqual(['promised swift', 'would rebuild', 'asks farmers']);
  expect(order(WORD, LONG)).toEqual(['promised swift', 'would rebuild']);
});

test('of several wordings those two show the change that differ in fewest words, neither of which both reports have', () => {
  const { comparison } = compareTexts({
    A: `${said('will open quiet shelters tonight')} ${said('will open cheap shelters soon after the flood tonight')}`,
    B: said('will open calm shelters tonight'),
  });
  const quotation = comparison.matches.flatMap((match) => match.quotations).find(({ readings }) => readings.length > 2);
  const change = quotation && findPlainestChange(quotation, comparison.reports);
  const told = change?.pair.map(({ wording: { text }, differing }) =>
    differing.map(({ start, end }) => text.slice(start, end)).join(),
  );
  expect(told?.toSorted()).toEqual(['calm', 'quiet']);
});
