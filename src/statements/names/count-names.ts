import type { SentencesByName } from './choose-namesake.ts';
import { addToGroup } from './group-names.ts';
import { lastWord } from './name-parts.ts';

/** A name as written, with the pronoun that its title tells. */
export interface NameUse {
  readonly text: string;
  readonly pronoun: 'he' | 'she' | undefined;
  /** Whether a title stands before it. */
  readonly isTitled: boolean;
  /** Index of its sentence outside quotations, where it has one. */
  readonly sentence?: number;
}

/** What the uses of names in a report show. */
export interface NameCounts {
  /** How often each name as written stands in the report, in the order of their first uses. */
  readonly times: ReadonlyMap<string, number>;
  /** By last word, the pronoun that the first title before it tells. */
  readonly titlePronouns: ReadonlyMap<string, 'he' | 'she'>;
  /** Names that have a title before them somewhere. */
  readonly titled: ReadonlySet<string>;
  /** Of names of several words. */
  readonly sentences: SentencesByName;
}

/** Counts the names of a report. */
export function countNames(uses: readonly NameUse[]): NameCounts {
  const times = new Map<string, number>();
  const titlePronouns = new Map<string, 'he' | 'she'>();
  const titled = new Set<string>();
  const sentences = new Map<string, number[]>();
  for (const { text, pronoun, isTitled, sentence } of uses) {
    if (isTitled) titled.add(text);
    if (sentence !== undefined && text.includes(' ')) addToGroup(sentences, text, sentence);
    times.set(text, (times.get(text) ?? 0) + 1);
    if (pronoun) titlePronouns.set(lastWord(text), titlePronouns.get(lastWord(text)) ?? pronoun);
  }
  return { times, titlePronouns, titled, sentences };
}
