/** A text as XML has it, between tags or in an attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element with its attributes, those that are `null` left out; `content` is XML, and without it the element is empty. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** Line ends as they are: in an attribute a reader would take them for blanks. */
const escapeAttribute = (text: string) => escapeXml(text).replaceAll(/[\t\n\r]/g, writeCode);

/** A text between tags in which a reader finds every carriage return again. */
export const escapeVerbatim = (text: string): string => escapeXml(text).replaceAll('\r', writeCode);

const writeCode = (character: string) => `&#${character.charCodeAt(0)};`;
