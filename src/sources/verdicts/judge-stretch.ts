import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import type { Stretch } from '../../comparison/words/diff-tokens.ts';
import type { CheckedStretch } from '../../report/quotation-check.ts';
import { areSpeltAlike } from './is-spelt-alike.ts';
import { isTidied } from './is-tidied.ts';

/** A stretch of a quotation and of a source, by their words' places, and what became of it. */
export interface JudgedStretch extends Pick<Stretch, 'first' | 'second'> {
  readonly kind: CheckedStretch['kind'];
  /** Of what is cut: whether dots or brackets show it. */
  readonly shown: boolean;
}

/** The words of a quotation and of a source, each with the text that they stand in. */
export interface BothWords {
  readonly quoted: readonly SpokenWord[];
  readonly quotedText: string;
  readonly source: readonly SpokenWord[];
  readonly sourceText: string;
}

/** What became of a stretch of a quotation that differs from the source. */
export function judgeStretch({ kind, first, second }: Stretch, both: BothWords): JudgedStretch {
  if (kind === 'same') return { kind, first, second, shown: false };
  const [quoted, source] = [both.quoted.slice(...first), both.source.slice(...second)];
  const shown = isShown(first, both.quoted);
  const isEditors = quoted.length > 0 && quoted.every(({ bracketed }) => bracketed);
  if (source.length === 0) {
    const isTidy = isTidied({ words: both.quoted, range: first, text: both.quotedText });
    return { kind: isEditors ? 'edited' : isTidy ? 'tidied' : 'altered', first, second, shown };
  }
  if (quoted.length === 0) {
    const isTidy = isTidied({ words: both.source, range: second, text: both.sourceText });
    return { kind: isTidy && !shown ? 'tidied' : 'cut', first, second, shown };
  }
  if (isEditors) return { kind: 'cut', first, second, shown: true };
  return { kind: areSpeltAlike(quoted, source) ? 'tidied' : 'altered', first, second, shown };
}

/** Whether dots stand where a quotation leaves something out, or an editor's words beside it. */
function isShown([from, to]: Stretch['first'], quoted: readonly SpokenWord[]): boolean {
  const [before, behind] = [quoted[from - 1], quoted[to]];
  return Boolean(before?.precedesDots || behind?.followsDots || before?.bracketed || behind?.bracketed);
}
