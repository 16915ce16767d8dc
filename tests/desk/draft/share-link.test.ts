import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, emptyReport } from '../../../src/desk/draft/draft.ts';
import { readShareLink, writeShareLink } from '../../../src/desk/draft/share-link.ts';

const PAGE = 'https://example.org/compare/';
const fragmentOf = (link: string) => new URL(link).hash;

const draftOf = (...texts: readonly string[]): Draft => ({
  ...emptyDraft(),
  reports: texts.map((text, index) => ({ ...emptyReport([]), id: `report-${'abcdef'[index]}`, text })),
});

/** Two reports as long as common articles; random words, since repeated ones would compress too well. */
function longDraft(): Draft {
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647);
  const words = () => Array.from({ length: 700 }, () => (next() % 46656 ** 2).toString(36)).join(' ');
  return draftOf(words(), words());
}

/** Made by the first version of the page; it has to open for ever. */
const FIRST_VERSION =
  '#texts=1.128.d41c8024.VcwxCoAwEAXRqyy_jh4gpYVgJ7ZisZIVAiGRuIUiubsggtoOvDmRZU1ZN9jxhHewT6gYBoFnCbDo06YwUNkVFp1SZh_FUYrUZu_4qFHMn88fPtyJmncxsI-0SAg1ylQu';

describe('a link', () => {
  test('brings back the texts, labels, origins and corrections, whatever they are', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const report = fc.record({ text, label: text, title: fc.option(text), author: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 6 }), text, async (reports, title) => {
        const draft: Draft = {
          title,
          reports: reports.map((entry, index) => ({ ...emptyReport([]), ...entry, id: `report-${'abcdef'[index]}` })),
          corrections: [
            { kind: 'join', statements: [title, 'b'] },
            { kind: 'speaker', statements: ['a'], speaker: null },
          ],
          isForClass: title.length > 3,
        };
        const shared = await readShareLink(fragmentOf(await writeShareLink(draft, PAGE)));
        expect(shared).toEqual({ kind: 'draft', draft });
      }),
    );
  });

  test('that was made by the first version still opens', async () => {
    expect(await readShareLink(FIRST_VERSION)).toMatchObject({
      kind: 'draft',
      draft: { reports: [{ label: 'Post', text: 'It rained on Friday.' }, { text: 'Rain fell.' }] },
    });
  });

  test('that was cut anywhere says so and shows nothing', async () => {
    const link = await writeShareLink(draftOf('It rained.', 'Rain fell.'), PAGE);
    for (let length = PAGE.length + 4; length < link.length; length++) {
      const shared = await readShareLink(link.slice(PAGE.length, length));
      expect(shared, link.slice(PAGE.length, length)).toMatchObject({
        kind: 'broken',
        message: expect.stringMatching(/^This link was cut short/),
      });
    }
  });

  test.each([256, 512, 1024, 2000, 2048, 4000, 4096, 8000, 8192])(
    'that a messenger cuts at %i says so',
    async (length) => {
      const link = await writeShareLink(longDraft(), PAGE);
      expect(link.length).toBeGreaterThan(8192);
      const shared = await readShareLink(fragmentOf(link.slice(0, length)));
      expect(shared).toMatchObject({
        kind: 'broken',
        message: expect.stringMatching(/cut short on its way\. It should hold \d+ characters/),
      });
    },
  );

  test('in which any one character was changed says so', async () => {
    const fragment = fragmentOf(await writeShareLink(draftOf('It rained.', 'Rain fell.'), PAGE));
    const start = '#texts='.length;
    for (let at = start; at < fragment.length; at++) {
      const other = fragment[at] === 'x' ? 'y' : 'x';
      const shared = await readShareLink(fragment.slice(0, at) + other + fragment.slice(at + 1));
      expect(shared.kind).toBe('broken');
    }
  });

  test('with something behind it, or of a later version, says so', async () => {
    const fragment = fragmentOf(await writeShareLink(draftOf('It rained.', 'Rain fell.'), PAGE));
    expect(await readShareLink(`${fragment}.`)).toMatchObject({ kind: 'draft' });
    expect(await readShareLink(`${fragment}abc`)).toMatchObject({
      message: expect.stringMatching(/^This link was changed/),
    });
    expect(await readShareLink(fragment.replace('=1.', '=2.'))).toMatchObject({
      message: expect.stringMatching(/newer version/),
    });
  });

  test('that holds no texts, but is whole, opens nothing', async () => {
    const link = await writeShareLink({ ...emptyDraft(), reports: [] }, PAGE);
    expect(await readShareLink(fragmentOf(link))).toMatchObject({ kind: 'broken' });
  });

  test('to a passage is none with texts', async () => {
    expect(await readShareLink('')).toEqual({ kind: 'none' });
    expect(await readShareLink('#report-a-1a2b3c')).toEqual({ kind: 'none' });
  });

  test('brings no address that runs a script', async () => {
    const draft = draftOf('It rained.', 'Rain fell.');
    const poisoned = { ...draft, reports: draft.reports.map((report) => ({ ...report, url: 'javascript:alert(1)' })) };
    const shared = await readShareLink(fragmentOf(await writeShareLink(poisoned, PAGE)));
    expect(JSON.stringify(shared)).not.toContain('javascript');
  });
});
