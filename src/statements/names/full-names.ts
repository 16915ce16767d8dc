import type { Lexicon } from '../lexicon/lexicon.ts';
import { chooseNamesake, type SentencesByName } from './choose-namesake.ts';
import type { NameCounts, NameUse } from './count-names.ts';
import { groupByCapitals, groupNames, isInCapitals, type NameGroups } from './group-names.ts';
import { firstNamePronoun, firstWord, hasWord, lastWord } from './name-parts.ts';

/** The names of several words of a report. */
export interface FullNames {
  /** The name that a name as written is short for, or the name itself. */
  readonly complete: (use: NameUse) => string;
  /** How many names end in a word. */
  readonly countEndingIn: (word: string) => number;
}

/** Gathers the full names of a report, the most frequent first. */
export function gatherFullNames(counts: NameCounts, lexicon: Lexicon): FullNames {
  const { times, sentences } = counts;
  const names = [...times.keys()]
    .filter((name) => name.includes(' ') && !isHeadlineRun(name, lexicon))
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const byLast = groupNames(names, lastWord);
  const namesakesOf = gatherNamesakes(byLast, lexicon);
  const byFirst = groupNames(names, firstWord);
  const byCapitals = groupByCapitals(names);
  return {
    complete: (use) => {
      const { text } = use;
      const inCapitals = isInCapitals(text) ? byCapitals.get(text)?.[0] : undefined;
      if (inCapitals !== undefined || text.includes(' ')) return inCapitals ?? text;
      return fullNameOf(use, namesakesOf(use), { byFirst, sentences, lexicon }) ?? text;
    },
    countEndingIn: (word) => byLast.get(word)?.length ?? 0,
  };
}

/** Words of a name beyond which it is a run of capitals in a headline. */
const MOST_NAME_WORDS = 4;

const isHeadlineRun = (name: string, lexicon: Lexicon): boolean =>
  name.split(' ').length > MOST_NAME_WORDS &&
  !hasWord(name, ({ classes }) => classes.has('nameParticle') || classes.has('ofWord'), lexicon);

interface Known {
  readonly byFirst: NameGroups;
  readonly sentences: SentencesByName;
  readonly lexicon: Lexicon;
}

function fullNameOf(
  { text, sentence }: NameUse,
  namesakes: readonly string[],
  { byFirst, sentences, lexicon }: Known,
): string | undefined {
  if (namesakes.length > 0) return chooseNamesake(namesakes, sentences, sentence);
  const isFirstName = firstNamePronoun(text, lexicon) !== undefined;
  return isFirstName ? (byFirst.get(text) ?? []).find((name) => !lexicon.namesBody(name)) : undefined;
}

/** Gives the whole names that a surname may stand for; they are gathered once however often it is used. */
function gatherNamesakes(byLast: NameGroups, lexicon: Lexicon): (use: NameUse) => readonly string[] {
  const namesakesByUse = new Map<string, readonly string[]>();
  return ({ text, pronoun }) => {
    const key = `${pronoun} ${text}`;
    const known = namesakesByUse.get(key);
    if (known) return known;
    const namesakes = (byLast.get(text) ?? []).filter((name) => {
      const ofFirstName = firstNamePronoun(name, lexicon);
      const isJoined = hasWord(name, ({ classes }) => classes.has('ofWord'), lexicon);
      // `Team Lee` is no full name of Lee.
      const isBody = lexicon.namesBody(firstWord(name));
      const mayBe = !isJoined && !isBody && (!lexicon.namesBody(name) || !ofFirstName);
      return mayBe && (pronoun === undefined || (ofFirstName ?? pronoun) === pronoun);
    });
    namesakesByUse.set(key, namesakes);
    return namesakes;
  };
}
