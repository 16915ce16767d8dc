import type { Span } from '../../report/report.ts';
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
}

/** A sentence as seen from outside its quotations: what is said in one quotation never ends it. */
export interface OuterSentence {
  readonly units: readonly Unit[];
  /** Indices of the passage's first and last sentence in it. */
  readonly first: number;
  readonly last: number;
}

const UNIT =
  /(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|St|No|Prof|Rev|Hon|Capt|Maj|Cmdr|Sens|Reps|Atty|Dist|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|[ap]\.m\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[’'][sS](?![\p{L}\p{N}])|[\p{L}\p{N}$@#]+(?:(?:[’'](?!s(?![\p{L}\p{N}]))|[.,&\-‑](?=[\p{L}\p{N}]))[\p{L}\p{N}]*)*|[^\s]/gu;

/** The outer sentences of a passage, each as a row of units. */
export function readOuterSentences(passage: Passage): OuterSentence[] {
  const { sentences } = passage;
  const units = readUnits(passage);
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

function readUnits({ text, quoted }: Passage): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const [index, span] of quoted.entries()) {
    const start = Math.max(
      from,
      span.start - widthOf(MARK_BEFORE, text.slice(Math.max(0, span.start - 2), span.start)),
    );
    for (const unit of readWords(text, { start: from, end: start })) units.push(unit);
    const end = span.end + widthOf(MARK_AFTER, text.slice(span.end, span.end + 2));
    units.push({
      kind: 'quotation',
      start,
      end,
      text: text.slice(start, end),
      lower: '',
      capital: false,
      quoted: index,
    });
    from = end;
  }
  for (const unit of readWords(text, { start: from, end: text.length })) units.push(unit);
  return units;
}

/** The words and signs of a stretch of text. */
export function readWords(text: string, { start, end }: Span): Unit[] {
  return [...text.slice(start, end).matchAll(UNIT)].map(({ 0: word, index }) => ({
    kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign',
    start: start + index,
    end: start + index + word.length,
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    capital: /^[#@]?\p{Lu}/u.test(word),
    quoted: null,
  }));
}

/** Words as they stand between two units. */
export function textOf(units: readonly Unit[], from: number, to: number): string {
  const stretch = units.slice(from, to);
  return stretch
    .map((unit, index) => (index > 0 && unit.start > (stretch[index - 1]?.end ?? 0) ? ` ${unit.text}` : unit.text))
    .join('');
}
