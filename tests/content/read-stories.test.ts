import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/content/content-fault.ts';
import type { ContentFile } from '../../src/content/content-file.ts';
import { readStories } from '../../src/content/read-stories.ts';
import { toId } from '../../src/content/to-id.ts';

const filesOf = (texts: Record<string, string | null>): readonly ContentFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

const messageOf = (texts: Record<string, string | null>): string =>
  new ContentError(readStories(filesOf(texts)).faults).message;

describe('a story', () => {
  test('is a folder with two Markdown files and nothing else', () => {
    const { stories, faults } = readStories(
      filesOf({ 'Flood in Ulm/Post.md': 'It rained.', 'Flood in Ulm/Echo.md': 'Rain fell.' }),
    );
    expect(faults).toEqual([]);
    expect(stories).toMatchObject([
      { id: 'flood-in-ulm', title: 'Flood in Ulm', date: null, body: '', people: [], first: null },
    ]);
    expect(stories[0]?.reports).toMatchObject([
      { id: 'echo', label: 'Report A', title: null, publisher: null, lang: null, body: 'Rain fell.' },
      { id: 'post', label: 'Report B', body: 'It rained.' },
    ]);
  });

  test('takes its title from the first report that has a headline', () => {
    const { stories } = readStories(filesOf({ 'x/a.md': 'One.', 'x/b.md': '---\ntitle: Rain\n---\nTwo.' }));
    expect(stories[0]?.title).toBe('Rain');
  });

  test('shows its reports in the order of story.md, the others after them', () => {
    const story = '---\nreports: [c, a]\n---\n';
    const { stories } = readStories(filesOf({ 'x/story.md': story, 'x/a.md': 'A', 'x/b.md': 'B', 'x/c.md': 'C' }));
    expect(stories[0]?.reports.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'c Report A',
      'a Report B',
      'b Report C',
    ]);
  });

  test('says when it changed last: by what its files say of changes and of publications', () => {
    const updatedOf = (story: string, report: string) =>
      readStories(filesOf({ 'x/story.md': story, 'x/a.md': `${report}A.`, 'x/b.md': 'B.' })).stories[0]?.updated;
    expect(updatedOf('', '')).toBeNull();
    expect(updatedOf('---\ndate: 2024-06-02\n---\n', '')).toBe('2024-06-02');
    const published = '---\npublished: 2024-06-03T23:00:00-05:00\n---\n';
    expect(updatedOf('---\ndate: 2024-06-04\n---\n', published)).toBe('2024-06-03T23:00:00-05:00');
    expect(updatedOf('---\nupdated: 2024-07-01\n---\n', published)).toBe('2024-07-01');
    expect(updatedOf('', published.replace('published', 'updated'))).toBe('2024-06-03T23:00:00-05:00');
  });

  test('keeps each correction with its place', () => {
    const story = '---\ncorrections:\n  - join: [One, Two]\n  - statements: ["b: Three"]\n    speaker: null\n---\n';
    const { stories, faults } = readStories(filesOf({ 'x/story.md': story, 'x/a.md': 'A', 'x/b.md': 'B' }));
    expect(faults).toEqual([]);
    expect(stories[0]?.corrections).toEqual([
      {
        correction: { kind: 'join', statements: ['One', 'Two'] },
        file: 'content/x/story.md',
        line: 3,
        excerpt: '  - join: [One, Two]',
      },
      {
        correction: { kind: 'speaker', statements: ['b: Three'], speaker: null },
        file: 'content/x/story.md',
        line: 4,
        excerpt: '  - statements: ["b: Three"]',
      },
    ]);
  });

  test('leaves out files and folders that begin with a dot or an underscore, and files that are no Markdown', () => {
    const { stories, faults } = readStories(
      filesOf({
        'x/a.md': 'A',
        'x/b.md': 'B',
        'x/_draft.md': '',
        '_y/a.md': 'A',
        'x/.DS_Store': null,
        'x/photo.jpg': null,
      }),
    );
    expect(faults).toEqual([]);
    expect(stories[0]?.reports).toHaveLength(2);
  });

  test('keeps every character behind the front matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = `x${text}`;
        const { stories } = readStories(filesOf({ 's/a.md': `---\nlabel: L\n---\n${body}`, 's/b.md': body }));
        expect(stories[0]?.reports.map((report) => report.body)).toEqual([body, body]);
      }),
    );
  });
});

describe('an id', () => {
  test('keeps letters and digits of every script and joins words with hyphens', () => {
    expect(toId(' Überschwemmung 2024: «Донау» ')).toBe('überschwemmung-2024-донау');
  });
});

