import { expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { fileOf, JAPANESE_FONT, JAPANESE_PAGE, pdfOf } from '../make-files.ts';

test('a PDF whose font names characters by a predefined map is read', async () => {
  const file = fileOf('a.pdf', pdfOf([JAPANESE_PAGE], { font: JAPANESE_FONT }));
  expect((await readFile(file, nodePlatform)).text).toBe('港の壁は春まで待つ。');
});
