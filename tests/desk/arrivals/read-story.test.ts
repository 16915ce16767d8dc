import { expect, test } from 'vitest';
import { toDraft } from '../../../src/desk/arrivals/read-story.ts';

const report = (label: string) => ({
  id: label.toLowerCase(),
  label,
  ...{
    publisher: null,
    author: null,
    url: 'https://echo.example/',
    published: null,
    lang: 'en',
    title: `Rain: ${label}`,
  },
  body: `\nIt *rained* in ${label}.\n`,
});

test('a story’s data give its reports as they are stored, with their origin', () => {
  const draft = toDraft({ version: 2, story: { id: 'rain', title: 'Rain' }, reports: ['Ulm', 'Bern'].map(report) });
  expect(draft?.title).toBe('Rain');
  expect(draft?.reports).toMatchObject([
    { id: 'report-a', label: 'Ulm', format: 'markdown', text: 'It *rained* in Ulm.', url: 'https://echo.example/' },
    { id: 'report-b', label: 'Bern', title: 'Rain: Bern', lang: 'en' },
  ]);
});

test('what is no story’s data gives none', () => {
  for (const data of [{}, { reports: [] }, { reports: [{ body: 1 }] }, []]) expect(toDraft(data)).toBe(null);
});
