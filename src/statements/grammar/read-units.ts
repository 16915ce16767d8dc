import { remember } from '../../report/remember.ts';
import type { Span } from '../../report/report.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { Language } from '../lexicon/language/language.ts';
import type { WordClass } from '../lexicon/language/word-classes.ts';
import type { Lexicon, Word } from '../lexicon/lexicon.ts';
import { listWords } from '../lexicon/list-words.ts';
import { NO_WORD } from '../lexicon/no-word.ts';
import { oncePer } from '../lexicon/once-per.ts';
import type { Passage } from '../read-passages.ts';

/** A word, a sign, or a whole quotation, in offsets into the passage's plain text. */
export interface Unit extends Span {
  readonly kind: 'word' | 'sign' | 'quotation';
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the quoted span in the passage; `null` for a word or a sign. */
  readonly quoted: number | null;
  /** What its language knows of it; nothing of a quotation. */
  readonly word: Word;
  /** The lexicon that it was read by. */
  readonly lexicon: Lexicon;
}

/** Whether there is a unit and its word is one of a class. */
export const isA = (unit: Unit | undefined, wordClass: WordClass): boolean =>
  unit?.word.classes.has(wordClass) === true;

/** A sentence as seen from outside its quotations: what is said in one quotation never ends it. */
export interface OuterSentence {
  readonly units: readonly Unit[];
  /** Indices of the passage's first and last sentence in it. */
  readonly first: number;
  readonly last: number;
}

/** A short form with its full stop, initials, a possessor's sign, a word, or else one sign. */
const unitPattern = oncePer(({ tables }: Lexicon) => {
  const shortened = anyOf(listWords(tables.abbreviations));
  const initials = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})`;
  return new RegExp(
    `${shortened}\\.|${initials}|[’'][sS](?![\\p{L}\\p{N}])|${joinedPattern(tables)}${wordPattern(tables)}|[^\\s]`,
    'gu',
  );
});

/** `l’` and `-t-il`, which are words of their own. */
function joinedPattern({ elided, cliticPronouns }: Language): string {
  const before = elided === undefined ? '' : `(?<!\\p{L})(?:${anyOf(withCapitals(elided))})[’'](?=\\p{L})|`;
  return cliticPronouns === undefined ? before : `${before}${cliticPattern(cliticPronouns)}|`;
}

const cliticPattern = (pronouns: string): string => `(?<=\\p{L})${anyOf(listWords(pronouns))}(?!\\p{L})`;

const withCapitals = (words: string): string[] =>
  listWords(words).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

function wordPattern({ cliticPronouns }: Language): string {
  const joins = String.raw`(?:[’'](?!s(?![\p{L}\p{N}]))|[.,&\-‑](?=[\p{L}\p{N}]))`;
  const goesOn = cliticPronouns === undefined ? joins : `(?!${anyOf(listWords(cliticPronouns))}(?!\\p{L}))${joins}`;
  return String.raw`[\p{L}\p{N}$@#]+(?:${goesOn}[\p{L}\p{N}]*)*`;
}

/** The outer sentences of a passage, each as a row of units. */
export function readOuterSentences(passage: Passage, lexicon: Lexicon): OuterSentence[] {
  const { sentences } = passage;
  const units = readPassage(passage, lexicon);
  const outer: OuterSentence[] = [];
  let first = 0;
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const following = sentences[index + 1];
    if (following !== undefined && isQuotedThrough(passage, sentence.end)) continue;
    const from = next;
    while (next < units.length && (following === undefined || (units[next]?.start ?? 0) < following.start)) next++;
    outer.push({ units: units.slice(from, next), first, last: index });
    first = index + 1;
  }
  return outer;
}

function isQuotedThrough({ quoted }: Passage, at: number): boolean {
  let low = 0;
  let high = quoted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = quoted[middle];
    if (span === undefined) return false;
    if (span.end <= at) low = middle + 1;
    else if (span.start >= at) high = middle - 1;
    else return true;
  }
  return false;
}

const MARK_BEFORE = /(?:``|''|[^\s\p{L}\p{N}.,;:])$/u;
const MARK_AFTER = /^(?:'''?|[^\s\p{L}\p{N}.,;:])/u;

const widthOf = (mark: RegExp, near: string): number => mark.exec(near)?.[0].length ?? 0;

function readPassage({ text, quoted }: Passage, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const [index, span] of quoted.entries()) {
    const start = Math.max(
      from,
      span.start - widthOf(MARK_BEFORE, text.slice(Math.max(0, span.start - 2), span.start)),
    );
    for (const unit of readUnits(text, { start: from, end: start }, lexicon)) units.push(unit);
    const end = span.end + widthOf(MARK_AFTER, text.slice(span.end, span.end + 2));
    units.push({
      kind: 'quotation',
      start,
      end,
      text: text.slice(start, end),
      lower: '',
      capital: false,
      quoted: index,
      word: NO_WORD,
      lexicon,
    });
    from = end;
  }
  for (const unit of readUnits(text, { start: from, end: text.length }, lexicon)) units.push(unit);
  return units;
}

/** The words and signs of a stretch of text. */
export function readUnits(text: string, { start, end }: Span, lexicon: Lexicon): Unit[] {
  const readWritten = writtenReader(lexicon);
  const pattern = unitPattern(lexicon);
  const inner = start === 0 && end === text.length ? text : text.slice(start, end);
  const units: Unit[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(inner); found; found = pattern.exec(inner)) {
    const [written] = found;
    const { kind, lower, capital, word } = readWritten(written);
    const at = start + found.index;
    units.push({
      kind,
      start: at,
      end: at + written.length,
      text: written,
      lower,
      capital,
      quoted: null,
      word,
      lexicon,
    });
  }
  return units;
}

/** What a word or a sign is wherever it stands; read once for each, as texts are mostly the same words. */
const writtenReader = oncePer(({ lookUp }: Lexicon) =>
  remember((written: string): Pick<Unit, 'kind' | 'lower' | 'capital' | 'word'> => {
    const lower = written.toLowerCase().replaceAll('’', "'");
    return {
      kind: /[\p{L}\p{N}]/u.test(written) ? 'word' : 'sign',
      lower,
      capital: /^[#@]?\p{Lu}/u.test(written),
      word: lookUp(lower),
    };
  }),
);

/** Words as they stand between two units. */
export function textOf(units: readonly Unit[], from: number, to: number): string {
  const stretch = units.slice(from, to);
  return stretch
    .map((unit, index) => (index > 0 && unit.start > (stretch[index - 1]?.end ?? 0) ? ` ${unit.text}` : unit.text))
    .join('');
}
