import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PARAGRAPH = '<p>The river rose on Friday, the mayor said, and the bridges held until the morning came.</p>';
const FILES = {
  'post.md':
    '---\ntitle: Rain over Ulm\npublisher: The Post\n---\n“We are ready for anything,” the mayor, Ada Lang, said on Friday. It rained for three days. 25 people were hurt. The bridge is shut.',
  'echo.txt':
    '“We are not ready for anything,” the mayor, Ada Lang, said on Friday.\n\nThree days it rained. The bridge is shut. Shops stayed open.',
  'page.html': `<html lang="en"><head><title>Rain falls</title></head><body><article>${PARAGRAPH.repeat(8)}</article></body></html>`,
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in the test's folder with this on standard input. */
async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [resolve('src/commands/compare.ts'), ...args], { cwd: folder });
  child.stdin.end(input);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, error, code: await closed };
}

describe('npm run compare', { timeout: 30_000 }, () => {
  test('prints what differs, what is shared and what one report alone has', async () => {
    expect(await run(['post.md', 'echo.txt'])).toEqual({
      error: '',
      code: 0,
      out: `Rain over Ulm

A  The Post: Rain over Ulm
B  echo.txt

                              A  B
Statements                    4  4
  told by another report too  3  3
  no counterpart found        1  1

A and B: largely the same text. Of the words outside quotations, 65 % of A’s stand in matched statements of B, 83 % of B’s in those of A.

Quotations with different words inside the marks: 1

  A  “We are ready for anything,”
  B  “We are not ready for anything,”
     One wording has a “not” that another lacks.

Reworded: 2

  A  “We are ready for anything,” the mayor, Ada Lang, said on Friday.
  B  “We are not ready for anything,” the mayor, Ada Lang, said on Friday.

  A  It rained for three days.
  B  Three days it rained.

Word for word the same: 1

  A, B  The bridge is shut.

No counterpart found for statements of A: 1, and for its headline

  A  Rain over Ulm
     likeliest, not taken: B 2, 15 of 100 alike
  A  25 people were hurt.

No counterpart found for statements of B: 1

  B  Shops stayed open.
`,
    });
  });

  test('reads every kind of file, and standard input, and says what to look at', async () => {
    const { out, error, code } = await run(['page.html', '-', 'post.md'], FILES['echo.txt']);
    expect(out).toContain('A  page.html: Rain falls\nB  standard input\nC  The Post: Rain over Ulm\n');
    expect(error).toContain('page.html: Captions, menus and advertisements are left out.');
    expect(code).toBe(0);
  });

  test('prints the data of a story as JSON', async () => {
    const { out, code } = await run(['post.md', 'echo.txt', '--json']);
    const data = JSON.parse(out);
    expect(data).toMatchObject({ version: 2, reports: [{ id: 'post', label: 'The Post' }, { id: 'echo' }] });
    expect(data.matches.flatMap((match: { quotations: object[] }) => match.quotations)).toMatchObject([
      { verdict: 'altered' },
    ]);
    expect(code).toBe(0);
  });

  test('prints a table as CSV', async () => {
    const { out, code } = await run(['--csv', 'post.md', 'echo.txt']);
    expect(out).toMatch(/^relation,certainty,moved,score,quotations,The Post,The Post: speaker,echo\.txt,/);
    expect(out).toContain('\r\nsame,sure,,1.00,,The bridge is shut.,,The bridge is shut.,\r\n');
    expect(code).toBe(0);
  });

  test('writes one page that holds everything and loads nothing', async () => {
    expect(await run(['post.md', 'echo.txt', '--html', 'out.html'])).toEqual({
      ...{ out: 'Wrote out.html\n', error: '', code: 0 },
    });
    const page = await readFile(join(folder, 'out.html'), 'utf8');
    expect(page).toContain('<title>Rain over Ulm</title>');
    expect(page).toContain('25 people were hurt.');
    expect(page).toContain('@layer');
    expect(page).not.toMatch(/<script|<link|url\(|@import/);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await run(['post.md', 'echo.txt', '--html', '-'])).out).toBe(page);
  });

  test('ends quietly where nobody reads on', async () => {
    const child = spawn(process.execPath, [resolve('src/commands/compare.ts'), 'post.md', 'echo.txt'], { cwd: folder });
    child.stdout.destroy();
    const closed = new Promise<number | null>((done) => child.on('close', done));
    expect(await text(child.stderr)).toBe('');
    expect(await closed).toBe(0);
  });

  test('tells how it is used', async () => {
    const { out, error, code } = await run(['--help']);
    expect(out).toContain('npm run --silent compare -- a.md b.html');
    expect({ error, code }).toEqual({ error: '', code: 0 });
    expect((await run(['-h'])).out).toBe(out);
  });

  test.each([
    [[], 'Expected the files of two reports or more, found none. --help tells more.'],
    [['post.md'], 'Expected the files of two reports or more, found one. --help tells more.'],
    [['-', '-'], 'Expected standard input (“-”) once, found it twice. --help tells more.'],
    [['post.md', 'echo.txt', '--jsno'], "Unknown option '--jsno'. --help tells more."],
    [['post.md', 'echo.txt', '--html'], "Option '--html <value>' argument missing. --help tells more."],
    [
      ['post.md', 'echo.txt', '--json', '--csv'],
      'Expected one of --json, --csv and --html, found --json and --csv. --help tells more.',
    ],
  ])('says what is wrong with %j, prints nothing else and exits with 2', async (args, error) => {
    expect(await run(args)).toEqual({ out: '', error: `${error}\n`, code: 2 });
  });

  test.each([
    [['post.md', 'gone.md'], '“gone.md”: there is no such file. Look at its name and its folder.'],
    [['post.md', '.'], '.: this is a folder. Name the files in it.'],
    [
      ['post.md', './picture.txt'],
      './picture.txt: expected a text (.txt, .md), a saved web page (.html), a document (.docx, .odt) or a .pdf with text, found a picture. Type or paste the words that it shows.',
    ],
    [
      ['post.md', 'echo.txt', '--html', 'no/such/folder.html'],
      'no/such/folder.html: this can’t be written (ENOENT). Look at its folder and its rights.',
    ],
  ])('says what is wrong where %j can’t be read or written, and exits with 1', async (args, error) => {
    expect(await run(args)).toEqual({ out: '', error: `${error}\n`, code: 1 });
    expect((await readdir(folder)).toSorted()).not.toContain('no');
  });
});
