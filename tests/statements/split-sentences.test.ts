import { expect, test } from 'vitest';
import { splitSentences } from '../../src/statements/split-sentences.ts';

/** A bar stands where one sentence ends and the next begins. */
test.each([
  ['titles of several people', 'U.S. Reps. John Lewis and Andre Carson met Sens. Smith and Jones. | They left.'],
  [
    'a state behind a town',
    'They met in Kansas City, Mo. | The vote was close. | He was born in Newark, N.J. | It rained.',
  ],
  ['a state within a sentence', 'The Kansas City, Mo. Star said so. | Rep. Nancy Pelosi, D-Calif. and others agreed.'],
  ['a title before a name', 'Gen. Mark Milley and Lt. Gov. Kounalakis came. | Mrs. May left at 5 p.m. Friday.'],
  ['numbers', 'The vote was 5-4. | It cost $5.5 bn in 2019. | He lives at No. 10 Downing St. in London.'],
  ['initials', 'J.R.R. Tolkien vs. the State was heard. | George W. Bush won.'],
  ['an ellipsis within a sentence', 'He waited … and left. | Nobody came.'],
])('%s', (_, marked) => {
  const text = marked.replaceAll(' | ', ' ');
  const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences.join(' | ')).toBe(marked);
});
