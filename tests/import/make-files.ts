import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../../src/import/read-file.ts';

/** A file with these bytes or this text in UTF-8. */
export function fileOf(name: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes: async () => bytes };
}

/** A ZIP of texts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A .docx file with this XML in its body. */
export function docxOf(body: string, before = ''): Uint8Array {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`,
  });
}

/** An .odt file with this XML as its text. */
export function odtOf(text: string, manifest = '<manifest/>'): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': manifest,
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  });
}

/** A PDF whose pages print these operators in a font, with further objects and trailer entries. */
export function pdfOf(
  pages: readonly string[],
  extra: { readonly objects?: string; readonly trailer?: string; readonly font?: string } = {},
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    extra.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return strToU8(
    `%PDF-1.4\n${body}${extra.objects ?? ''}trailer << /Root 1 0 R /Size ${objects.length + 1} ${extra.trailer ?? ''} >>\n%%EOF`,
    true,
  );
}

/** A page's operators that print lines from the top, 14 points apart or as given. */
export function printed(lines: readonly string[], leading = 14): string {
  return `BT /F1 11 Tf ${leading} TL 50 750 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
}

/** A page's operators that print texts at places, in points from the page's left foot. */
export function placed(texts: readonly (readonly [left: number, foot: number, text: string])[]): string {
  return texts.map(([left, foot, text]) => `BT /F1 9 Tf ${left} ${foot} Td (${text}) Tj ET`).join('\n');
}

/** A web archive as Safari saves one: a binary property list with a page's source, address and encoding. */
export function webArchiveOf(source: Uint8Array, page: Readonly<Record<string, string>> = {}): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (object: readonly number[] | Uint8Array) => objects.push(Uint8Array.from(object)) - 1;
  const text = (value: string) => add([...countOf(0x50, value.length), ...strToU8(value, true)]);
  const entries = Object.entries(page).map(([name, value]) => [text(name), text(value)] as const);
  const data = [text('WebResourceData'), add([...countOf(0x40, source.length), ...source])] as const;
  const all = [data, ...entries];
  const main = add([0xd0 + all.length, ...all.map(([name]) => name), ...all.map(([, value]) => value)]);
  const top = add([0xd1, text('WebMainResource'), main]);
  const offsets: number[] = [];
  let reached = 8;
  for (const object of objects) {
    offsets.push(reached);
    reached += object.length;
  }
  const table = offsets.flatMap((offset) => [offset >> 16, (offset >> 8) & 255, offset & 255]);
  const long = (value: number) => [0, 0, 0, 0, ...[24, 16, 8, 0].map((bits) => (value >> bits) & 255)];
  const trailer = [0, 0, 0, 0, 0, 0, 3, 1, ...long(objects.length), ...long(top), ...long(reached)];
  return Uint8Array.from([...strToU8('bplist00'), ...objects.flatMap((object) => [...object]), ...table, ...trailer]);
}

/** A marker with a count of two bytes behind it. */
function countOf(marker: number, count: number): readonly number[] {
  return [marker + 15, 0x11, count >> 8, count & 255];
}

/** A font that isn't in the file and names its characters by a predefined map of Japanese ones. */
export const JAPANESE_FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Mincho /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 /FontBBox [0 0 1000 1000] >> >>] >>';

/** A page's operators that print 港の壁は春まで待つ。 in that font. */
export const JAPANESE_PAGE = 'BT /F1 11 Tf 50 750 Td <8d6082cc95c782cd8f7482dc82c591d282c28142> Tj ET';
