import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { addressesAt } from '../../../src/permalinks/addresses.ts';
import type { Certainty } from '../../../src/report/comparison.ts';
import { SearchHit } from '../../../src/views/search/SearchHit.tsx';
import { recordOf } from '../../search/archive.ts';

/** A hit with a wording for each of these certainties. */
function draw(...certainties: readonly Certainty[]): string {
  const wordings = certainties.map((certainty, place) => ({
    record: recordOf(`Rain fell ${place}.`, { certainty, report: `r${place}`, label: `Report ${place}`, place }),
    marks: null,
  }));
  const html = render(
    h(SearchHit, { group: { id: 'm', story: 'flood', lacking: [], wordings }, addresses: addressesAt('/') }),
  );
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('a hit that other reports surely have shows all wordings', () => {
  expect(draw('sure', 'sure')).toBe('All wordings in A flood in Ulm Report 0 Rain fell 0. Report 1 Rain fell 1.');
});

test('a hit that others have perhaps says so', () => {
  expect(draw('perhaps', 'perhaps')).toContain('Perhaps the same in A flood in Ulm');
  expect(draw('sure', 'sure', 'perhaps')).toMatch(/^All wordings .* Report 2 perhaps the same Rain fell 2\.$/);
});

test('a hit that no other report has says that no counterpart was found', () => {
  expect(draw('sure')).toContain('No counterpart found in A flood in Ulm');
});
