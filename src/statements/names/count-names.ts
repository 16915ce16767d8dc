import type { SentencesByName } from './choose-namesake.ts';
import { addToGroup } from './group-names.ts';
import { lastWord } from './name-parts.ts';
import type { Showing } from './showing.ts';

/** A name as written, with the pronoun that its title tells. */
export interface NameUse {
  readonly text: string;
  readonly pronoun: 'he' | 'she' | undefined;
  /** What it shows of its bearer there. */
  readonly shows?: Showing | undefined;
  /** Whether somebody of that name says or thinks something there. */
  readonly speaks?: boolean;
  /** Index of its sentence outside quotations, where it has one. */
  readonly sentence?: number;
}

/** What the uses of names in a report show. */
export interface NameCounts {
  /** How often each name as written stands in the report, in the order of their first uses. */
  readonly times: ReadonlyMap<string, number>;
  /** By last word, the pronoun that the first title before it tells. */
  readonly titlePronouns: ReadonlyMap<string, 'he' | 'she'>;
  /** By name as written, what its uses show of its bearer. */
  readonly showings: ReadonlyMap<string, ReadonlySet<Showing | 'speaker'>>;
  /** Of names of several words. */
  readonly sentences: SentencesByName;
}

/** Counts the names of a report. */
export function countNames(uses: readonly NameUse[]): NameCounts {
  const times = new Map<string, number>();
  const titlePronouns = new Map<string, 'he' | 'she'>();
  const showings = new Map<string, Set<Showing | 'speaker'>>();
  const sentences = new Map<string, number[]>();
  for (const { text, pronoun, shows, speaks, sentence } of uses) {
    const shown = showings.get(text) ?? new Set();
    showings.set(text, shown);
    if (shows) shown.add(shows);
    if (speaks) shown.add('speaker');
    if (sentence !== undefined && text.includes(' ')) addToGroup(sentences, text, sentence);
    times.set(text, (times.get(text) ?? 0) + 1);
    if (pronoun) titlePronouns.set(lastWord(text), titlePronouns.get(lastWord(text)) ?? pronoun);
  }
  return { times, titlePronouns, showings, sentences };
}
