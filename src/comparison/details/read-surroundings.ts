import { countLeading } from '../../report/count-leading.ts';
import type { Detail, Span, Statement } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isHedgeWord, linksNumber } from '../words/hedges.ts';
import { readQuantity } from '../words/read-quantity.ts';
import { findSense } from '../words/senses.ts';
import { readStatementWords } from '../words/statement-words.ts';
import type { Word } from '../words/words.ts';

/** What stands round a detail of a statement. */
export interface Surroundings {
  /** Keys of the words before it, the nearest first, without those that hedge it. */
  readonly before: readonly string[];
  /** Keys of the words behind it. */
  readonly after: readonly string[];
  /** What is counted, as far as the words behind a number say: senses of the nouns and what describes them. */
  readonly things: readonly string[];
  /** Senses of the words near it, common ones left out, up to the next detail of its kind. */
  readonly near: ReadonlySet<string>;
  /** The same of words that stand further off, whatever stands between. */
  readonly about: ReadonlySet<string>;
}

/** Reads what stands round a detail; `rivals` are the ends of the one before and the start of the next of its kind. */
export function readSurroundings({ inText, kind }: Detail, statement: Statement, rivals: Span): Surroundings {
  const words = readStatementWords(statement);
  const from = countLeading(words, (word) => word.end <= inText.start);
  const to = countLeading(words, (word) => word.start < inText.end);
  const ahead = words.slice(Math.max(0, from - LONGEST), from).toReversed();
  const behind = words.slice(to, to + LONGEST);
  const hedges = kind === 'name' ? 0 : countLeading(ahead.slice(0, HEDGE_WORDS), ({ key }) => isHedgeWord(key));
  const readAround = (reach: number, { start, end }: Span) =>
    new Set(
      [ahead, behind].flatMap((side) =>
        sensesOf(side.slice(0, reach).filter((word) => word.start >= start && word.end <= end)),
      ),
    );
  return {
    before: ahead.slice(hedges).map(({ key }) => key),
    after: behind.map(({ key }) => key),
    things: readThings(behind, inText.end, statement.text),
    near: readAround(NEAR, rivals),
    about: readAround(WEIGHTS.details.farReach, { start: 0, end: statement.text.length }),
  };
}

/** Words on either side that are looked at. */
const LONGEST = 30;
/** Words on either side that say what a detail is about. */
const NEAR = 7;
/** Words of a hedge: `more than`. */
const HEDGE_WORDS = 3;
/** Words of what is counted: `two supporting beams`. */
const THING_WORDS = 3;

const sensesOf = (words: readonly Word[]) =>
  words.filter(({ key }) => !isCommonWord(key) && readQuantity(key) === undefined).map(({ key }) => findSense(key));

/** `two of its supporting beams were`: `support` and `beam`. */
function readThings(behind: readonly Word[], from: number, text: string): readonly string[] {
  const things: string[] = [];
  let reached = from;
  for (const { start, end, key } of behind) {
    const isApart = !/^[\s-]*$/.test(text.slice(reached, start));
    if (isApart || things.length >= THING_WORDS) break;
    if (isCommonWord(key)) {
      if (things.length > 0 || !linksNumber(key)) break;
    } else things.push(findSense(key));
    reached = end;
  }
  return things;
}
