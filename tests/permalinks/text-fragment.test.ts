import { expect, test } from 'vitest';
import { endsOf, textFragment } from '../../src/permalinks/text-fragment.ts';

const LONG = 'Rainfall flooded seventeen neighbourhoods yesterday';

test('words are told with those around them, without spare space, and hyphens don’t end them', () => {
  expect(textFragment('rain')).toBe(':~:text=rain');
  expect(textFragment(' the  rain ', ' and ', ' it\nfell ')).toBe(':~:text=and-,the%20rain,-it%20fell');
  expect(textFragment('a long-drawn no', ' ', ' ')).toBe(':~:text=a%20long%2Ddrawn%20no');
});

test('up to 120 letters are told whole', () => {
  const words = `${'ab '.repeat(39)}abc`;
  expect(endsOf(words)).toEqual([words, null]);
  expect(endsOf(` ${words}\n`)).toEqual([words, null]);
  expect(endsOf(`${words}d`)).toEqual(['ab ab ab ab ab', 'ab ab ab ab abcd']);
});

test('so are nine long words, of which the ends would be all but one', () => {
  const nine = Array.from({ length: 9 }, (_, at) => `neighbourhood${at}`);
  expect(endsOf(nine.join(' '))).toEqual([nine.join(' '), null]);
  const ten = [...nine, 'neighbourhood9'];
  expect(endsOf(ten.join('  '))).toEqual([ten.slice(0, 5).join(' '), ten.slice(5).join(' ')]);
});

test('a longer stretch is told by five words at each end', () => {
  expect(endsOf(`${LONG} ${LONG} and ${LONG}`)).toEqual([LONG, LONG]);
  expect(textFragment(`${LONG} and ${LONG} and ${LONG}`)).toBe(
    `:~:text=${LONG.replaceAll(' ', '%20')},${LONG.replaceAll(' ', '%20')}`,
  );
});
