import { describe, expect, test } from 'vitest';
import { tellUnknown } from '../../src/import/files/taken-report.ts';
import { nodePlatform } from '../../src/import/node-platform.ts';
import { readPasted } from '../../src/import/pages/read-pasted.ts';
import { readFile } from '../../src/import/read-file.ts';
import { docxOf, fileOf, odtOf, pdfOf, placed, printed } from './make-files.ts';

const read = (name: string, content: string | Uint8Array) => readFile(fileOf(name, content), nodePlatform);
const textOf = async (name: string, content: string | Uint8Array) => (await read(name, content)).text;

/** The bytes of a text in an encoding that `TextDecoder` knows, found by decoding every byte pair. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesByCharacter = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++)
      bytesByCharacter.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  for (let byte = 0; byte < 256; byte++) bytesByCharacter.set(decoder.decode(new Uint8Array([byte])), [byte]);
  return new Uint8Array([...text].flatMap((character) => bytesByCharacter.get(character) ?? [0x3f]));
}

describe('a text file', () => {
  const english = 'The café’s owner said “no” — and closed on Friday. Others stayed open until the evening, he said.';
  const russian = 'Министр иностранных дел заявил в пятницу, что переговоры были откровенными и продолжались полчаса.';
  const japanese = '外務大臣は金曜日に電話で会談し、二人は率直に話し合ったと述べた。会談は二十五分ほど続いた。';

  test.each([
    ['utf-8', english],
    ['windows-1252', english],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
  ])('in %s is read', async (encoding, text) => {
    const content = encoding === 'utf-8' ? new TextEncoder().encode(text) : encode(text, encoding);
    expect(await textOf('a.txt', content)).toBe(text);
  });

  test.each(['utf16le', 'utf16be'])('in %s is read with and without its mark', async (order) => {
    const little = new Uint8Array(Buffer.from(english, 'utf16le'));
    const bytes = order === 'utf16le' ? little : little.map((_, index) => little[index ^ 1] ?? 0);
    const mark = order === 'utf16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(await textOf('a.txt', bytes)).toBe(english);
    expect(await textOf('a.txt', new Uint8Array([...mark, ...bytes]))).toBe(english);
  });

  test('whose encoding was guessed says so', async () => {
    expect((await read('a.txt', encode(english, 'windows-1252'))).notes).toEqual([
      'The file does not say its encoding; it was read as windows-1252. Look at its accents.',
    ]);
    expect((await read('a.txt', english)).notes).toEqual([]);
  });

  test('in UTF-8 with a bad byte or cut inside a character is read, and the damage is told', async () => {
    const bytes = new TextEncoder().encode(english);
    const bad = bytes.with(bytes.length - 3, 0xff);
    expect(await read('a.txt', bad)).toMatchObject({
      text: `${english.slice(0, -3)}\ufffd${english.slice(-2)}`,
      notes: ['The file is damaged in one place, where “\ufffd” stands for bytes that are no UTF-8.'],
    });
    const cut = new TextEncoder().encode(`${english} —`).slice(0, -1);
    expect(await textOf('a.txt', cut)).toBe(`${english} \ufffd`);
  });

  test('of subtitles is a transcript without their times', async () => {
    const cues = [
      ['00:00:01,000 --> 00:00:02,000', 'It rained'],
      ['00:00:02,100 --> 00:00:03,000', '<i>in Ulm.</i>'],
      ['00:00:09,000 --> 00:00:10,000', 'The bridge is shut.'],
      ['00:00:10,500 --> 00:00:11,000', '- Since when?'],
    ];
    const srt = cues.map((lines, index) => `${index + 1}\n${lines.join('\n')}`).join('\n\n');
    expect(await textOf('a.srt', srt)).toBe('It rained in Ulm.\n\nThe bridge is shut.\n\n- Since when?');
    const vtt = 'WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000\n<v Ann Lee>It rained.';
    expect(await textOf('a.vtt', vtt)).toBe('Ann Lee: It rained.');
  });

  test('that begins like a picture or a list in Markdown stays text', async () => {
    expect(await read('a.txt', 'BMW said no.\n# 1')).toMatchObject({ text: 'BMW said no.\n# 1', format: 'text' });
  });
});

describe('a Markdown file', () => {
  test('keeps its body and gives what its front matter says, leaving out what is wrong', async () => {
    const file = '---\ntitle: Rain\nurl: nowhere\npublisher: Post\n---\n\nIt *rained*.\n';
    expect(await read('a.md', file)).toMatchObject({
      text: 'It *rained*.',
      format: 'markdown',
      title: 'Rain',
      publisher: 'Post',
      url: null,
      notes: ['Left out of its front matter: url.'],
    });
  });

  test.each(['# Rain in Ulm\n\nIt rained.', '# Rain in Ulm #\nIt rained.', 'Rain in Ulm\n===\n\nIt rained.'])(
    'that begins with a heading has it as its headline: %j',
    async (content) => {
      expect(await read('a.md', content)).toMatchObject({ title: 'Rain in Ulm', text: 'It rained.' });
    },
  );

  test('keeps its heading in the text where its front matter names a headline, or where there is nothing else', async () => {
    const named = await read('a.md', '---\ntitle: Rain\n---\n# Rain in Ulm\n\nIt rained.');
    expect(named).toMatchObject({ title: 'Rain', text: '# Rain in Ulm\n\nIt rained.' });
    expect(await read('a.md', '# Rain in Ulm')).toMatchObject({ title: null, text: '# Rain in Ulm' });
  });

  test('is known by its front matter where no name tells it, as on standard input', async () => {
    expect(await read('standard input', '---\nlabel: Post\n---\nIt *rained*.')).toMatchObject({
      format: 'markdown',
      label: 'Post',
      text: 'It *rained*.',
    });
  });

  test('with broken front matter is taken whole, with a note', async () => {
    const { text, notes } = await read('a.md', '---\ntitle: "Rain\n---\nIt rained.');
    expect(text).toContain('It rained.');
    expect(notes).toEqual(['Its front matter can’t be read (line 2: Missing closing "quote).']);
  });
});

describe('a saved web page', () => {
  const words =
    '<p>The river rose on Friday, the mayor said, and the <b>bridges</b> held until “the morning” came.</p>';
  const page = (head: string, body = words.repeat(8)) =>
    `<!doctype html>\n<!-- saved from url=(0026)https://post.example/saved -->\n<html lang="en-GB"><head><meta charset="utf-8">${head}</head>
    <body><nav><a href="/">Home</a></nav><article><h1>Rain falls</h1><figure><img><figcaption>A caption</figcaption></figure>${body}</article><footer><p>All rights reserved</p></footer></body></html>`;

  test('gives its article with headline, publisher, author, date, address and language', async () => {
    const head = `<title>Rain falls - The Post</title><link rel="canonical" href="https://post.example/rain">
      <meta property="og:site_name" content="The Post"><meta name="author" content="By Jo Smith">
      <meta property="article:published_time" content="2022-07-29T18:05:00+0200">`;
    const report = await read('a.html', page(head));
    expect(report).toMatchObject({
      title: 'Rain falls',
      publisher: 'The Post',
      author: 'Jo Smith',
      published: '2022-07-29T18:05:00+02:00',
      url: 'https://post.example/rain',
      lang: 'en-GB',
    });
    const paragraph = 'The river rose on Friday, the mayor said, and the bridges held until “the morning” came.';
    expect(report.text.split('\n\n')).toEqual(Array(8).fill(paragraph));
  });

  test('says what it does not tell, and takes its address from where the browser wrote it', async () => {
    const report = await read('a.html', page('<title>Rain falls</title>'));
    expect(report.url).toBe('https://post.example/saved');
    expect(tellUnknown(report)).toBe('Not found out: publisher, author, date.');
  });

  test('with a date of no known zone gives its day only, and no date that is none', async () => {
    const dated = (date: string) => page(`<meta property="article:published_time" content="${date}">`);
    expect((await read('a.html', dated('2022-07-29 18:05'))).published).toBe('2022-07-29');
    expect((await read('a.html', dated('last Friday'))).published).toBe(null);
    expect((await read('a.html', dated('2022-02-31'))).published).toBe(null);
  });

  test('in the encoding that its head names is read so', async () => {
    const source = page('<title>x</title>', words.replace('river', 'Москва').repeat(8)).replace(
      'utf-8',
      'windows-1251',
    );
    expect(await textOf('a.html', encode(source, 'windows-1251'))).toContain('The Москва rose');
  });

  test('that says UTF-16 in bytes of one each, or another encoding in a comment, is read by its bytes', async () => {
    const head = (meta: string) =>
      `<!doctype html><html><head>${meta}</head><body><p>Das Café blieb zu.</p></body></html>`;
    expect(await textOf('a.html', head('<meta charset="utf-16">'))).toBe('Das Café blieb zu.');
    const commented = head('<!-- <meta charset="koi8-r"> --><meta charset="iso-8859-15">');
    expect(await textOf('a.html', encode(commented, 'iso-8859-15'))).toBe('Das Café blieb zu.');
  });

  test('without an article gives all its text and says so', async () => {
    const report = await read('a.html', '<p>One line.</p><p>Another.</p>');
    expect(report.text).toBe('One line.\n\nAnother.');
  });
});

describe('a document', () => {
  const run = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('as .docx gives its paragraphs, and its title as headline', async () => {
    const body = `${run('Rain falls', 'Title')}${run('It &lt;rained&gt;.')}<w:p><w:r><w:t>Two</w:t><w:tab/><w:t>parts</w:t><w:br/><w:t>here.</w:t></w:r></w:p>`;
    expect(await read('a.docx', docxOf(body))).toMatchObject({
      title: 'Rain falls',
      text: 'It <rained>.\n\nTwo parts\nhere.',
    });
  });

  test('as .odt gives its paragraphs, and its heading as headline', async () => {
    const text =
      '<text:h>Rain falls</text:h><text:p>It <text:span>rained</text:span>.<text:note><text:p>Not this.</text:p></text:note></text:p><text:p>A<text:s/>B</text:p>';
    expect(await read('a.odt', odtOf(text))).toMatchObject({ title: 'Rain falls', text: 'It rained.\n\nA B' });
  });

  test('is known by its bytes, whatever its name', async () => {
    expect(await textOf('a.txt', docxOf(run('It rained.')))).toBe('It rained.');
    expect(await textOf('a.docx', pdfOf([printed(['It rained.'])]))).toBe('It rained.');
  });
});

describe('a PDF', () => {
  test('gives its lines joined to paragraphs over columns and pages', async () => {
    const first = [
      'The river rose on Friday, the mayor of the old town said, and the brid-',
      'ges held until the morning came.',
      'A second paragraph is here, which goes on over the end of the page and',
    ];
    const pages = [printed(first), printed(['does not stop before its second page has begun.', '2'])];
    expect(await textOf('a.pdf', pdfOf(pages))).toBe(
      `The river rose on Friday, the mayor of the old town said, and the bridges held until the morning came.

A second paragraph is here, which goes on over the end of the page and does not stop before its second page has begun.`,
    );
  });
});

describe('what a PDF prints alike on its pages', () => {
  const report = (ward: number): readonly string[] => [
    `It was quiet in ward ${ward === 1 ? 'one' : 'two'} of the town until the evening, said those who counted the votes.`,
    'They had brought lamps, and bread, and sat until the last paper lay on its pile, which was long after midnight.',
  ];

  test('stays where it is in the middle of the page, whatever it counts', async () => {
    const pages = [1, 2].map((ward) =>
      placed([
        ...report(ward).map((line, at) => [50, 600 - at * 11, line] as const),
        [50, 400, `Against it: ${400 + ward} votes`],
      ]),
    );
    const { text } = await read('a.pdf', pdfOf(pages));
    expect(text).toContain('Against it: 401 votes');
    expect(text).toContain('Against it: 402 votes');
  });

  test('stays at the edge where its numbers do not count the pages', async () => {
    const pages = [1, 2].map((ward) =>
      placed([
        [50, 770, `Votes: ${ward * 130}`],
        ...report(ward).map((line, at) => [50, 600 - at * 11, line] as const),
      ]),
    );
    expect(await textOf('a.pdf', pdfOf(pages))).toContain('Votes: 260');
  });

  test('stays where it is most of the text', async () => {
    const pages = [1, 2, 3].map((ward) =>
      placed([
        [50, 770, `Ward ${ward} of Ardell`],
        [50, 400, 'Votes'],
      ]),
    );
    expect(await textOf('a.pdf', pdfOf(pages))).toContain('Ward 2 of Ardell');
  });

  test('keeps a year that stands alone on its line', async () => {
    expect(await textOf('a.pdf', pdfOf([printed(['The wall fell in', '2024', 'and was mended.'])]))).toContain('2024');
    expect(await textOf('a.pdf', pdfOf([printed(['The wall fell in', '2024'])]))).toContain('2024');
  });
});

describe('a hyphen at the end of a printed line', () => {
  const joined = (lines: readonly string[]) => textOf('a.pdf', pdfOf([printed(lines)]));

  test.each([
    [
      'the printer’s in a word that the text writes without',
      ['An agreement. The agree-', 'ment held.'],
      'The agreement held.',
    ],
    [
      'the word’s where the text writes it with one',
      ['A cold-blooded man. A cold-', 'blooded act.'],
      'A cold-blooded act.',
    ],
    ['the word’s behind a part that keeps its hyphen', ['A well-', 'known man.'], 'A well-known man.'],
    ['the printer’s elsewhere', ['The brid-', 'ges held.'], 'The bridges held.'],
  ])('is %s', async (_, lines, text) => {
    expect(await joined(lines)).toContain(text);
  });
});

describe('a PDF in two columns with running heads', () => {
  /** Two columns whose paragraphs begin with an indented line (`>`), the left one printed first. */
  function setPage(number: number, left: readonly string[], right: readonly string[]): string {
    const column = (lines: readonly string[], edge: number) =>
      lines.map((line, index): [number, number, string] => [
        line.startsWith('>') ? edge + 9 : edge,
        700 - index * 11,
        line.replace('>', ''),
      ]);
    return placed([
      [200, 770, `The Courier, 4 June 2024, edition ${number}`],
      ...column(left, 50),
      ...column(right, 310),
      [250, 30, `Page ${number} of 2, courier.example`],
    ]);
  }

  test('gives the paragraphs by their indents, over columns and pages, without heads and feet', async () => {
    const pages = [
      setPage(
        1,
        [
          '>The harbour closed its main crane on Tues-',
          'day, the harbour master said. She did not',
          'say when it opens again.',
          '>Ships wait.',
        ],
        [
          '>A union had asked for an inspection.',
          'Nobody answered the letter. It was sent',
          'in March, and the crane has since been',
        ],
      ),
      setPage(
        2,
        ['in use. The authority denies it.', '>Engineers came on Wednesday morning and'],
        ['looked at all four legs of the crane with', 'lamps and mirrors.'],
      ),
    ];
    const { text, notes } = await read('a.pdf', pdfOf(pages));
    expect(notes).toContain(
      'Left out as running heads and feet: “The Courier, 4 June 2024, edition 1” and “The Courier, 4 June 2024, edition 2”.',
    );
    expect(text.split('\n\n')).toEqual([
      'The harbour closed its main crane on Tuesday, the harbour master said. She did not say when it opens again.',
      'Ships wait.',
      'A union had asked for an inspection. Nobody answered the letter. It was sent in March, and the crane has since been in use. The authority denies it.',
      'Engineers came on Wednesday morning and looked at all four legs of the crane with lamps and mirrors.',
    ]);
  });
});

describe('what is pasted', () => {
  const paste = (html: string, text = 'plain') => readPasted({ html, text }, nodePlatform.parse);

  test('keeps its paragraphs and drops the rest', () => {
    const html =
      '<!--StartFragment--><h2>Rain</h2><p style="x">It <b>rained</b>\n again.<br>Here.</p><script>ran()</script><ul><li>One</li></ul>';
    expect(paste(html)).toBe('Rain\n\nIt rained again.\nHere.\n\nOne');
  });

  test('has no bullets of Word, no deleted words and no numbers of notes', () => {
    const html =
      '<p><span style="mso-list:Ignore">·<span>&nbsp;</span></span>First.</p><p>Kept<del> gone</del>.<sup><a href="#n1">1</a></sup> 5 m<sup>2</sup></p>';
    expect(paste(html)).toBe('First.\n\nKept. 5 m2');
  });

  test('is the plain text where the rich has no words', () => {
    expect(paste('<img src="x">')).toBe('plain');
    expect(paste('')).toBe('plain');
  });
});
