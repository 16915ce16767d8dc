import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { prepareView } from '../../../src/views/marks/view.ts';
import { OverlapNote } from '../../../src/views/story/OverlapNote.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: null, leftOut: null, opening: null };
const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const QUOTED = 'Mayor Ida Brandt said that “help will come to every single household”.';

function tell(texts: Readonly<Record<string, string>>): string {
  const { comparison } = compareTexts(texts);
  const html = render(h(OverlapNote, { view: prepareView(comparison, LINKS) }));
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the overlap of two reports is a sentence, which tells of quoted words only where there are some', () => {
  expect(tell({ A: RAIN, B: RAIN })).toBe(
    'Text overlap: wholly the same text. Of the words outside quotations, 100 % of A’s and 100 % of B’s stand in ' +
      'statements of the other that say the same.',
  );
  expect(tell({ A: `${RAIN} ${QUOTED}`, B: `${RAIN} ${QUOTED}` })).toContain('of the words they quote, 100 % of A’s');
});

test('the overlap of three reports is a table that shows each pair both ways', () => {
  const told = tell({ A: RAIN, B: RAIN, C: QUOTED });
  expect(told).toContain(
    'Of in A in B in C A Report A – 100 %, wholly 0 %, hardly B Report B 100 %, wholly – 0 %, hardly ' +
      'C Report C 0 %, hardly 0 %, hardly –',
  );
});
