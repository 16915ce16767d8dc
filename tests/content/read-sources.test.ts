import { expect, test } from 'vitest';
import { ContentError } from '../../src/content/content-fault.ts';
import { readStories } from '../../src/content/read-stories.ts';

const REPORTS = { 'x/a.md': 'It rained.', 'x/b.md': 'Rain fell.' };

const read = (texts: Record<string, string>) =>
  readStories(Object.entries({ ...REPORTS, ...texts }).map(([path, text]) => ({ path, text })));

test('a file that says that it is a source is one, and no report', () => {
  const head = 'kind: source\nlabel: Transcript\ncovers: part\narchived: https://example.org/kept';
  const { stories, faults } = read({ 'x/talk.md': `---\n${head}\n---\nMS. DELL: Rain.` });
  expect(faults).toEqual([]);
  expect(stories[0]?.reports.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(stories[0]?.documents).toMatchObject([
    {
      id: 'talk',
      label: 'Transcript',
      covers: 'part',
      archived: 'https://example.org/kept',
      title: null,
      body: 'MS. DELL: Rain.',
    },
  ]);
});

test('so is a file that the story names among its sources, in their order', () => {
  const { stories } = read({
    'x/story.md': '---\nsources: [speech, minutes]\n---\n',
    'x/minutes.md': 'Rain.',
    'x/speech.md': 'More rain.',
  });
  expect(stories[0]?.documents?.map(({ id, label }) => `${id} ${label}`)).toEqual([
    'speech Source 1',
    'minutes Source 2',
  ]);
});

test('a source does not count as one of the two reports that a story needs', () => {
  const files = [
    { path: 'x/a.md', text: 'It rained.' },
    { path: 'x/talk.md', text: '---\nkind: source\n---\nRain.' },
  ];
  expect(new ContentError(readStories(files).faults).message).toContain('expected: at least two reports');
});

test('a source that is empty, has the name of a report, or isn’t there is a fault', () => {
  const message = new ContentError(
    read({
      'x/story.md': '---\nsources: [talk, minutes]\n---\n',
      'x/talk.md': '---\nkind: source\ncovers: most\n---\n[ ]',
      'x/A.md': '---\nkind: source\n---\nRain.',
    }).faults,
  ).message;
  expect(message).toContain('expected: the text of the source behind its front matter');
  expect(message).toContain('expected: one of whole, part');
  expect(message).toContain('expected: the file name of a source in this folder');
  expect(message).toContain('which both become “a”');
});
