import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { prepareView } from '../../../src/views/marks/view.ts';
import { arrangeRows } from '../../../src/views/rows/arrange-rows.ts';
import { ComparisonView } from '../../../src/views/rows/ComparisonView.tsx';
import { compareTexts } from '../compare-texts.ts';

/** Words that are no sooner alike than those of news; drawn by a fixed sequence, so that each run has the same text. */
function writeSentences(count: number): readonly string[] {
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 12) % below;
  };
  const syllables = [
    'ba',
    'ne',
    'ti',
    'ro',
    'lu',
    'ka',
    'mes',
    'dor',
    'vin',
    'sal',
    'per',
    'gon',
    'far',
    'wyk',
    'ho',
    'zel',
  ];
  const word = () => Array.from({ length: 2 + draw(2) }, () => syllables[draw(syllables.length)]).join('');
  return Array.from({ length: count }, () => `The ${Array.from({ length: 14 + draw(12) }, word).join(' ')}.`);
}

test('a story of two times a thousand statements stays under 400 kB compressed', { timeout: 60_000 }, () => {
  const sentences = writeSentences(1000);
  const reworded = sentences.map((sentence, index) =>
    index % 2 === 0 ? sentence.replace(/(\w+) (\w+)\.$/, '$2 elsewhere.') : sentence,
  );
  const { comparison } = compareTexts({ A: sentences.join(' '), B: reworded.toReversed().join('\n\n') });
  const links = {
    passage: (id: string) => `/story/passages/${id}/`,
    place: (id: string) => `/story/#${id}`,
    quotations: null,
    opening: null,
    leftOut: null,
  };
  const view = prepareView(comparison, links);
  const html = render(h(ComparisonView, { view, arrangement: arrangeRows(comparison) }));
  expect(html.split('class="statement"').length - 1).toBe(2000);
  expect(comparison.matches.length).toBeGreaterThan(900);
  expect(gzipSync(html).length).toBeLessThan(400_000);
});
