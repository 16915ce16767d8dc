import { readNames } from '../pages/read-names.ts';
import { childrenOf, nameOf } from './office-dialect.ts';

/** What a document says of itself; `null` where it doesn't. */
export interface OfficeProperties {
  readonly title: string | null;
  /** Names of people; what programs write there instead is left out. */
  readonly author: string | null;
  /** When it was made, ISO 8601. */
  readonly created: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
}

const NAMES = {
  title: ['title'],
  // OpenDocument tells who made it and who changed it last.
  author: ['initial-creator', 'creator'],
  created: ['created', 'creation-date'],
  lang: ['language'],
} as const;

/** The properties in `docProps/core.xml` or `meta.xml`. */
export function readProperties(root: Element | null): OfficeProperties {
  const elements = root === null ? [] : childrenOf(root).flatMap((child) => [child, ...childrenOf(child)]);
  const firstOf = (names: readonly string[]): string | null => {
    const properties = names.flatMap((name) => elements.filter((element) => nameOf(element) === name));
    return properties.map((element) => element.textContent?.trim() ?? '').find((text) => text !== '') ?? null;
  };
  return {
    title: firstOf(NAMES.title),
    author: readNames(firstOf(NAMES.author) ?? '').join(', ') || null,
    created: toDate(firstOf(NAMES.created)),
    lang: toTag(firstOf(NAMES.lang)),
  };
}

/** A date or a moment with its zone; of a moment without one, the day only. */
function toDate(written: string | null): string | null {
  if (written === null || Number.isNaN(Date.parse(written))) return null;
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(written)
    ? written
    : (/^\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? null);
}

function toTag(written: string | null): string | null {
  try {
    return written === null ? null : (Intl.getCanonicalLocales(written)[0] ?? null);
  } catch {
    return null;
  }
}
