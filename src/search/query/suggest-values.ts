import { type Filter, KINDS } from '../parse/parse-query.ts';
import { PROPERTY_SIGN } from '../records/describe-record.ts';
import { foldText } from '../records/fold-text.ts';
import type { SearchSource } from '../records/search-source.ts';
import { findPrefix } from '../records/vocabulary.ts';
import { countProperties } from './count-properties.ts';
import { measureDistance } from './measure-distance.ts';

/** A property that nothing has, and what there is instead. */
export interface StrangeFilter extends Pick<Filter, 'kind' | 'value'> {
  /** Values of that kind, the nearest first. */
  readonly known: readonly string[];
}

/** Most values that are named for one that nothing has. */
const NAMED = 5;

/** Says of a property that nothing has which values there are. */
export async function suggestValues(source: SearchSource, { kind, value }: Filter): Promise<StrangeFilter> {
  if (kind === 'is') return { kind, value, known: KINDS };
  const named = kind === 'before' || kind === 'after' ? 'date' : kind;
  const names = source.isWhole ? await listNames(source, named) : listTerms(source, named);
  const wanted = fold(value);
  const farness = new Map(names.map((name) => [name, measureFarness(wanted, fold(name))]));
  const known = names.toSorted((one, other) => (farness.get(one) ?? 0) - (farness.get(other) ?? 0)).slice(0, NAMED);
  return { kind, value, known };
}

/** As the records write them. */
async function listNames(source: SearchSource, kind: Filter['kind']): Promise<readonly string[]> {
  const records = await source.readRecords([...new Array(source.vocabulary.size).keys()]);
  return countProperties(records).flatMap((property) => (property.kind === kind ? [property.value] : []));
}

/** As the index has them, in small letters: reading all records would load the archive. */
function listTerms({ vocabulary }: SearchSource, kind: Filter['kind']): readonly string[] {
  const head = `${PROPERTY_SIGN}${kind}:`;
  const [from, to] = findPrefix(vocabulary, head);
  return vocabulary.words.slice(from, to).map((term) => term.slice(head.length));
}

function measureFarness(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  return measureDistance(one, other, most) ?? most;
}

function fold(text: string): string {
  return foldText(text)
    .map(({ word }) => word)
    .join(' ');
}
