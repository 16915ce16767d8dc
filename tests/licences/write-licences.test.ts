import { expect, test } from 'vitest';
import { writeLicences } from '../../src/licences/write-licences.ts';

const work = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
const own = work('site', 'Use it.');

test('works are named in order, those of one licence text together', () => {
  const works = [work('wheel', 'Be kind.\n'), work('axle', 'Be kind.\r\n'), work('Hub', 'Give it back.')];
  const [head, ...parts] = writeLicences(own, works).split(`\n\n${'-'.repeat(80)}\n\n`);
  expect(head).toMatch(/^\uFEFFVariorum is under /);
  expect(parts).toEqual([
    'site 1.0.0 (MIT)\n\nUse it.',
    'Hub 1.0.0 (MIT)\n\nGive it back.',
    'axle 1.0.0 (MIT)\nwheel 1.0.0 (MIT)\n\nBe kind.\n',
  ]);
});

test('a work without a licence text is told, and what to do', () => {
  expect(() => writeLicences(own, [work('wheel', 'Be kind.'), work('axle', ' ')])).toThrow(
    'No licence text was found for axle 1.0.0, which the site ships. Say it in src/licences/notices.ts, or do without the package.',
  );
});
