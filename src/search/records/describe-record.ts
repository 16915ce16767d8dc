import { foldText } from './fold-text.ts';
import type { FilterKind, SearchRecord } from './search-record.ts';

/** Sorts before every word, so that properties stand together at the vocabulary's head. */
export const PROPERTY_SIGN = '!';

/** The terms under which a record's properties are indexed: `!speaker:sergey lavrov`. */
export function describeRecord(record: SearchRecord): readonly string[] {
  const speakers = [record.speaker, ...record.quotations.map(({ speaker }) => speaker)];
  return [
    ...new Set([
      toProperty('story', record.story),
      toProperty('story', record.storyTitle),
      toProperty('report', record.report),
      toProperty('report', record.label),
      ...speakers.flatMap((name) => (name === null ? [] : [toProperty('speaker', name)])),
      ...(record.via === null ? [] : [toProperty('via', record.via)]),
      ...(record.publisher === null ? [] : [toProperty('report', record.publisher)]),
      toProperty('lang', record.lang),
      // As written, since days are compared by their letters.
      ...(record.date === null ? [] : [`${PROPERTY_SIGN}date:${record.date}`]),
      ...kindsOf(record).map((kind) => toProperty('is', kind)),
    ]),
  ];
}

/** The term for one property. */
function toProperty(kind: FilterKind, value: string): string {
  return `${PROPERTY_SIGN}${kind}:${foldText(value)
    .map(({ word }) => word)
    .join(' ')}`;
}

function kindsOf({ quotations, match, headline, differs, lacking }: SearchRecord): readonly string[] {
  return [
    ...(quotations.length > 0 ? ['quotation'] : []),
    ...quotations.flatMap(({ verdict }) => (verdict === null ? [] : [verdict])),
    ...(match === null ? ['only'] : []),
    ...(headline ? ['headline'] : []),
    ...(differs ? ['differs'] : []),
    ...(lacking ? ['lacking'] : []),
  ];
}
