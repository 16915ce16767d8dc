import { fitsAddress } from '../../permalinks/check-address.ts';
import type { Destination, PublishedStory } from '../../permalinks/destination.ts';
import { followLink } from '../../permalinks/follow/follow-link.ts';
import type { FormerPassages } from '../../permalinks/former-passages.ts';
import { type PassageQuote, readFragment } from '../../permalinks/passage-quote.ts';
import { FOREIGN, type NoteLine, tellClaim, tellFate } from './tell-fate.ts';

/** A story as it is published, with the names of its reports. */
export interface LoadedStory extends PublishedStory {
  readonly reports: readonly (PublishedStory['reports'][number] & { readonly label: string })[];
}

/** What to do about a link. */
export type Judgement =
  /** Its words stand at another passage; `madeFor` is the id that it was made for. */
  | { readonly kind: 'lead on'; readonly passage: string; readonly madeFor: string }
  /** It is told what became of it: nothing where no line is given. */
  | { readonly kind: 'tell'; readonly lines: readonly NoteLine[]; readonly destination: Destination };

/** What is known for judging links. */
export interface Known {
  readonly story: LoadedStory;
  /** What earlier builds have left of passages that are there no more. */
  readonly former: FormerPassages;
}

/** Judges a link by the passage that it names and what it carries behind `#`, on the page of that passage or without one. */
export function judgeAddress(passage: string, fragment: string, { story, former }: Known): Judgement {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const madeFor = fields.get('from') ?? passage;
  const told = readFragment(fragment, madeFor);
  const known = Object.hasOwn(former, madeFor) ? readFragment(former[madeFor] ?? '', madeFor) : null;
  const quote = told ?? known;
  const was = fields.get('was');
  const destination = followLink(madeFor, quote, story);
  if (quote === null) return { kind: 'tell', lines: was ? tellClaim(was) : [], destination };
  if (destination.kind === 'passage' && destination.passage !== passage)
    return { kind: 'lead on', passage: destination.passage, madeFor };
  const labelById = new Map(story.reports.map(({ id, label }) => [id, label] as const));
  const lines = tellFate(destination, labelById, known && isSame(quote, known) ? 'checked' : 'unchecked');
  const isForeign = lines.length > 0 && fitsAddress(madeFor, quote) === false;
  return { kind: 'tell', lines: isForeign ? [FOREIGN, ...lines] : lines, destination };
}

/** Whether a link was made for the very words that an earlier build had at its address. */
function isSame(quote: PassageQuote, known: PassageQuote): boolean {
  const hashesOf = ({ traces }: PassageQuote) =>
    traces.map(({ report, words, quotation }) => `${report} ${words} ${quotation?.words}`).join();
  return hashesOf(quote) === hashesOf(known);
}
