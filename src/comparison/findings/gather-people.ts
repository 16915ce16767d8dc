import type { Detail, Report, Statement } from '../../report/report.ts';
import { findLexicon } from '../../statements/lexicon/find-lexicon.ts';
import type { Lexicon } from '../../statements/lexicon/lexicon.ts';
import { firstNamePronoun, lastWord } from '../../statements/names/name-parts.ts';

/** Gives whether the reports show that a name is a person's: by a title, a first name, or `he` and `she` for it. */
export function gatherPeople(reports: readonly Report[]): (name: string) => boolean {
  const lexicons = new Set(reports.flatMap(({ lang }) => findLexicon(lang) ?? []));
  const people = new Set(
    reports.flatMap(({ lang, statements }) => {
      const lexicon = findLexicon(lang);
      return lexicon ? statements.flatMap((statement) => listPeople(statement, lexicon)) : [];
    }),
  );
  return (name) =>
    people.has(lastWord(name)) || [...lexicons].some((lexicon) => firstNamesOf(name).some(isFirstName(lexicon)));
}

const firstNamesOf = (name: string) => name.split(' ').slice(0, -1);
const isFirstName = (lexicon: Lexicon) => (word: string) => firstNamePronoun(word, lexicon) !== undefined;

/** Last words of the names of people that a statement tells as such. */
function listPeople({ attributions, details }: Statement, lexicon: Lexicon): readonly string[] {
  const speakers = attributions.flatMap(({ speaker }) => speaker ?? []);
  const taken = speakers.filter(({ as }) => {
    const { pronoun } = lexicon.lookUp(as.toLowerCase());
    return pronoun === 'he' || pronoun === 'she';
  });
  return [...taken.map(({ name }) => name), ...listTitled(details)].map(lastWord);
}

/** Names right behind a title. */
function listTitled(details: readonly Detail[]): readonly string[] {
  const isTitled = ({ kind, inText }: Detail, before: Detail | undefined) =>
    kind === 'name' && before?.kind === 'title' && inText.start - before.inText.end === 1;
  return details.filter((detail, place) => isTitled(detail, details[place - 1])).map(({ value }) => value);
}
