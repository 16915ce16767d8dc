import type { Span } from '../../report/report.ts';

/** A double quotation mark. */
export interface Mark extends Span {
  /** By its shape and its neighbours, which win over the shape where they leave no choice. */
  readonly opens: boolean;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const DOUBLE = /[“”„‟«»「」『』｢｣"]|``|''/g;
const OPENS_ONLY = /^(?:[“„‟«「『｢]|``)$/;
/** What may stand before an opening mark. */
export const BEFORE_OPENING =
  /[\s([{—–\-/“"‘'،。、：，；\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What may stand behind a closing mark. */
export const AFTER_CLOSING =
  /[\s.,;:!?)\]}—–\-/”"’'。、，！？；؟،؛\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What may follow an opening mark: no space, no punctuation but an ellipsis. */
const AFTER_OPENING = /(?:[^\s.,;:!?)\]}]|\. ?\.)/y;

/** The double quotation marks of a text. */
export function marksOf(text: string): Mark[] {
  const signs = [...text.matchAll(DOUBLE)].filter(({ 0: sign, index }) => !isHebrewAbbreviation(text, sign, index));
  return withoutInches(
    text,
    signs.map(({ 0: sign, index }) => markAt(text, sign, index)),
  );
}

function markAt(text: string, sign: string, index: number): Mark {
  const end = index + sign.length;
  const before = text[index - 1];
  AFTER_OPENING.lastIndex = end;
  const mayOpen = (before === undefined || BEFORE_OPENING.test(before)) && AFTER_OPENING.test(text);
  const mayClose =
    /\S/.test(before ?? ' ') &&
    !(sign === '«' && isElided(text, index)) &&
    (text[end] === undefined || AFTER_CLOSING.test(text[end] ?? ''));
  return { start: index, end, opens: hasOpeningShape(sign, { mayOpen, mayClose }), mayOpen, mayClose };
}

/** Leaves out the marks of inches, but for one that must close a quotation as well: `“I am 6'2" he said. “So am I.”` */
function withoutInches(text: string, marks: readonly Mark[]): Mark[] {
  let kept = 0;
  return marks.filter((mark, at) => {
    const closes = kept % 2 === 1 && marks[at + 1]?.opens !== false;
    if (isInches(text, mark) && !closes) return false;
    kept++;
    return true;
  });
}

/** `צה"ל`: a mark between two Hebrew letters is part of the word. */
const isHebrewAbbreviation = (text: string, sign: string, index: number): boolean =>
  /^["”]$/.test(sign) && /^\p{Script=Hebrew}["”]\p{Script=Hebrew}/u.test(text.slice(index - 1, index + 2));

/** `6'2"` */
const isInches = (text: string, { start }: Span): boolean =>
  /["”]/.test(text[start] ?? '') &&
  /(?<!\d)\d[’'′]\s?(?:\d|1[01])(?:\.\d+)?$/.test(text.slice(Math.max(0, start - 8), start));

/** `d'« État »` */
const isElided = (text: string, index: number): boolean =>
  /\p{L}[’']$/u.test(text.slice(Math.max(0, index - 2), index));

function hasOpeningShape(sign: string, { mayOpen, mayClose }: Pick<Mark, 'mayOpen' | 'mayClose'>): boolean {
  // Danish and Swedish point guillemets inwards or alike; space alone tells nothing of French ones.
  if (/[«»]/.test(sign)) return mayOpen === mayClose ? sign === '«' : mayOpen;
  if (/[「」『』｢｣]/.test(sign)) return /[「『｢]/.test(sign);
  if (OPENS_ONLY.test(sign)) return mayOpen;
  return sign === '"' && mayOpen && !mayClose;
}
