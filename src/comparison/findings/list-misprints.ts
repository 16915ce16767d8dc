import type { ComparedReports, Finding, ValuedReading } from '../../report/comparison.ts';
import type { Report, Speaker } from '../../report/report.ts';
import { type LinkedById, listLinked } from '../matches/list-linked.ts';
import { gatherWordings, placeKey } from '../readings/gather-wordings.ts';
import { readWords } from '../words/words.ts';
import { countNameWords } from './count-name-words.ts';
import { findLikelyWord } from './find-likely-word.ts';
import { foldKey, gatherNames, type NameUse } from './gather-names.ts';

/** Names that look misprinted or broken, each with what is likely meant, in the running order. */
export function listMisprints(
  reports: readonly Report[],
  { matches, matchById }: Pick<ComparedReports, 'matches' | 'matchById'>,
): readonly Finding[] {
  const uses = gatherNames(reports);
  const links = matches.flatMap((match) => match.links).filter(({ certainty }) => certainty === 'sure');
  const broken = findBroken(uses, reports, listLinked(links));
  const order = reports.map(({ id }) => id);
  const byLikely = Map.groupBy(broken, ({ likely }) => likely.toLowerCase());
  return [...byLikely.values()].flatMap((group) => {
    const statements = [...new Set(group.map(({ use }) => use.wording.statement))];
    const match = statements.map((id) => matchById.get(id)).find((each) => each?.certainty === 'sure');
    const readings = describeReadings(group, uses, order);
    return readings.length > 0 ? [{ kind: 'name', match: match?.id ?? null, statements, readings }] : [];
  });
}

/** Each spelling once, the likely name first; of that the first place in each report is enough. */
function describeReadings(
  broken: readonly BrokenName[],
  uses: readonly NameUse[],
  order: readonly string[],
): readonly ValuedReading[] {
  const [{ likely } = { likely: '' }] = broken;
  const places = new Set(broken.map(({ use }) => placeKey(use)));
  const right = uses.filter((use) => isNameOf(use, likely) && !places.has(placeKey(use)));
  const byValue = Map.groupBy(broken, ({ use }) => use.value.toLowerCase());
  return [
    ...(right.length > 0 ? [{ value: likely, ...gatherWordings(right, order), repeats: [] }] : []),
    ...Array.from(byValue.values(), (own) => ({
      value: own[0]?.use.value ?? '',
      ...gatherWordings(
        own.map(({ use }) => use),
        order,
      ),
    })),
  ];
}

interface BrokenName {
  readonly use: NameUse;
  /** The whole name as it should probably be. */
  readonly likely: string;
}

function findBroken(
  uses: readonly NameUse[],
  reports: readonly Report[],
  linkedById: LinkedById,
): readonly BrokenName[] {
  const speakers = reports.flatMap(({ statements }) =>
    statements.flatMap(({ attributions }) => attributions.flatMap(({ speaker }) => speaker ?? [])),
  );
  const misprints = new Map(
    speakers.filter(({ found }) => found === 'misprint').map(({ as, name }) => [as, name] as const),
  );
  const accepted = new Set(speakers.flatMap(listOtherSpellings));
  const knowledge = { words: countNameWords(uses), linkedById };
  const writtenByKey = new Map(uses.flatMap(({ keys, words: written }) => keys.map((key, at) => [key, written[at]])));
  return uses.flatMap((use) => {
    const told = misprints.get(use.value);
    if (told !== undefined) return [{ use, likely: told }];
    const likely = use.keys.map((key, place) =>
      accepted.has(key) ? undefined : findLikelyWord(use, place, knowledge),
    );
    if (likely.every((word) => word === undefined)) return [];
    const name = use.words.map((word, place) => writtenByKey.get(likely[place] ?? '') ?? word);
    return [{ use, likely: name.join(' ') }];
  });
}

/** Words of a name as the story's editor lets it be spelt too. */
function listOtherSpellings({ name, as, found }: Speaker): readonly string[] {
  const known = new Set(readKeys(name));
  return found === 'variant' ? readKeys(as).filter((key) => !known.has(key)) : [];
}

/** Whether a name is this one, or a shorter form of it that ends in the same word. */
function isNameOf({ keys }: NameUse, name: string): boolean {
  const whole = readKeys(name);
  return keys.length > 0 && keys.at(-1) === whole.at(-1) && keys.every((key) => whole.includes(key));
}

const readKeys = (name: string) => readWords(name).map(({ key }) => foldKey(key));
