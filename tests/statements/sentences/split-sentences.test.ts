import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/statements/sentences/split-sentences.ts';

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
  [
    'initials of a body that end a sentence',
    'They met in the U.S. | Officials declined to comment. | She works for the U.N. | Nobody else does. | Lee is in the U.S. Senate.',
  ],
  [
    'initials within a name',
    'Former President George H.W. Bush won. | He met U.S. Treasury officials and Sen. J. D. Gray.',
  ],
  [
    'a firm',
    'It was signed by Acme Inc. | Shares fell. | Acme Inc. Chairman Ann Lee left Gray & Co. | She is 44. | Mr. Gray is 50.',
  ],
  [
    'a letter and a pronoun',
    'It was Plan B. | Nobody liked it. | So did I. | He got an A. | She is no V.I.P. | Everyone is.',
  ],
  [
    'times of day',
    'It ended at 5 p.m. | Police came at 6 a.m. Eastern time. | At 5 p.m. Lee left. | It starts at 3 p.m. EDT. | Lee stays till 9 p.m. Saturday.',
  ],
  ['capitals throughout', 'Lee Is In Syria With Help From The U.S. And Iran.'],
  [
    'small words that are abbreviations elsewhere',
    'He will not come in. | It is a world to live in. | That is a cap. | The Mexican War. | It ended.',
  ],
  ['weights and numbers', 'It weighs 200 lb. | It costs 1,864. | (It was less.) | It reached No. 1. | It fell to 5.'],
  ['a list within a sentence', 'The reasons: 1. Cost, 2. Time.'],
  [
    'short words before figures and names',
    'See Fig. 3 and pp. 6-7. | She studied art. | 12 others came. | Adm. Lee (No. 43) met Cpl. Gray. | It is Lee vs. Gray. | ST. PAUL, Minn. (AP) — Lee left.',
  ],
  ['dots in the middle of a thought', 'But ... Lee won. | The … Lee team won. | They won... | Gray lost.'],
  ['signs of footnotes', 'The talks ended.[1] | They were long.* | They were hard.¹ | Nobody won.'],
  ['a dateline with an agency in strokes', 'MOSCOW, July 29. /TASS/. The minister left. | He will return.'],
  [
    'a quotation that is already reported',
    'He asked, “Why?” | Nobody answered. | He called it “not easy.” | Gray agreed.',
  ],
  [
    'a report behind a quotation that ends like a sentence',
    '“Do you sail?” Moss asked Lee. | “We won!” Lee shouted from the stage. | “Why?” | Moss asked Lee to leave.',
  ],
  ['a laugh behind a quotation', '“So did I.” | He laughed. | “We go. | We stay!” Lee shouted.'],
  ['an ellipsis within a sentence', 'He waited … and left. | Nobody came.'],
])('%s', (_, marked) => {
  const text = marked.replaceAll(' | ', ' ');
  const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences.join(' | ')).toBe(marked);
});

test('pictures and hashtags at the end of a post belong to it', () => {
  const text = '“We did it!! 🎉 #Otters” tweeted @joroe. Nobody answered.';
  const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(['“We did it!! 🎉 #Otters” tweeted @joroe.', 'Nobody answered.']);
});
