import type { FilterKind, SearchRecord } from '../records/search-record.ts';

/** A property by which hits can be narrowed, and how many have it. */
export interface PropertyCount {
  readonly kind: FilterKind;
  /** What the query says: `speaker:"Sergey Lavrov"`. */
  readonly value: string;
  /** What the page shows. */
  readonly name: string;
  readonly count: number;
}

/** How many records have each property; the most frequent of a kind first. */
export function countProperties(records: readonly SearchRecord[]): readonly PropertyCount[] {
  const counts = new Map<string, PropertyCount>();
  for (const record of records) {
    for (const property of new Map(propertiesOf(record).map((one) => [propertyKey(one), one])).values()) {
      const count = (counts.get(propertyKey(property))?.count ?? 0) + 1;
      counts.set(propertyKey(property), { ...property, count });
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'),
  );
}

type Property = Omit<PropertyCount, 'count'>;

function propertyKey({ kind, value }: Property): string {
  return `${kind}:${value}`;
}

function propertiesOf(record: SearchRecord): readonly Property[] {
  const { story, storyTitle, date, report, label, lang, speaker, via, quotations, match, differs, lacking } = record;
  const speakers = [speaker, ...quotations.map((quotation) => quotation.speaker)].filter((name) => name !== null);
  const verdicts = quotations.map(({ verdict }) => verdict);
  return [
    { kind: 'story', value: story, name: storyTitle },
    { kind: 'report', value: report, name: label },
    ...speakers.map((name) => ({ kind: 'speaker' as const, value: name, name })),
    ...(via === null ? [] : [{ kind: 'via' as const, value: via, name: via }]),
    ...(quotations.length > 0 ? [{ kind: 'is' as const, value: 'quotation', name: 'quotations' }] : []),
    ...(verdicts.includes('altered') ? [{ kind: 'is' as const, value: 'altered', name: 'altered quotations' }] : []),
    { kind: 'lang', value: lang, name: lang },
    ...(date === null ? [] : [{ kind: 'date' as const, value: date, name: date }]),
    ...(differs ? [{ kind: 'is' as const, value: 'differs', name: 'differing details or quotations' }] : []),
    ...(lacking ? [{ kind: 'is' as const, value: 'lacking', name: 'lacking in a report' }] : []),
    ...(match === null ? [{ kind: 'is' as const, value: 'only', name: 'only in one report' }] : []),
  ];
}
