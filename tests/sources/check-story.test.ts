import { expect, test } from 'vitest';
import type { SourceInfo } from '../../src/report/source.ts';
import { checkStory } from '../../src/sources/check-story.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const INFO: SourceInfo = {
  ...{ id: 'talk', label: 'Transcript', title: null, publisher: null, url: null, archived: null },
  ...{ retrieved: null, sha256: null },
  ...{ published: null, lang: 'en', covers: 'whole' },
};
const BODY = '**MS. DELL:** We will stay. We are *ready*.\n\nQ    Who pays?\n\nMR. ROWE: The town does. (Laughter.)';

test('a source is taken apart into sentences, each with its place and who says it', () => {
  const [source] = checkStory([], [{ ...INFO, body: BODY }]);
  expect(
    source?.statements.map(({ number, paragraph, text, speaker }) => `${number} ${paragraph} ${speaker}: ${text}`),
  ).toEqual([
    '1 1 MS. DELL: We will stay.',
    '2 1 MS. DELL: We are ready.',
    '3 2 Q: Who pays?',
    '4 3 MR. ROWE: The town does.',
  ]);
  expect(source?.statements.map(({ start, end }) => BODY.slice(start, end))).toEqual([
    'We will stay.',
    'We are *ready*.',
    'Who pays?',
    'The town does.',
  ]);
  expect(new Set(source?.statements.map(({ id }) => id)).size).toBe(4);
});

test('every quotation of every report is held against every source', () => {
  const reports = [
    parseReport('“We will stay,” Dell said.', { id: 'post' }),
    parseReport('“We will leave the harbour for good,” Dell said.', { id: 'echo' }),
  ];
  const [talk, empty] = checkStory(reports, [
    { ...INFO, body: BODY },
    { ...INFO, id: 'empty', body: '' },
  ]);
  expect(talk?.quotations.post?.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  expect(talk?.quotations.echo?.map(({ verdict }) => verdict)).toEqual(['not found']);
  expect(empty?.quotations.post?.map(({ verdict }) => verdict)).toEqual(['not found']);
});
