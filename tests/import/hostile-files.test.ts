import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../src/import/files/unreadable-file.ts';
import { nodePlatform } from '../../src/import/node-platform.ts';
import { readFile } from '../../src/import/read-file.ts';
import { docxOf, fileOf, odtOf, pdfOf, printed, zipOf } from './make-files.ts';

const paragraph = '<p>The river rose on Friday, the mayor said, and the bridges held until the morning came.</p>';
const article = (inside: string) =>
  `<!doctype html><html><body><article>${paragraph.repeat(8)}${inside}</article></body></html>`;
const bytes = (...numbers: readonly number[]) => new Uint8Array(numbers);
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** The beginning of a file of the old Office programs whose directory names a stream. */
const oldOffice = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

const flatOf = (body: string): string =>
  `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t"><office:body>${body}</office:body></office:document>`;

const noise = new Uint8Array(5000).map((_, index) => (index * 7919 + (index >> 3)) % 256);

/** A ZIP that says another unpacked size of its largest part than it has. */
function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.slice().buffer);
  for (let at = 0; at + 28 < view.byteLength; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000)
      view.setUint32(at + 24, size, true);
  }
  return new Uint8Array(view.buffer);
}

/** What is shown of a file: the text taken from it. Nothing of it may run, so nothing in it may look like it could. */
const HARMLESS: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['a script in the article', 'a.html', article('<script>alert("ran")</script>'), 'ran'],
  ['a script in the head', 'a.html', article('').replace('<body>', '<head><script>ran()</script></head><body>'), 'ran'],
  ['event attributes', 'a.html', article('<p onclick="ran()" onmouseover="ran()">Harmless words.</p>'), 'ran'],
  ['an image that fails', 'a.html', article('<img src=x onerror="ran()">'), 'ran'],
  ['javascript: links', 'a.html', article('<p><a href="javascript:ran()">Harmless words.</a></p>'), 'ran'],
  ['data: links', 'a.html', article('<p><a href="data:text/html,ran">Harmless words.</a></p>'), 'ran'],
  ['SVG with a script', 'a.html', article('<svg onload="ran()"><script>ran()</script><text>ran</text></svg>'), 'ran'],
  [
    'MathML that hides HTML',
    'a.html',
    article('<math><mtext><style><img title="</style><img onerror=ran()>"></style></mtext></math>'),
    'ran',
  ],
  ['an iframe with its own source', 'a.html', article('<iframe srcdoc="<script>ran()</script>">ran</iframe>'), 'ran'],
  ['objects and embeds', 'a.html', article('<object data="ran.swf">ran</object><embed src="ran.swf">'), 'ran'],
  [
    'a form',
    'a.html',
    article('<form action="https://ran.example"><input value="ran"><button>ran</button></form>'),
    'ran',
  ],
  ['a template', 'a.html', article('<template><script>ran()</script></template>'), 'ran'],
  [
    'a noscript trick',
    'a.html',
    article('<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>'),
    'ran',
  ],
  ['style with an import', 'a.html', article('<style>@import url(https://ran.example)</style>'), 'ran'],
  [
    'a base and a refresh',
    'a.html',
    article('').replace(
      '<body>',
      '<base href="https://ran.example"><meta http-equiv=refresh content="0;url=javascript:ran()"><body>',
    ),
    'ran',
  ],
  ['hidden text', 'a.html', article('<p hidden>ran</p><p style="display: none">ran</p>'), 'ran'],
  ['comments', 'a.html', article('<!-- ran --><!--[if IE]><script>ran()</script><![endif]-->'), 'ran'],
  ['unclosed elements', 'a.html', article('<div><p><b><i><script>ran('), 'ran'],
  ['a front matter address that is a script', 'a.md', '---\nurl: javascript:ran()\n---\nHarmless words.', 'ran'],
  ['front matter with a YAML bomb', 'a.md', `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nHarmless words.`, 'ran'],
  [
    'a deleted passage',
    'a.docx',
    docxOf(`${run('Kept.')}<w:p><w:del><w:r><w:delText>ran</w:delText></w:r></w:del></w:p>`),
    'ran',
  ],
  [
    'a macro field',
    'a.docx',
    docxOf(`${run('Kept.')}<w:p><w:r><w:instrText>DDEAUTO ran</w:instrText></w:r></w:p>`),
    'ran',
  ],
  [
    'a comment in a document',
    'a.odt',
    odtOf('<text:p>Kept.<office:annotation><text:p>ran</text:p></office:annotation></text:p>'),
    'ran',
  ],
  ['a script in a document', 'a.odt', odtOf('<text:p>Kept.</text:p>').slice(), 'ran'],
];

