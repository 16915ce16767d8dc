import type { Finding, Match, ValuedReading } from '../../report/comparison.ts';
import { gatherWordings } from '../readings/gather-wordings.ts';
import { groupConnected } from '../readings/group-connected.ts';
import { WEIGHTS } from '../weights.ts';
import { compareSources, type SourceRelation } from './compare-sources.ts';
import { findSource, type PlacedStatement, type Source } from './find-source.ts';

/** What the sources of a match are told by beside it. */
export interface SourceKnowledge {
  readonly placedById: ReadonlyMap<string, PlacedStatement>;
  /** Whether the reports show that a name is a person's. */
  readonly isPerson: (name: string) => boolean;
  /** Ids of the story's reports. */
  readonly order: readonly string[];
}

/** Where a match has the same claim from somebody else: readings by who answers for the words. */
export function listSources(
  { id, links }: Pick<Match, 'id' | 'links'>,
  knowledge: SourceKnowledge,
): readonly Finding[] {
  const sourceById = new Map<string, Source | null>();
  const sourceOf = (statement: string): Source | null => {
    const placed = knowledge.placedById.get(statement);
    const source = sourceById.get(statement) ?? (placed ? findSource(placed) : null);
    sourceById.set(statement, source);
    return source;
  };
  const pairs = links
    .filter(({ certainty }) => certainty === 'sure')
    .flatMap(({ statements: [one, other] }): readonly SourcePair[] => {
      const [first, second] = [sourceOf(one), sourceOf(other)];
      if (first === null || second === null || !isSameClaim(first, second)) return [];
      return [{ sides: [first, second], relation: compareSources(first, second, knowledge.isPerson) }];
    });
  const told = pairs.filter(({ relation }) => relation !== 'unknown');
  return groupConnected(told, keysOf).flatMap((group) => describeSources(id, group, knowledge.order));
}

interface SourcePair {
  readonly sides: readonly [Source, Source];
  readonly relation: SourceRelation;
}

const keysOf = ({ sides }: SourcePair) => sides.map(({ statement }) => statement.id);

/** Whether the words that are theirs say the same. */
function isSameClaim(first: Source, second: Source): boolean {
  const few = Math.min(first.claim.size, second.claim.size);
  const shared = [...first.claim].filter((stem) => second.claim.has(stem)).length;
  return shared >= Math.max(WEIGHTS.sameClaimWords, WEIGHTS.sameClaim * few);
}

/** A report that has the claim of both is none of two readings: it knows of either. */
function describeSources(match: string, pairs: readonly SourcePair[], order: readonly string[]): readonly Finding[] {
  const others = pairs.filter(({ relation }) => relation === 'other');
  const disputed = new Set(others.flatMap(keysOf));
  const alone = pairs.map(
    ({ sides: [one, other], relation }): SourcePair =>
      relation === 'same' ? { sides: [one, other], relation } : { sides: [one, one], relation: 'same' },
  );
  const apart = others.map(({ sides: [, other] }): SourcePair => ({ sides: [other, other], relation: 'same' }));
  const groups = groupConnected([...alone, ...apart], keysOf).filter((group) =>
    group.flatMap(keysOf).some((id) => disputed.has(id)),
  );
  const readings = groups
    .map((group) =>
      describeReading(
        group.flatMap(({ sides }) => sides),
        order,
      ),
    )
    .toSorted((one, other) => other.reports.length - one.reports.length || firstOf(one, order) - firstOf(other, order));
  const reports = readings.flatMap((reading) => reading.reports);
  if (readings.length < 2 || new Set(reports).size < reports.length) return [];
  const statements = order.flatMap((report) =>
    readings.flatMap(({ wordings, repeats }) => [wordings[report], ...repeats].flatMap((own) => own?.statement ?? [])),
  );
  return [{ kind: 'source', match, statements: [...new Set(statements)], readings }];
}

const firstOf = ({ reports }: ValuedReading, order: readonly string[]) => order.indexOf(reports[0] ?? '');

/** Told by the fullest name. */
function describeReading(sources: readonly Source[], order: readonly string[]): ValuedReading {
  const [fullest] = sources
    .map(({ name }) => name)
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return { value: fullest ?? '', ...gatherWordings(sources, order) };
}
