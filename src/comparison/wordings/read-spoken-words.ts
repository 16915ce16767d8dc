import type { Span } from '../../report/report.ts';
import { spellAlike } from '../words/spell-alike.ts';
import { readWords, type Word } from '../words/words.ts';

/** A word of a quotation as it is spoken, however it is spelt; offsets into the text that it was read from. */
export interface SpokenWord extends Span {
  /** By which two are the same word. */
  readonly key: string;
  /** Whether a capital letter marks it as a name, or a part of one. */
  readonly isName: boolean;
  /** Whether it begins a sentence. */
  readonly opensSentence: boolean;
  /** Whether it begins a sentence or follows a pause in it. */
  readonly opensClause: boolean;
  /** Whether marks close before it and open again. */
  readonly opensMarks: boolean;
  /** Whether dots before it show that something is left out. */
  readonly followsDots: boolean;
  /** Whether dots behind it do. */
  readonly precedesDots: boolean;
  /** Whether an editor put it in, in brackets. */
  readonly bracketed: boolean;
}

/** The words between two marks in their order: without hyphens, contractions in full, an ampersand as “and”. */
export function readSpokenWords(text: string): readonly SpokenWord[] {
  const spoken: SpokenWord[] = [];
  let reached = 0;
  let counted = 0;
  let depth = 0;
  const words = joinBracketed(readWords(text), text);
  for (const [place, word] of words.entries()) {
    const gap = text.slice(reached, word.start);
    // From the word before on, as that may have brackets inside.
    const passed = text.slice(counted, word.start);
    depth = Math.max(0, depth + count(passed, /[[(]/g) - count(passed, /[\])]/g));
    counted = word.start;
    const behind = text.slice(word.end, words[place + 1]?.start ?? text.length);
    const parts = splitCompound(word).flatMap((part) =>
      spellAlike(part.key, words[place + 1]?.key).map((key) => ({ ...part, key })),
    );
    const ampersand = gap.indexOf('&');
    if (ampersand >= 0) parts.unshift({ start: reached + ampersand, end: reached + ampersand + 1, key: 'and' });
    for (const [at, part] of parts.entries()) {
      spoken.push({
        ...part,
        isName: reached > 0 && !SENTENCE_END.test(gap) && /^\p{Lu}/u.test(word.text) && word.text !== 'I',
        opensSentence: at === 0 && (reached === 0 || SENTENCE_END.test(gap)),
        opensClause: at === 0 && (reached === 0 || PAUSE.test(gap)),
        opensMarks: false,
        followsDots: at === 0 && DOTS.test(gap),
        precedesDots: at === parts.length - 1 && DOTS.test(behind),
        bracketed: depth > 0 && !/[[\]()]/.test(text.slice(word.start, word.end)),
      });
    }
    reached = word.end;
  }
  return spoken;
}

/** A letter in brackets that only makes a word fit (`[T]he`, `say[ing]`) is a part of that word. */
function joinBracketed(words: readonly Word[], text: string): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && /^[[\]()]$/.test(text.slice(last.end, word.start)))
      joined.splice(-1, 1, { ...last, end: word.end, text: last.text + word.text, key: last.key + word.key });
    else joined.push(word);
  }
  return joined;
}

function splitCompound({ start, end, key, text }: Word): readonly (Span & { readonly key: string })[] {
  if (text.length !== key.length || !key.includes('-') || /\d-\d/.test(key)) return [{ start, end, key }];
  return Array.from(key.matchAll(/[^-]+/g), ({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
    key: part,
  }));
}

const DOTS = /…|\.\s?\.\s?\.|\[\s*\]/u;
const PAUSE = /[.!?,;:—–…\n]|\s-+\s/u;
const SENTENCE_END = /[.!?]["'”’)\]]*\s|[\n:]/u;

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
