import type { Reading } from '../files/reading.ts';
import type { TakenReport } from '../files/taken-report.ts';
import type { Fault } from '../files/unreadable-file.ts';
import { openPropertyList, type PropertyValue } from './property-list.ts';
import { type ParseDocument, readWebPage } from './read-web-page.ts';

/** The article of a page that Safari saved as a web archive: a property list with the page's source and address. */
export async function readWebArchive(
  bytes: Uint8Array,
  parse: ParseDocument,
  reading: Reading = {},
): Promise<TakenReport | Fault> {
  const page = lookUp(openPropertyList(bytes), 'WebMainResource');
  const source = lookUp(page, 'WebResourceData');
  if (!(source instanceof Uint8Array)) return NO_PAGE;
  const [served, address] = ['WebResourceTextEncodingName', 'WebResourceURL'].map((name) => lookUp(page, name));
  const encoding = typeof served === 'string' && isEncoding(served) ? served : null;
  const taken = await readWebPage(source, parse, { ...reading, served: encoding });
  const isWeb = typeof address === 'string' && /^https?:\/\//.test(address);
  return 'expected' in taken || taken.url !== null || !isWeb ? taken : { ...taken, url: address };
}

function lookUp(value: PropertyValue, name: string): PropertyValue {
  return value !== null && typeof value === 'object' && 'get' in value ? value.get(name) : null;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

const NO_PAGE: Fault = {
  expected: 'a web archive of Safari with a page in it',
  found: 'a property list without one',
  advice: 'Save the page again as “Page Source”, or paste its text.',
};
