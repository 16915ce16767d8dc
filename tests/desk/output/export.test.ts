import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/content/read-stories.ts';
import { type Draft, emptyDraft, emptyReport, toStorySource } from '../../../src/desk/draft/draft.ts';
import { writeFolder } from '../../../src/desk/output/write-folder.ts';
import { writePage } from '../../../src/desk/output/write-page.ts';

const draftOf = (...texts: readonly string[]): Draft => ({
  ...emptyDraft(),
  title: 'Rain: a story',
  reports: texts.map((text, index) => ({
    ...emptyReport([]),
    id: `report-${'abcdef'[index]}`,
    label: `Report ${'ABCDEF'[index]}`,
    text,
  })),
});

describe('the folder', () => {
  const readBack = (draft: Draft) => {
    const files = Object.entries(unzipSync(writeFolder(toStorySource(draft))));
    return readStories(files.map(([path, bytes]) => ({ path, text: strFromU8(bytes) })));
  };

  test('is read by the site as the same story', () => {
    const draft = draftOf('---\nIt *rained* on Friday.', 'Rain fell.');
    const [a, b] = draft.reports;
    const reports = [
      { ...a, title: 'Rain: “heavy” #1', url: 'https://post.example/', lang: 'en-GB' },
      { ...b, author: '- no list' },
    ];
    const full: Draft = {
      ...draft,
      reports: reports as Draft['reports'],
      corrections: [
        { kind: 'join', statements: ['report-a-1', 'report-b-2'] },
        { kind: 'speaker', statements: ['report-a-1'], speaker: null },
      ],
    };
    const { corrections, ...source } = toStorySource(full);
    const { stories, faults } = readBack(full);
    expect(faults).toEqual([]);
    expect(
      stories.map(({ reports, corrections: _, ...story }) => ({
        ...story,
        reports: reports.map(({ body, ...rest }) => ({ ...rest, body: body.trim() })),
      })),
    ).toEqual([source]);
    expect(stories[0]?.corrections.map(({ correction }) => correction)).toEqual(full.corrections);
    expect(corrections).toHaveLength(2);
  });

  test('keeps any text and any label', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => `${value} x`);
    fc.assert(
      fc.property(text, text, text, (first, second, label) => {
        const draft = draftOf(first, second);
        const labelled = { ...draft, reports: draft.reports.map((report) => ({ ...report, label })) };
        const { stories, faults } = readBack(labelled);
        expect(faults).toEqual([]);
        const source = toStorySource(labelled);
        expect(stories[0]?.reports.map(({ body }) => body.trim())).toEqual(
          source.reports.map(({ body }) => body.trim()),
        );
        expect(stories[0]?.reports.map((report) => report.label)).toEqual(source.reports.map((report) => report.label));
      }),
    );
  });

  test('has the same bytes at any time', () => {
    const source = toStorySource(draftOf('It rained.', 'Rain fell.'));
    expect(writeFolder(source)).toEqual(writeFolder(source));
  });
});

describe('the saved page', () => {
  const page = writePage({
    title: '</title><script>alert(1)</script>',
    body: '<p>Words</p>',
    css: '@import url(x.css); @font-face { font-family: F; src: url(f.woff2) } p { background: url(https://x.example/y.png); color: red } /* </style><script> */',
  });

  test('loads nothing', () => {
    expect(page).not.toMatch(/url\(|@import|@font-face|https:/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).toContain('color: red');
  });

  test('runs nothing', () => {
    expect(page).toContain('<title>&lt;/title>&lt;script>');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });
});
