import type { PublishedStory } from './destination.ts';
import { renameFields, renameId } from './former-names.ts';
import { quoteById } from './link-passage.ts';
import { listQuotations } from './list-quotations.ts';
import { type PassageQuote, writeFragment } from './passage-quote.ts';

/**
 * By id: what a link to a passage that stood in an earlier build carries. It holds hashes and no words, so that what a
 * report has taken back stays taken back.
 */
export type FormerPassages = Readonly<Record<string, string>>;

/** What a build has left of one story. */
export interface Remains {
  readonly story: PublishedStory;
  readonly former: FormerPassages;
}

/**
 * The former passages of a story: those of the builds before, as far as their ids don't stand for anything now; by what
 * a report was called, what it is called now.
 */
export function gatherFormer(
  { story, former }: Remains,
  now: PublishedStory,
  reports: Readonly<Record<string, string>>,
): FormerPassages {
  const current = new Set(listIds(now));
  const left = [...Object.entries(former), ...listIds(story).flatMap((id) => describe(id, story))]
    .map(([id, fields]) => [renameId(id, reports), renameFields(fields, reports)] as const)
    .filter(([id]) => !current.has(id));
  return Object.fromEntries(left.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function listIds({ reports, matches }: PublishedStory): readonly string[] {
  const statements = reports.flatMap((report) => report.statements);
  return [...statements, ...matches, ...listQuotations(reports, matches)].map(({ id }) => id);
}

function describe(id: string, { reports, matches }: PublishedStory): readonly (readonly [string, string])[] {
  const quote = quoteById(id, reports, matches);
  return quote === null ? [] : [[id, writeFragment(withoutWords(quote), Number.POSITIVE_INFINITY)]];
}

function withoutWords({ version, traces }: PassageQuote): PassageQuote {
  const silent = traces.map((trace) => ({
    ...trace,
    said: '',
    quotation: trace.quotation && { ...trace.quotation, said: '' },
  }));
  return { version, traces: silent };
}
