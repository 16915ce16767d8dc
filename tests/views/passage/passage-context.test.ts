import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readPassage } from '../../../src/permalinks/read-passage.ts';
import { UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { PassageContext } from '../../../src/views/passage/PassageContext.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: null, leftOut: null, opening: null };
const FIVE = 'Rain fell all night. Cellars filled up. The mayor went home. Ferries stopped at noon. Snow came later.';

/** What stands round a statement of the first report, by its number. */
function draw(number: number, origin = {}): string {
  const { reports, comparison } = compareTexts({ A: FIVE, B: 'Horses ran.' });
  const id = reports[0]?.statements.find((own) => own.number === number)?.id ?? '';
  const passage = readPassage(id, reports, comparison.matches);
  if (!passage) throw new Error('no passage');
  const origins = [{ ...UNKNOWN_ORIGIN, ...origin, id: 'A' }];
  return render(h(PassageContext, { passage, view: prepareView(comparison, LINKS), origins }))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('a passage stands between the statement before and the one behind', () => {
  expect(draw(3)).toBe(
    'In its place Report A: statement 3 of 5 A 2 Cellars filled up. The mayor went home. A 4 Ferries stopped at noon.',
  );
  expect(draw(1)).toBe('In its place Report A: statement 1 of 5 Rain fell all night. A 2 Cellars filled up.');
});

test('what is known of the report’s origin stands with it', () => {
  const told = draw(5, { publisher: 'Ulm Post', published: '2024-06-02T18:05:00Z', url: 'https://post.example/' });
  expect(told).toContain('statement 5 of 5 Ulm Post 2 June 2024, 18:05 UTC source A 4');
});
