import type { Statement } from '../../report/report.ts';
import { isCommonWord } from './common-words.ts';
import { readStatementWords } from './statement-words.ts';
import type { Word } from './words.ts';

/** The words of a statement with every negation a word of its own: `won't` is `will` and `not`, `didn't see` is `not` and `see`. */
export function readPolarity(statement: Statement): readonly Word[] {
  const words = readStatementWords(statement).flatMap(splitNegation);
  return words.filter(({ key }, place) => !(SUPPORT.has(key) && words[place + 1]?.key === NOT));
}

/** Whether the word at a place turns what follows it into its opposite: not the `not` of `not only` or the `no` of `no doubt`. */
export function turnsRound(words: readonly Word[], place: number): boolean {
  const [word, next] = [words[place], words[place + 1]];
  if (word === undefined || !TURNING.has(word.key) || HARMLESS.has(next?.key ?? '')) return false;
  // “We said no” is an answer.
  return word.key !== 'no' || (next?.start === word.end + 1 && !isCommonWord(next.key));
}

const NOT = 'not';

const TURNING = new Set([NOT, 'never', 'no']);

/** Words behind a negation that leave the claim what it is, or make another one of it. */
const HARMLESS = new Set(
  'only to just merely simply least less fewer more longer later sooner doubt matter wonder necessarily yet always one other'.split(
    ' ',
  ),
);

/** What a verb has before it for the sake of a negation alone. */
const SUPPORT = new Set(['do', 'does', 'did']);

const WHOLE: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', cannot: 'can', "shan't": 'shall' };

function splitNegation(word: Word): readonly Word[] {
  const whole = WHOLE[word.key] ?? (word.key.endsWith("n't") ? word.key.slice(0, -3) : null);
  return whole === null
    ? [word]
    : [
        { ...word, key: whole },
        { ...word, key: NOT },
      ];
}
