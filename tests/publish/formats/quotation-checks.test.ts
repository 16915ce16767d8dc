import { expect, test } from 'vitest';
import { quotationChecks } from '../../../src/publish/formats/quotation-checks.ts';
import { formatsOf } from '../../../src/publish/formats/story-formats.ts';
import { checkStory } from '../../../src/sources/check-story.ts';
import { compareStory, PLACES } from '../compare-story.ts';

const story = compareStory({
  post: '“We will stay,” said Ada Wolf.',
  echo: '“We ate dragons for tea,” said Ada Wolf.',
});
const body = 'MS. WOLF: We will not stay.';
const sources = checkStory(story.reports, [
  {
    ...{ id: 'talk', label: 'Transcript', title: null, publisher: null, url: null, archived: null, retrieved: null },
    ...{ published: null, sha256: null, lang: 'en', covers: null, body },
  },
]);
const [post, echo] = story.reports.map(({ statements }) => statements[0]?.id);

test('quotations are a table of what they are beside the source', () => {
  expect(quotationChecks.write({ ...story, sources }, PLACES).split('\r\n')).toEqual([
    'report,statement,quotation,speaker,verdict,shown,loses,tidied,other speaker,source,source start,source end,source text',
    `The post,${post},"We will stay,",Ada Wolf,cut,false,negation,false,,Transcript,10,26,We will not stay`,
    `The echo,${echo},"We ate dragons for tea,",Ada Wolf,not found,,,false,,Transcript,,,`,
    '',
  ]);
});

test('a story without sources has no such table', () => {
  expect(formatsOf(story)).not.toContain(quotationChecks);
  expect(formatsOf({ ...story, sources })).toContain(quotationChecks);
});
