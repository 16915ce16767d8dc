import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStories } from '../../src/content/read-stories.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  const paragraph = '<p>The river rose on Friday, the mayor said, and the bridges held until the morning came.</p>';
  await writeFile(
    join(folder, 'Big page.html'),
    `<!doctype html><html lang="en"><head><title>Rain falls</title><meta property="og:site_name" content="The Post"></head><body><article>${paragraph.repeat(8)}</article></body></html>`,
  );
  await writeFile(join(folder, 'note.txt'), '# Rain fell.');
  await writeFile(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in the test's folder with these answers; what it says and its exit code. */
function run(args: readonly string[], answers = ''): Promise<{ readonly said: string; readonly code: unknown }> {
  return new Promise((resolve) => {
    const command = [join(process.cwd(), 'src/commands/import.ts'), ...args];
    const child = execFile(process.execPath, command, { cwd: folder }, (error, said) =>
      resolve({ said, code: error?.code ?? 0 }),
    );
    child.stdin?.end(answers);
  });
}

describe('npm run import', () => {
  test('writes a story that the site reads, and says what it could not find out', async () => {
    const { said, code } = await run(['Big page.html', 'note.txt', '--story', 'The Flood']);
    expect(said).toBe(`Big page.html: “Rain falls” of 128 words
  Captions, menus and advertisements are left out. Look whether the beginning and the end of the report are there.
  Not found out: author, date, address.
note.txt: a report of 3 words
  Not found out: headline, publisher, author, date, address, language.
Wrote content/the-flood/story.md
Wrote content/the-flood/big-page.md
Wrote content/the-flood/note.md
`);
    expect(code).toBe(0);
    const names = await readdir(join(folder, 'content/the-flood'));
    const files = names.map(async (name) => ({
      path: `the-flood/${name}`,
      text: await readFile(join(folder, 'content/the-flood', name), 'utf8'),
    }));
    const { stories, faults } = readStories(await Promise.all(files));
    expect(faults).toEqual([]);
    expect(stories[0]).toMatchObject({ id: 'the-flood', title: 'Rain falls' });
    expect(stories[0]?.reports).toMatchObject([
      { id: 'big-page', label: 'The Post', publisher: 'The Post', title: 'Rain falls' },
      { id: 'note', label: 'Report B', body: '\n\\# Rain fell.\n' },
    ]);
  });

  test('asks before it overwrites, and leaves what is not answered with yes', async () => {
    const note = join(folder, 'content/twice/note.md');
    await run(['note.txt', '--story', 'twice']);
    await writeFile(note, 'Mine.');
    const refused = await run(['note.txt', '--story', 'twice'], 'n\nn\n');
    expect(refused.said).toContain('note.md is there already. Overwrite it? [y/N]');
    expect(refused.code).toBe(1);
    await run(['note.txt', '--story', 'twice'], '');
    expect(await readFile(note, 'utf8')).toBe('Mine.');
    expect((await run(['note.txt', '--story', 'twice'], 'n\ny\n')).code).toBe(1);
    expect(await readFile(note, 'utf8')).toContain('Rain fell.');
  });

  test('writes nothing where one of the files can’t be read', async () => {
    const { said, code } = await run(['note.txt', 'picture.txt', 'missing.txt', '--story', 'none']);
    expect(said).toContain('picture.txt: expected a text (.txt, .md)');
    expect(said).toContain('Nothing was written.');
    expect(code).toBe(1);
    expect(await readdir(join(folder, 'content'))).not.toContain('none');
  });

  test('overwrites without asking where it is told to', async () => {
    const note = join(folder, 'content/thrice/note.md');
    await run(['note.txt', '--story', 'thrice']);
    await writeFile(note, 'Mine.');
    const { said, code } = await run(['note.txt', '--story', 'thrice', '--overwrite']);
    expect(said).not.toContain('[y/N]');
    expect(code).toBe(0);
    expect(await readFile(note, 'utf8')).toContain('Rain fell.');
  });

  test('keeps a label as a label, and counts the reports that are there already', async () => {
    await writeFile(join(folder, 'mine.md'), '---\nlabel: Mine\n---\nIt rained.');
    expect((await run(['mine.md', '--story', 'label'])).said).toContain('A story needs two reports: add another');
    const report = await readFile(join(folder, 'content/label/mine.md'), 'utf8');
    expect(report).toBe('---\nlabel: Mine\n---\n\nIt rained.\n');
    expect((await run(['note.txt', '--story', 'label'], 'n\n')).said).not.toContain('A story needs two reports');
  });

  test('says of a path that is no file what it is', async () => {
    expect((await run(['missing.txt', '--story', 'none'])).said).toContain('“missing.txt”: there is no such file.');
    expect((await run(['.', '--story', 'none'])).said).toContain('.: this is a folder. Name the files in it.');
    expect(await run(['note.txt', '--stroy', 'none'])).toMatchObject({
      said: expect.stringContaining('--story'),
      code: 1,
    });
  });

  test('tells how it is used where it is told no story', async () => {
    expect(await run(['note.txt'])).toMatchObject({
      said: expect.stringContaining('--story name-of-the-story'),
      code: 1,
    });
  });
});
