import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { StoryOpening } from '../../../src/views/story/StoryOpening.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = {
  passage: String,
  place: String,
  findings: '/findings/',
  quotations: '/q/',
  leftOut: '/l/',
  opening: null,
};

/** The words of an opening that stand there before anything is unfolded. */
function listWords(texts: Readonly<Record<string, string>>): readonly string[] {
  const { reports, comparison } = compareTexts(texts);
  const story = {
    title: 'A flood',
    date: '2024-06-02',
    body: '',
    first: null,
    reports: reports.map((report) => ({ ...UNKNOWN_ORIGIN, ...report })),
  };
  const html = render(h(StoryOpening, { story, view: prepareView(comparison, LINKS), reportAt: String }));
  return html
    .replaceAll(/<details.*?<\/details>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

test('the opening of twenty reports has at most sixty words', () => {
  const said = (word: string) =>
    `Mayor Ida Brandt said on Friday the council “will open ${word} shelters in the old northern harbour before the winter storms arrive” this week.`;
  const texts = Object.fromEntries(
    Array.from({ length: 20 }, (_, place) => [
      `r${place}`,
      `${said(place % 2 === 0 ? 'dry' : 'warm')} Heavy rain flooded ${place < 5 ? 'forty' : 'ninety'} cellars near the harbour on Tuesday. Report ${place} saw ${'abcdefghijklmnopqrst'[place]}eagles above Zenda${place}.`,
    ]),
  );
  const words = listWords(texts);
  expect(words).toContain('altered');
  expect(words.length).toBeLessThanOrEqual(60);
});