describe('a fault', () => {
  test.each([
    ['a blank line before the front matter', '\n---\nlabel: L\n---\nRain.', 'a blank line or space before it'],
    ['a second byte order mark', '\ufeff---\nlabel: L\n---\nRain.', 'a second byte order mark before it'],
    ['front matter in lines of old Macs', '---\rlabel: L\r---\rRain.', 'carriage returns alone'],
    [
      'aliases that stand for far too much',
      `---\na: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'.charAt(at)}`)}]\n`)
        .join('')}---\nRain.`,
      'aliases (“*name”) that stand for far too much',
    ],
  ])('is %s, told with the file’s name and what to do', (_, text, found) => {
    const message = messageOf({ 'x/a.md': text, 'x/b.md': 'B.' });
    expect(message).toMatch(/^One fault in the content:\n\ncontent\/x\/a\.md/);
    expect(message).toContain(`found:    ${found}`);
    expect(message).toMatch(/to do: {4}\S/);
  });

  test('is a file without a letter in its name, and what is only linked to', () => {
    expect(messageOf({ 'x/---.md': 'A.', 'x/b.md': 'B.' })).toContain(
      'content/x/---.md\n  expected: a file name with letters or digits',
    );
    const { faults } = readStories([
      ...filesOf({ 'x/a.md': 'A.', 'x/b.md': 'B.' }),
      { path: 'x/c.md', text: null, linked: 'file' },
      { path: 'y', text: null, linked: 'folder' },
      { path: 'x/_d.md', text: null, linked: 'file' },
    ]);
    expect(faults.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'content/x/c.md: a symbolic link',
      'content/y: a symbolic link',
    ]);
  });

  test('is no line of dashes above a text', () => {
    const texts = ['\n---\nRain fell.\n---\nSnow: much of it.', '---- \nRain.'];
    for (const text of texts) expect(readStories(filesOf({ 'x/a.md': text, 'x/b.md': 'B.' })).faults).toEqual([]);
  });

  test('in front matter tells line, excerpt, what was expected and what to do, and all come at once', () => {
    const story = '---\ndate: 2022-02-30\nreports: [a, z]\nfirst: q\ncorrections:\n  - join: [One]\n---\n';
    const report = '---\nlabel: L\npublsher: Post\nurl: javascript:alert(1)\nlang: no such\n---\n';
    expect(messageOf({ 'x/story.md': story, 'x/a.md': report })).toMatchInlineSnapshot(`
      "9 faults in the content:

      content/x
        expected: at least two reports, each a .md file
        found:    one
        to do:    Add the missing report, or begin the folder’s name with “_” to leave it out.

      content/x/a.md
        expected: the text of the report behind its front matter
        found:    no word
        to do:    Paste the report here, or delete the file.

      content/x/a.md:3
        | publsher: Post
        expected: one of the keys label, title, publisher, author, url, published, updated, archived, retrieved, rights, lang, was
        found:    the key “publsher”
        to do:    Correct its spelling or remove the line.

      content/x/a.md:4
        | url: javascript:alert(1)
        expected: an address that begins with https:// or http://
        found:    “javascript:alert(1)”
        to do:    Correct “url” or remove it.

      content/x/a.md:5
        | lang: no such
        expected: a language tag such as en, en-GB or ar
        found:    “no such”
        to do:    Correct “lang” or remove it.

      content/x/story.md:2
        | date: 2022-02-30
        expected: a date of the calendar: 2022-07-29
        found:    “2022-02-30”
        to do:    Correct “date” or remove it.

      content/x/story.md:3
        | reports: [a, z]
        expected: the file name of a report in this folder: a
        found:    “z”
        to do:    Add the missing file, or correct or remove the name.

      content/x/story.md:4
        | first: q
        expected: the file name of a report in this folder: a
        found:    “q”
        to do:    Add the missing file, or correct or remove the name.

      content/x/story.md:6
        |   - join: [One]
        expected: one of “join: […]”, “split: […]” (two statements or more), “reject: […]”, “speaker: …” with “statements: […]”
        found:    {"join":["One"]}
        to do:    Correct “corrections”, item 1 or remove it.
      "
    `);
  });

  test('says that a named report is not there', () => {
    const story = '---\nreports:\n  - a\n  - z\n---\n';
    expect(messageOf({ 'x/story.md': story, 'x/a.md': 'A', 'x/b.md': 'B' })).toMatchInlineSnapshot(`
      "One fault in the content:

      content/x/story.md:4
        |   - z
        expected: the file name of a report in this folder: a, b
        found:    “z”
        to do:    Add the missing file, or correct or remove the name.
      "
    `);
  });

  test('names the two files that would have one id, and the folders', () => {
    expect(
      messageOf({ 'x/Big Day.md': 'A', 'x/big-day.md': 'B', 'X!/a.md': 'A', 'X!/b.md': 'B' }),
    ).toMatchInlineSnapshot(`
      "2 faults in the content:

      content/x
        expected: folders whose names give different addresses
        found:    “X!” and “x”, which both become /x/
        to do:    Rename one of them.

      content/x/big-day.md
        expected: an id for each report
        found:    content/x/Big Day.md and this file, which both become “big-day”
        to do:    Rename one of the two files.
      "
    `);
  });

  test('is an empty report, a lone report, a reserved name, a file that lies elsewhere, and text that is no UTF-8', () => {
    expect(
      messageOf({
        'x/a.md': '---\nlabel: L\n---\n * \n',
        'search/a.md': 'A',
        'search/b.md': null,
        'lost.md': 'A',
        'x/y/z.md': 'Z',
      }),
    ).toMatchInlineSnapshot(`
      "6 faults in the content:

      content/lost.md
        expected: reports directly in the folder of their story: content/<story>/<report>.md
        found:    content/lost.md
        to do:    Move the file into a folder of its story, or begin its name with “_” to leave it out.

      content/search
        expected: a folder name with letters or digits that is none of about, cards, compare, offline, search, 404, fonts, _astro
        found:    “search”
        to do:    Rename the folder.

      content/search/b.md
        expected: text in UTF-8
        found:    bytes that are no UTF-8
        to do:    Open the file in an editor and save it with the encoding UTF-8.

      content/x
        expected: at least two reports, each a .md file
        found:    one
        to do:    Add the missing report, or begin the folder’s name with “_” to leave it out.

      content/x/a.md
        expected: the text of the report behind its front matter
        found:    no word
        to do:    Paste the report here, or delete the file.

      content/x/y/z.md
        expected: reports directly in the folder of their story: content/<story>/<report>.md
        found:    content/x/y/z.md
        to do:    Move the file into a folder of its story, or begin its name with “_” to leave it out.
      "
    `);
  });

  test('in YAML names the line', () => {
    expect(
      messageOf({ 'x/a.md': '---\nlabel: L\ntitle: "Rain\n---\nA', 'x/b.md': '---\ntitle: Rain\n' }),
    ).toMatchInlineSnapshot(`
      "2 faults in the content:

      content/x/a.md:3
        | title: "Rain
        expected: front matter in YAML, one “key: value” a line
        found:    Missing closing "quote
        to do:    Put quotation marks round a value that holds a colon or begins with a sign, and check the indentation.

      content/x/b.md:1
        | ---
        expected: front matter between two lines of three dashes
        found:    no second line of dashes
        to do:    Put a line “---” behind the last key, or remove the first line if the report has no front matter.
      "
    `);
  });
});

