import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { fileOf } from '../make-files.ts';

const take = (name: string, lines: readonly string[]) => readFile(fileOf(name, lines.join('\n')), nodePlatform);

const HEAD = [
  'Received: from a.example by b.example; Mon, 1 Jan 2024 10:00:00 +0000',
  'From: Jo Doe <jo@example.org>',
  'Subject: =?utf-8?Q?Caf=C3=A9_vote?=',
  'Date: Mon, 1 Jan 2024 10:00:00 +0000',
];

describe('an e-mail', () => {
  test('gives its text decoded, its subject as headline, its sender and its date', async () => {
    const report = await take('a.eml', [
      ...HEAD,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The vote is off, said the caf=C3=A9 owner.',
      '',
      'Nobody voted.',
    ]);
    expect(report).toMatchObject({
      text: 'The vote is off, said the café owner.\n\nNobody voted.',
      title: 'Café vote',
      author: 'Jo Doe',
      published: '2024-01-01T10:00:00.000Z',
      notes: [],
    });
  });

  test('is known by its head, whatever its name', async () => {
    expect((await take('a.txt', [...HEAD, '', 'The vote is off.'])).text).toBe('The vote is off.');
  });

  test.each([
    ['what the message answers', ['> Is it off?', '>> Who asks?']],
    ['what the message answers', ['On 1 Jan 2024, Ann Lee wrote:', 'Is it off?']],
    ['its signature', ['-- ', 'Jo Doe, Press Office']],
  ])('is taken without %s, and says just that', async (what, lines) => {
    const { text, notes } = await take('a.eml', [...HEAD, '', 'The vote is off.', '', ...lines]);
    expect(text).toBe('The vote is off.');
    expect(notes).toEqual([`Left out: ${what}.`]);
  });

  test('of HTML alone gives its words', async () => {
    const { text } = await take('a.eml', [
      ...HEAD,
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>The vote is off.</p><script>ran()</script><p>Nobody voted.</p>',
    ]);
    expect(text).toBe('The vote is off.\n\nNobody voted.');
  });
});

describe('a page saved as a web archive', () => {
  test('gives its article and where it was saved from, whatever encoding its head names', async () => {
    const sentence =
      'The harbour caf=C3=A9 closed its doors on Monday, the harbour master said, and she did not say why.';
    const report = await take('a.mhtml', [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.org/vote',
      'Subject: Vote',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="part"',
      '',
      '--part',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><meta charset=3D"koi8-r"><title>Vote</title></head><body><article><h1>Vote</h1>',
      ...Array.from({ length: 4 }, () => `<p>${sentence}</p>`),
      '</article></body></html>',
      '--part',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--part--',
    ]);
    expect(report).toMatchObject({ title: 'Vote', url: 'https://example.org/vote' });
    expect(report.text.split('\n\n')).toHaveLength(4);
    expect(report.text).toContain('The harbour café closed');
  });
});
