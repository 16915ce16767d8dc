import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { docxOf, fileOf, odtOf, zipOf } from '../make-files.ts';

const take = (name: string, bytes: Uint8Array) => readFile(fileOf(name, bytes), nodePlatform);
const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const TEXT = paragraph('The bridge is shut.') + paragraph('Nobody was hurt.');

/** A .docx file of parts, its text as the whole's main part where `main` says. */
function wordOf(main: string, body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Type="http://example.org/relationships/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

describe('a .docx file', () => {
  test('has its text in the part that its relationships name', async () => {
    const { text } = await take('a.docx', wordOf('word/text7.xml', TEXT));
    expect(text).toBe('The bridge is shut.\n\nNobody was hurt.');
  });

  test.each(['Titel', 'Titre1', 'Überschrift1', 'Kop1'])(
    'has its headline in the style %s of another language',
    async (style) => {
      const headline = paragraph('Brücke zu', `<w:pStyle w:val="${style}"/>`);
      const { title, text } = await take('a.docx', docxOf(headline + TEXT));
      expect(title).toBe('Brücke zu');
      expect(text).not.toContain('Brücke');
    },
  );

  test('has its headline in the style that it calls a title, whatever the id', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="a7"><w:name w:val="Title"/></w:style></w:styles>';
    const headline = paragraph('Bridge shut', '<w:pStyle w:val="a7"/>');
    const { title } = await take('a.docx', wordOf('word/document.xml', headline + TEXT, { 'word/styles.xml': styles }));
    expect(title).toBe('Bridge shut');
  });

  test('tells headline, author and date by its properties, and says so', async () => {
    const core =
      '<p:core xmlns:p="p" xmlns:dc="d"><dc:title>Bridge shut</dc:title><dc:creator>Jo Doe</dc:creator><dc:created>2024-05-01T10:00:00Z</dc:created></p:core>';
    const report = await take('a.docx', wordOf('word/document.xml', TEXT, { 'docProps/core.xml': core }));
    expect(report).toMatchObject({ title: 'Bridge shut', author: 'Jo Doe', published: '2024-05-01T10:00:00Z' });
    expect(report.notes).toEqual([
      'Taken from the document’s properties: headline, author, and date. Check what they say.',
    ]);
  });

  test.each([
    ['Jo Doe; Ann Roe', 'Jo Doe, Ann Roe'],
    ['Microsoft Office User', null],
    ['Windows User', null],
    ['jdoe01', null],
    ['Orsk Press Office', null],
  ])('has the people of its properties as authors and nothing else: %s', async (creator, author) => {
    const core = `<p:core xmlns:p="p" xmlns:dc="d"><dc:creator>${creator}</dc:creator></p:core>`;
    const report = await take('a.docx', wordOf('word/document.xml', TEXT, { 'docProps/core.xml': core }));
    expect(report.author).toBe(author);
  });

  test.each([
    ['hidden text', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret.</w:t></w:r></w:p>'],
    ['deleted text', '<w:p><w:del><w:r><w:t>Secret.</w:t></w:r></w:del></w:p>'],
    ['the table of contents', paragraph('Secret.', '<w:pStyle w:val="TOC1"/>')],
    [
      'the table of contents',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Secret.')}</w:sdtContent></w:sdt>`,
    ],
    ['footnotes', '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'],
    ['comments', '<w:p><w:r><w:commentReference w:id="2"/></w:r></w:p>'],
  ])('leaves out %s and says so', async (what, xml) => {
    const { text, notes } = await take('a.docx', docxOf(TEXT + xml));
    expect(text).toBe('The bridge is shut.\n\nNobody was hurt.');
    expect(notes).toEqual([`Left out: ${what}.`]);
  });

  test('with nothing left out says nothing of it', async () => {
    const shown = '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Shown after all.</w:t></w:r></w:p>';
    const { text, notes } = await take('a.docx', docxOf(TEXT + shown));
    expect(text).toContain('Shown after all.');
    expect(notes).toEqual([]);
  });

  test('joins a first letter set large to its word', async () => {
    const drop = paragraph('T', '<w:framePr w:dropCap="drop"/>');
    const { text } = await take('a.docx', docxOf(drop + paragraph('he bridge is shut.')));
    expect(text).toBe('The bridge is shut.');
  });

  test('joins paragraphs whose mark was deleted', async () => {
    const open = paragraph('The bridge ', '<w:rPr><w:del/></w:rPr>');
    const { text } = await take('a.docx', docxOf(open + paragraph('is shut.')));
    expect(text).toBe('The bridge is shut.');
  });

  test.each([
    ['Symbol', 'F0B0', '°'],
    ['Symbol', 'F061', 'α'],
    ['Wingdings', 'F0FC', '✓'],
    ['Times', '20AC', '€'],
    ['Curlz', 'F0AA', '□'],
  ])('writes the sign of %s at %s as %s', async (font, code, sign) => {
    const sym = `<w:p><w:r><w:t>At 5</w:t><w:sym w:font="${font}" w:char="${code}"/></w:r></w:p>`;
    expect((await take('a.docx', docxOf(sym))).text).toBe(`At 5${sign}`);
  });

  test('has neither soft hyphens nor readings above its letters', async () => {
    const ruby =
      '<w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby>';
    const soft = '<w:r><w:t>soft</w:t><w:softHyphen/><w:t>ware</w:t></w:r>';
    expect((await take('a.docx', docxOf(`<w:p>${soft}${ruby}</w:p>`))).text).toBe('software東');
  });
});

describe('an OpenDocument file', () => {
  test('has spaces where its XML breaks lines', async () => {
    const { text } = await take('a.odt', odtOf('<text:p>The bridge\n      is shut.</text:p>'));
    expect(text).toBe('The bridge is shut.');
  });

  test('leaves out readings, hidden text and the names of its pictures', async () => {
    const ruby = '<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby>';
    const picture = '<draw:frame><svg:title>A picture</svg:title></draw:frame>';
    const { text, notes } = await take('a.odt', odtOf(`<text:p>At ${ruby}${picture}</text:p>`));
    expect(text).toBe('At 東');
    expect(notes).toEqual(['Left out: readings above the letters.']);
  });

  test('that is a spreadsheet is refused as one', async () => {
    const sheet = zipOf({
      'content.xml':
        '<office:document-content xmlns:office="o"><office:body><office:spreadsheet/></office:body></office:document-content>',
    });
    await expect(take('a.ods', sheet)).rejects.toThrow(
      'a.ods: expected a document as .docx or .odt, found a spreadsheet. Save its text as .docx or paste it.',
    );
  });

  test('as one flat XML file is read the same', async () => {
    const flat =
      '<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:dc="d"><office:meta><dc:title>Bridge</dc:title></office:meta><office:body><office:text><text:p>It is shut.</text:p></office:text></office:body></office:document>';
    expect(await readFile(fileOf('a.fodt', flat), nodePlatform)).toMatchObject({
      title: 'Bridge',
      text: 'It is shut.',
    });
  });
});
