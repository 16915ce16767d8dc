import { expect, test } from 'vitest';
import type { Certainty } from '../../../src/report/comparison.ts';
import { makeRecords } from '../../../src/search/records/make-records.ts';
import { compareStory } from '../../publish/compare-story.ts';

const SAID = 'The mayor said the old bridge would “hold until Friday night, whatever comes”.';

/** The records of two reports whose common statement is told to be that sure. */
function record(certainty: Certainty) {
  const { comparison, ...story } = compareStory({ post: `${SAID} Hail fell.`, echo: SAID.replace('Friday', 'Sunday') });
  const matches = comparison.matches.map((match) => ({
    ...match,
    certainty,
    links: match.links.map((link) => ({ ...link, certainty })),
  }));
  const matchById = new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  return makeRecords([{ ...story, comparison: { ...comparison, matches, matchById } }]);
}

test('a record says how sure it is that other reports have it', () => {
  expect(record('sure').map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure']);
  expect(record('perhaps').map(({ certainty }) => certainty)).toEqual(['perhaps', 'sure', 'perhaps']);
});

test('a quotation is altered only where it surely is one quotation', () => {
  const verdictsOf = (certainty: Certainty) =>
    record(certainty).flatMap(({ quotations }) => quotations.map(({ verdict }) => verdict));
  expect(verdictsOf('sure')).toEqual(['altered', 'altered']);
  expect(verdictsOf('perhaps')).toEqual([null, null]);
});
