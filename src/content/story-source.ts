import type { ReportInfo } from '../report/report-info.ts';
import type { SourceInfo } from '../report/source.ts';
import type { ContentFault } from './content-fault.ts';
import type { StoryFields } from './schemas.ts';

/** A story as its folder holds it, checked and with every default filled in. */
export interface StorySource {
  /** The folder's name as an address part. */
  readonly id: string;
  readonly title: string;
  /** Day of the event, `2022-07-29`, or `null`. */
  readonly date: string | null;
  /** When it last changed, as far as its files say: the latest of what they say of changes, publications and the day. */
  readonly updated: string | null;
  /** The introduction: `story.md` behind its front matter, or `''`. */
  readonly body: string;
  readonly people: NonNullable<StoryFields['people']>;
  readonly corrections: readonly CorrectionSource[];
  /** Id of the report that came first, or `null` where the story doesn't say. */
  readonly first: string | null;
  /** What the folder's name was before, as address parts. */
  readonly was: readonly string[];
  /** By what the id of a report was before: its id now. */
  readonly formerReports: Readonly<Record<string, string>>;
  /** In the order in which pages show them; at least two. */
  readonly reports: readonly ReportSource[];
  /** What the reports draw on, in the order in which pages show it; absent where the story has none. */
  readonly documents?: readonly UnreadSource[] | undefined;
}

/** A source as its file holds it. What the file does not say is `null`. */
export interface UnreadSource extends Omit<SourceInfo, 'lang'> {
  /** BCP 47 tag of the text's language. */
  readonly lang: string | null;
  /** The Markdown behind the front matter, to the character. */
  readonly body: string;
}

/** A correction as `story.md` states it, and where. */
export interface CorrectionSource extends Pick<ContentFault, 'file' | 'line' | 'excerpt'> {
  readonly correction: NonNullable<StoryFields['corrections']>[number];
}

/** A report as its file holds it. What the file does not say is `null`. */
export interface ReportSource extends Omit<ReportInfo, 'lang'> {
  /** BCP 47 tag of the text's language. */
  readonly lang: string | null;
  /** The Markdown behind the front matter, to the character. */
  readonly body: string;
}