describe('a former name', () => {
  test('of a folder or a file is kept as the address part that it was', () => {
    const { stories, faults } = readStories(
      filesOf({
        'Flood/story.md': '---\nwas: [Rain in Ulm, High Water]\n---\n',
        'Flood/echo.md': '---\nwas: The Old Echo.md\n---\nRain fell.',
        'Flood/post.md': 'It rained.',
      }),
    );
    expect(faults).toEqual([]);
    expect(stories).toMatchObject([{ was: ['rain-in-ulm', 'high-water'], formerReports: { 'the-old-echo': 'echo' } }]);
    expect(JSON.stringify(stories[0]?.reports)).not.toContain('old-echo');
  });

  test('that something else has, or that two say is theirs, is a fault', () => {
    const message = messageOf({
      'flood/story.md': '---\nwas: rain\n---\n',
      'flood/echo.md': '---\nwas: post\n---\nRain fell.',
      'flood/post.md': 'It rained.',
      'rain/story.md': '---\nwas: [snow]\n---\n',
      'rain/a.md': 'A',
      'rain/b.md': 'B',
    });
    expect(message).toBe(`2 faults in the content:

content/flood/echo.md:2
  | was: post
  expected: a name that no other report of this story has or had
  found:    “post”, which leads to “post”
  to do:    Correct or remove the name: an address can lead to one place only.

content/flood/story.md:2
  | was: rain
  expected: a name that no other story has or had
  found:    “rain”, which leads to “rain”
  to do:    Correct or remove the name: an address can lead to one place only.
`);
    const twice = messageOf({ 'x/a.md': '---\nwas: old\n---\nA', 'x/b.md': '---\nwas: [older, old]\n---\nB' });
    expect(twice).toContain('content/x/b.md:2\n  | was: [older, old]\n');
    expect(twice).toContain('found:    “old”, which leads to “a”');
    expect(messageOf({ 'x/a.md': '---\nwas: "…"\n---\nA', 'x/b.md': 'B' })).toContain('found:    “…”\n');
  });
});