/** What is said of a file that can't be taken. */
const REFUSED: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['nothing', 'a.txt', '', /found no word/],
  ['blanks only', 'a.txt', ' \n\t\n', /found no word/],
  ['signs only', 'a.md', '---\ntitle: Rain\n---\n***', /found no word/],
  ['noise named .txt', 'a.txt', noise, /no text in any encoding/],
  ['noise named .html', 'a.html', noise, /no text in any encoding/],
  ['noise named .pdf', 'a.pdf', noise, /no text in any encoding/],
  [
    'a program named .txt',
    'a.txt',
    bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0),
    /no text in any/,
  ],
  ['a picture named .txt', 'a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /found a picture/],
  ['a photograph named .docx', 'a.docx', bytes(0xff, 0xd8, 0xff, 0xe0), /found a picture/],
  [
    'a drawing',
    'a.svg',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="ran()"></svg>',
    /picture \(SVG\)/,
  ],
  ['a drawing named .html', 'a.html', '<svg onload="ran()"><script>ran()</script></svg>', /picture \(SVG\)/],
  [
    'a protected Word document',
    'a.docx',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /password.*without a password/,
  ],
  ['a spreadsheet of old', 'a.xls', oldOffice('Workbook'), /spreadsheet in the old \.xls form/],
  ['a Word document of old', 'a.doc', oldOffice('WordDocument'), /Word document in the old \.doc form/],
  ['a message of Outlook', 'a.msg', oldOffice('__substg1.0_0037001F'), /message of Outlook/],
  ['a locked document', 'a.docx', oldOffice('EncryptedPackage'), /protected with a password/],
  ['a news feed', 'a.xml', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', /found a news feed/],
  ['a table', 'a.csv', 'a,b\nc,d', /table \(CSV\)/],
  ['data', 'a.json', '{"a": "words"}', /data \(JSON\)/],
  ['a flat spreadsheet', 'a.fods', flatOf('<office:spreadsheet/>'), /found a spreadsheet/],
  ['rich text', 'a.rtf', '{\\rtf1 Words}', /rich text \(RTF\)/],
  ['a damaged web archive of Safari', 'a.webarchive', 'bplist00\u0001', /web archive of Safari/],
  ['a ZIP of other files', 'a.zip', zipOf({ 'a.txt': 'words' }), /ZIP of other files/],
  ['a spreadsheet named .docx', 'a.docx', zipOf({ 'xl/workbook.xml': '<x/>' }), /a spreadsheet/],
  ['an e-book', 'a.epub', zipOf({ 'META-INF/container.xml': '<x/>' }), /an e-book/],
  ['a ZIP that is cut short', 'a.docx', docxOf(run('Words.')).slice(0, 60), /a damaged one/],
  ['an empty ZIP', 'a.docx', zipOf({}), /ZIP of other files/],
  [
    'a ZIP of too many files',
    'a.docx',
    zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${n}`, '']))),
    /at most 5,000 parts/,
  ],
  ['a ZIP bomb', 'a.docx', docxOf(' '.repeat(50_000_000)), /40 million bytes when unpacked/],
  [
    'a ZIP bomb that says it is small',
    'a.docx',
    withDeclaredSize(docxOf(run('x'.repeat(1_000_000))), 500),
    /cut short/,
  ],
  [
    'an entity bomb in a document',
    'a.docx',
    docxOf(run('&b;'), '<!DOCTYPE x [<!ENTITY a "ran"><!ENTITY b "&a;&a;">]>'),
    /declares entities/,
  ],
  [
    'an outside entity in a document',
    'a.docx',
    docxOf(run('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    /declares entities/,
  ],
  ['a document without words', 'a.docx', docxOf('<w:p/>'), /found no word/],
  ['a protected .odt', 'a.odt', odtOf('x', '<manifest:encryption-data/>'), /protected with a password/],
  [
    'a protected PDF',
    'a.pdf',
    pdfOf([printed(['Words.'])], {
      objects:
        '20 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -44 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <1111111111111111111111111111111111111111111111111111111111111111> >>\nendobj\n',
      trailer: '/Encrypt 20 0 R /ID [<00> <00>]',
    }),
    /protected with a password/,
  ],
  ['a PDF of pictures', 'a.pdf', pdfOf(['0 0 100 100 re f', '']), /2 pages without any, perhaps a scan/],
  [
    'a PDF whose font does not tell its characters',
    'a.pdf',
    pdfOf(['BT /F1 11 Tf 50 750 Td <8d60> Tj ET'], {
      font: '<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /Strange-H /DescendantFonts [20 0 R] >>',
      objects:
        '20 0 obj\n<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 21 0 R >>\nendobj\n21 0 obj\n<< /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 >>\nendobj\n',
    }),
    /text in a font that does not tell which characters it draws/,
  ],
  ['a PDF that is cut short', 'a.pdf', pdfOf([printed(['Words.'])]).slice(0, 40), /a damaged one/],
  ['a PDF of too many pages', 'a.pdf', pdfOf(Array.from({ length: 501 }, () => '')), /at most 500 pages/],
  [
    'a page of too many elements',
    'a.html',
    `<!doctype html><body>${'<b>x</b>'.repeat(50_001)}`,
    /at most 50,000 elements/,
  ],
  [
    'a text of 2.5 million characters',
    'a.txt',
    'word '.repeat(500_000),
    /at most 2 million characters, found one of 2.5 million/,
  ],
];

const read = (name: string, content: string | Uint8Array) => readFile(fileOf(name, content), nodePlatform);

describe('a hostile file', () => {
  test.each(HARMLESS)('with %s gives harmless text', async (_, name, content, poison) => {
    const report = await read(name, content);
    expect(report.text).toMatch(/words|bridges|Kept/);
    expect(JSON.stringify(report)).not.toContain(poison);
  });

  test.each(REFUSED)('that is %s is refused with what to do', async (_, name, content, message) => {
    const error = await read(name, content).then(
      () => new Error('was taken'),
      (reason: unknown) => reason as Error,
    );
    expect(error.message).toMatch(message);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ file: name, advice: expect.stringMatching(/\w.*\.$/) });
  });

  test('of 100 MB is refused without being opened', async () => {
    const huge = { name: 'huge.txt', size: 100_000_000, bytes: () => Promise.reject(new Error('was opened')) };
    await expect(readFile(huge, nodePlatform)).rejects.toThrow(
      'huge.txt: expected a file of at most 20 million bytes, found one of 100 million. Paste the text of the report instead.',
    );
  });

  test('that nests ten thousand elements gives text or a message, in time', async () => {
    const deep = `<!doctype html><body>${'<div>'.repeat(10_000)}${paragraph}`;
    const result = await read('deep.html', deep).catch((error: unknown) => error);
    expect(result instanceof UnreadableFile || /bridges/.test((result as { text: string }).text)).toBe(true);
  });
});
