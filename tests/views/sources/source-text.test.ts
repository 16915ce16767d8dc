import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../src/sources/check-story.ts';
import { StatementBlock } from '../../../src/views/marks/StatementBlock.tsx';
import { prepareView } from '../../../src/views/marks/view.ts';
import { QuotationList } from '../../../src/views/quotations/QuotationList.tsx';
import { SourceFindings } from '../../../src/views/sources/SourceFindings.tsx';
import { SourceSummary } from '../../../src/views/sources/SourceSummary.tsx';
import { SourceText } from '../../../src/views/sources/SourceText.tsx';
import { compareTexts } from '../compare-texts.ts';

const BODY = 'MS. WOLF: We will not sell the quay. (Laughter.) It rained for days.\n\nQ    Who pays for the crane?';
const { reports, comparison } = compareTexts({
  A: '“We will not sell the quay,” Wolf said.',
  B: '“We will sell the quay,” Wolf said. “We ate dragons for tea,” she said.',
});
const sources = checkStory(reports, [
  {
    ...{ id: 'talk', label: 'Transcript', title: null, publisher: null, url: null, archived: null, retrieved: null },
    ...{ published: null, sha256: null, lang: 'en', covers: 'part', body: BODY },
  },
]);
const [source] = sources;
if (!source) throw new Error('No source.');
const view = prepareView(
  comparison,
  {
    ...{ passage: String, place: (id: string) => `/#${id}`, quotations: null, leftOut: null, opening: null },
    source: (of: string, sentence: string | null) => `/${of}/#${sentence ?? ''}`,
  },
  sources,
);

const toText = (html: string) =>
  html
    .replaceAll(/<(?:p|li|h2|summary|tr|td|th)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();

describe('the page of a source', () => {
  const html = render(h(SourceText, { source, view }));

  test('has all that was said, with who says it and who quotes it', () => {
    expect(toText(html)).toContain('MS. WOLF\nWe will not sell the quay. A, B (Laughter.) It rained for days.');
    expect(toText(html)).toContain('Q\nWho pays for the crane?');
  });

  test('shades a sentence by how many reports quote it', () => {
    const [quoted, unquoted] = source.statements;
    expect(html).toContain(`<span class="sentence quoted quoted-2" id="${quoted?.id}">`);
    expect(html).toContain(`<span class="sentence" id="${unquoted?.id}">`);
  });

  test('has every wording of a sentence with its verdict', () => {
    expect(toText(html)).toContain('Report A verbatim “We will not sell the quay,”');
    expect(toText(html)).toContain(
      'Report B cut so that it says something else “We will sell the quay,” In the source: “We will not sell the quay.”',
    );
  });

  test('says what isn’t found, and that a part of what was said is no proof', () => {
    const summary = toText(render(h(SourceSummary, { source, view })));
    expect(summary).toContain('cut so that it says something else\n–\n1');
    expect(summary).toContain(
      'Not found in Transcript\nIt covers a part of what was said.\nReport B not found “We ate dragons for tea,”',
    );
  });
});

test('a story opens with what was made of its sources, the gravest first', () => {
  expect(toText(render(h(SourceFindings, { sources, view }))).split('\n')).toEqual([
    'Against the source',
    'Report B cut so that it says something else “We will sell the quay,” In the source: “We will not sell the quay.”',
    'Report B not found “We ate dragons for tea,”',
    'All 3 quotations against Transcript',
  ]);
  expect(render(h(SourceFindings, { sources: [], view }))).toBe('');
});

test('a statement has a mark of each of its quotations that leads to its place in the source', () => {
  const [placed] = [...view.placed.values()].filter(({ side }) => side.report.id === 'B');
  if (!placed) throw new Error('No statement.');
  const html = render(h(StatementBlock, { placed, view }));
  expect(html).toContain(`<a class="verdict-mark grave" href="/talk/#${source.statements[0]?.id}">`);
  expect(toText(html)).toContain('≠ Transcript: cut so that it says something else');
});

test('the list of quotations has the same marks', () => {
  const html = toText(render(h(QuotationList, { view })));
  expect(html).toContain('= Transcript: verbatim');
  expect(html).toContain('≠ Transcript: not found');
});
