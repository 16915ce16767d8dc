import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/content/colours/site-colours.ts';
import { readSite } from '../../src/content/read-site.ts';
import { UNNAMED_SITE } from '../../src/content/site-source.ts';

const read = (text: string, publicFiles: readonly string[] = []) =>
  readSite([{ path: 'site.md', text }], new Set(publicFiles));

describe('what a site says of itself', () => {
  test('is the usual where there is no file, or nothing in it', () => {
    expect(readSite([], new Set())).toEqual({ site: UNNAMED_SITE, faults: [] });
    expect(read('')).toEqual({ site: UNNAMED_SITE, faults: [] });
  });

  test('is read from its front matter, and the text behind it is about the site', () => {
    const { site, faults } = read(
      '---\nname: Ulm compared\nlogo: marks/ulm.svg\naddress: https://example.org/ulm\ncolours:\n  paper: "#ffffff"\n  text: ["#000000", "#ffffff"]\n  panel: ["#ffffff", "#101010"]\n---\nWe read papers.\n',
      ['marks/ulm.svg'],
    );
    expect(faults.map(({ found }) => found)).toEqual([
      '#ffffff on #ffffff, 1.0 : 1 on dark pages',
      '#aeaca8 on #ffffff, 2.3 : 1 on dark pages',
      '#a8c7fa on #ffffff, 1.7 : 1 on dark pages',
    ]);
    expect(site).toMatchObject({
      ...{ name: 'Ulm compared', logo: 'marks/ulm.svg', address: 'https://example.org/ulm/', lang: 'en' },
      ...{ publisher: null, body: 'We read papers.\n' },
      colours: { paper: ['#ffffff', '#ffffff'], text: ['#000000', '#ffffff'] },
    });
  });

  test('is faulty where a key, an address, a colour or a picture is wrong, and every fault is told with its line', () => {
    const faults = read(
      '---\nnam: Ulm\naddress: example.org\ncontact: nobody\ncolours:\n  paper: white\n  papper: "#ffffff"\n---\n',
    ).faults.map(({ line, expected }) => `${line}: ${expected}`);
    expect(faults).toEqual([
      '3: an address that begins with https:// or http://',
      '4: an address of mail, or one that begins with https:// or http://',
      '6: a colour of the form "#1a2b3c", between quotation marks',
      '7: one of the keys paper, panel, rule, text, text-soft, focus',
      '2: one of the keys name, tagline, logo, lang, address, publisher, licence, contact, colours',
    ]);
    expect(read('---\nlogo: ulm.svg\n---\n').faults[0]).toMatchObject({ line: 2, found: '“ulm.svg”' });
  });

  test('is faulty where its colours make text pale', () => {
    const [fault] = read('---\ncolours:\n  text: "#9a9a9a"\n---\n').faults;
    expect(fault).toMatchObject({
      line: 3,
      expected: '“text” on “paper” with a contrast of at least 4.5 : 1',
      found: '#9a9a9a on #fefefc, 2.8 : 1 on light pages',
    });
  });

  test('the usual colours are those of the style sheet', () => {
    const sheet = readFileSync('src/styles/base/tokens.css', 'utf8');
    const tokenOf = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1] ?? '';
    for (const [name, pair] of Object.entries(COLOURS)) {
      const value = tokenOf(name).replaceAll(/var\(--([\w-]+)\)/g, (_, palette: string) => tokenOf(palette));
      expect(`${name}: ${value}`).toBe(`${name}: light-dark(${pair.join(', ')})`);
    }
  });
});
