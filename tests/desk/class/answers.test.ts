import { expect, test } from 'vitest';
import { linkAnswers, readPastedAnswers, writeAnswers } from '../../../src/desk/class/answers.ts';

const KIM = {
  texts: '9f3a02b1',
  name: 'Kim',
  marks: { 'report-a-1a2b3c4': [3, 4] },
  alone: ['report-b-5'],
  pairs: { q: 'none' },
};

test('come back from a link and from a file as they were', async () => {
  const link = await linkAnswers(KIM, 'https://site.example/compare/');
  expect(link).toMatch(/^https:\/\/site\.example\/compare\/#answers=1\.\d+\.[\w-]+$/);
  expect(await readPastedAnswers(`Here: ${link}\n`)).toEqual({ answers: [KIM], broken: 0 });
  const other = { ...KIM, name: 'Ada' };
  expect(await readPastedAnswers(`${writeAnswers(KIM)}\n${writeAnswers(other)}`)).toEqual({
    answers: [KIM, other],
    broken: 0,
  });
});

test('that were cut, changed or are none are counted as broken', async () => {
  const link = await linkAnswers(KIM, '');
  for (const broken of [link.slice(0, -4), link.replace('1.', '7.'), 'hello', '{"answers":1}', '{'])
    expect(await readPastedAnswers(broken)).toEqual({ answers: [], broken: 1 });
  expect(await readPastedAnswers('')).toEqual({ answers: [], broken: 0 });
});
