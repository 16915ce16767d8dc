import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { prepareView } from '../../../src/views/marks/view.ts';
import { VerdictText } from '../../../src/views/story/VerdictText.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: '/quotations/', leftOut: '/left-out/', opening: null };

function tell(texts: Readonly<Record<string, string>>): string {
  const { comparison } = compareTexts(texts);
  return render(h(VerdictText, { view: prepareView(comparison, LINKS) }));
}

const toText = (html: string) => html.replaceAll(/<[^>]*>/g, '');

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const BRIDGE = 'Engineers closed the old railway bridge after finding cracks.';

test('the verdict counts what is shared, which quotations differ, and what each report alone has', () => {
  const html = tell({
    A: `${RAIN} Mayor Ida Brandt said: “We have never seen so much water in this harbour.”`,
    B: `Mayor Ida Brandt said: “We have never met so much water in this harbour.” ${RAIN} ${BRIDGE}`,
  });
  expect(toText(html)).toBe(
    'Two of Report A’s two statements and two of Report B’s three tell the same, one of two matches word for word. ' +
      'One quotation has different words inside the quotation marks. ' +
      'No statements are only in Report A and one only in Report B.',
  );
  expect(html).toContain('<a href="/quotations/">One</a>');
  expect(html).toContain('<a href="/left-out/#B">one</a>');
});

test('the verdict of reports with nothing in common says so', () => {
  expect(toText(tell({ A: RAIN, B: BRIDGE }))).toBe(
    'The reports have no statement in common. One statement is only in Report A and one only in Report B.',
  );
});

test('a verbatim copy is one', () => {
  expect(toText(tell({ A: RAIN, B: RAIN }))).toBe(
    'One of Report A’s one statements and one of Report B’s one tell the same, word for word. ' +
      'No statements are only in Report A and none only in Report B.',
  );
});
