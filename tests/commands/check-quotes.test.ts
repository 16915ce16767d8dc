import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TALK =
  'MS. DELL: We will not sell the old quay. We are, uh, ready.\r\n\r\nMR. ROWE: The committee approved the budget for the lighthouse.\r\n';
const FILES = {
  'talk.txt': TALK,
  'talk.md': `---\nlang: en\n---\n${TALK}`,
  'part.md': `---\nkind: source\ncovers: part\n---\n${TALK}`,
  'good.txt': '“We will not sell the old quay,” Dell said. “We are ready,” she said.',
  'bad.txt':
    '“We will sell the old quay,” Dell said. “The committee approved the budget for the station,” Rowe said. “The sheep were eaten by dragons,” Dell said.',
  'plain.txt': 'It rained in Ulm for three days, and nobody said a word about it.',
  'rede.txt': 'Wir werden den alten Kai nicht verkaufen, solange ich im Amt bin, und wir sind für den Sturm bereit.',
  'empty.txt': ' \n',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotes-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in the test's folder. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [resolve('src/commands/check-quotes.ts'), ...args], { cwd: folder });
  child.stdin.end();
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, error, code: await closed };
}

describe('npm run check-quotes', { timeout: 30_000 }, () => {
  test('prints what is wrong with quotations, the gravest first, and fails', async () => {
    expect(await run('bad.txt', '--source', 'talk.txt')).toEqual({
      error: '',
      code: 1,
      out: `Article  bad.txt
Source   talk.txt

Cut or changed so that it says something else     1
Altered                                           1
Not found                                         1

Cut or changed so that it says something else

  article  “We will sell the old quay,”
  source   “We will not sell the old quay” (from character 10)
           A “not” is lost.

Altered

  article  “The committee approved the budget for the station,”
  source   “The committee approved the budget for the lighthouse” (from character 73)

Not found

  article  “The sheep were eaten by dragons,”
`,
    });
  });

  test('does well where all is said so', async () => {
    const { out, code } = await run('good.txt', '--source', 'talk.txt');
    expect(code).toBe(0);
    expect(out).toContain('Verbatim, tidied     1\nVerbatim             1\n');
    expect((await run('plain.txt', '--source', 'talk.txt')).out).toContain('Nothing stands between quotation marks.');
  });

  test('prints data with places in the files as stored', async () => {
    for (const source of ['talk.txt', 'talk.md'] as const) {
      const { quotations } = JSON.parse((await run('good.txt', '--source', source, '--json')).out);
      const [first, second] = quotations;
      expect(first).toEqual({
        ...{ text: 'We will not sell the old quay,', start: 1, end: 31, speaker: 'Dell' },
        ...{ verdict: 'verbatim', shown: null, loses: null, tidied: false, otherSpeaker: null },
        source: { id: 'talk', start: FILES[source].indexOf('We will'), end: FILES[source].indexOf('. We are') },
      });
      expect(FILES['good.txt'].slice(second.start, second.end)).toBe('We are ready,');
      expect(FILES[source].slice(second.source.start, second.source.end)).toBe('We are, uh, ready');
    }
  });

  test('says that what a source covers in part may stand in the rest', async () => {
    const { out } = await run('bad.txt', '--source', 'part.md');
    expect(out).toMatch(/dragons,”\n {11}A source covers a part of what was said\.\n$/);
  });

  test('holds each quotation against the source that bears it out', async () => {
    const { out } = await run('good.txt', '--source', 'rede.txt', '--source', 'talk.txt', '--json');
    expect(JSON.parse(out).quotations.map(({ source }: { source: { id: string } }) => source.id)).toEqual([
      'talk',
      'talk',
    ]);
  });

  test('says that a source in another language may be translated', async () => {
    const { error, code } = await run('good.txt', '--source', 'rede.txt');
    expect([error, code]).toEqual([
      'rede.txt: this is in German, good.txt in English. What isn’t found may be translated.\n',
      1,
    ]);
  });

  test.each([
    ['without a source', ['good.txt'], 'Expected a source (--source transcript.txt), found none.'],
    ['without an article', ['--source', 'talk.txt'], 'Expected the file of one article, found none.'],
    ['with an unknown option', ['good.txt', '--sauce', 'x'], 'Unknown option'],
    ['with a file that isn’t there', ['good.txt', '--source', 'no.txt'], 'there is no such file'],
    ['with a source of no word', ['good.txt', '--source', 'empty.txt'], 'no word'],
  ])('says what is wrong %s', async (_, args, message) => {
    const { error, code, out } = await run(...args);
    expect([out, code]).toEqual(['', 2]);
    expect(error).toContain(message);
  });

  test('tells how it is used', async () => {
    const { out, code } = await run('--help');
    expect([out.startsWith('Holds the quotations of an article'), code]).toEqual([true, 0]);
  });
});
