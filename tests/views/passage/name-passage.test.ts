import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { listQuotations } from '../../../src/permalinks/list-quotations.ts';
import { readPassage } from '../../../src/permalinks/read-passage.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { headPassage } from '../../../src/views/passage/head-passage.ts';
import { namePassage } from '../../../src/views/passage/name-passage.ts';

const reports = [
  parseReport('The mayor of Ulm said the flood was “a long and bitter night” for all.\n\nNobody was hurt.', {
    id: 'post',
    title: 'Rain',
  }),
  parseReport('The mayor of Ulm said the flood was “a long and terrible night” for all.', { id: 'echo' }),
].map((report, at) => ({ ...report, label: `Report ${'AB'[at]}` }));
const comparison = compareReports(reports);
const links = { passage: String, place: String, quotations: null, leftOut: null, opening: null };
const view = prepareView(comparison, links);

const nameOf = (id: string) => {
  const passage = readPassage(id, reports, comparison.matches);
  if (!passage) throw new Error(`no passage ${id}`);
  const { heading, places, short } = namePassage(passage, view);
  return `${heading} | ${places} | ${short}`;
};

test('a passage is called what it is, with where it stands', () => {
  const [rain, mayor, hurt] = reports[0]?.statements ?? [];
  const [match] = comparison.matches;
  const [quotation] = listQuotations(reports, comparison.matches);
  expect([match?.id, quotation?.id, rain?.id, mayor?.id, hurt?.id].map((id) => nameOf(id ?? ''))).toEqual([
    'A quotation altered | Report A, statement 1; Report B, statement 1 | A 1 and B 1',
    'A quotation altered | Report A, statement 1; Report B, statement 1 | A 1 and B 1',
    'The headline of Report A | No counterpart found in Report B | A headline',
    'Statement 1 of Report A | Reworded in B 1 | A 1',
    'Statement 2 of Report A | No counterpart found in Report B | A 2',
  ]);
});

test('a passage is headed by its words, both where they differ, and by who said them', () => {
  const [rain, mayor] = reports[0]?.statements ?? [];
  const [match] = comparison.matches;
  const [quotation] = listQuotations(reports, comparison.matches);
  const headOf = (id = '') => {
    const passage = readPassage(id, reports, comparison.matches);
    return passage && Object.values(headPassage(passage, view));
  };
  const both = ['“a long and bitter night” or “a long and terrible night”?', 'The mayor of Ulm'];
  expect([match?.id, quotation?.id].map(headOf)).toEqual([both, both]);
  expect(headOf(rain?.id)).toEqual(['Rain', null]);
  expect(headOf(mayor?.id)).toEqual([
    'The mayor of Ulm said the flood was “a long and bitter night” for all.',
    'The mayor of Ulm',
  ]);
});

test('a strange id is no passage', () => {
  expect(readPassage('quotation.0000000', reports, comparison.matches)).toBeNull();
  expect(readPassage('post-0000000', reports, comparison.matches)).toBeNull();
});
