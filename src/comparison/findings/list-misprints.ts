import type { ComparedReports, Finding, ValuedReading } from '../../report/comparison.ts';
import type { Report, Speaker } from '../../report/report.ts';
import { type LinkedById, listLinked } from '../quotations/list-linked.ts';
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
  return [...byLikely.values()].map((group) => {
    const brokenPlaces = new Set(group.map(({ use }) => placeKey(use)));
    const [{ likely } = { likely: '' }] = group;
    const right = uses.filter((use) => isNameOf(use, likely) && !brokenPlaces.has(placeKey(use)));
    const byValue = Map.groupBy(group, ({ use }) => use.value.toLowerCase());
    const statements = [...new Set(group.map(({ use }) => use.wording.statement))];
    const [match] = statements.flatMap((id) => matchById.get(id) ?? []);
    return {
      kind: 'name',
      match: match?.certainty === 'sure' ? match.id : null,
      statements,
      readings: [
        ...(right.length > 0 ? [describeReading(likely, right, order)] : []),
        ...[...byValue.values()].map((own) =>
          describeReading(
            own[0]?.use.value ?? '',
            own.map(({ use }) => use),
            order,
          ),
        ),
      ],
    };
  });
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

function describeReading(value: string, uses: readonly NameUse[], order: readonly string[]): ValuedReading {
  return { value, ...gatherWordings(uses, order), repeats: [] };
}
