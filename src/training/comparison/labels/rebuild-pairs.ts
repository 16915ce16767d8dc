import { hashReport, hashText } from './hash-text.ts';
import type { Grade, LabelsFile, StoredPair, StoredPlace } from './labels-file.ts';
import { ARTICLES, type Article } from './read-article.ts';

/** A pair of reports with what a reader found in both. */
export interface LabelledPair {
  readonly kind: 'independent' | 'rewording';
  /** From 0 to 4, for fitting on four parts of the pairs and judging on the fifth. */
  readonly fold: number;
  readonly reports: readonly [Article, Article];
  readonly links: readonly LabelledLink[];
}

/** Two places that a reader compared. */
export interface LabelledLink {
  readonly a: LabelledPlace;
  readonly b: LabelledPlace;
  /** 3 and 2 are links, 1 is tempting and none. */
  readonly grade: Exclude<Grade, 0>;
}

/** Offsets into a report's title or body, in UTF-16 code units. */
export interface LabelledPlace {
  readonly part: 'title' | 'body';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What became of the stored labels. */
export interface RebuiltPairs {
  /** Only pairs of which everything fits. */
  readonly pairs: readonly LabelledPair[];
  /** Where something didn't fit: what was expected, what was found and what to do. */
  readonly faults: readonly string[];
}

/** Gives the labels their texts back, and leaves out each pair whose texts aren't those that were read. */
export function rebuildPairs(labels: LabelsFile, read: (id: string) => Article | undefined): RebuiltPairs {
  const rebuilt = labels.pairs.map((pair) => rebuildPair(pair, read, remedyOf(labels)));
  return {
    pairs: rebuilt.flatMap(({ pair }) => pair ?? []),
    faults: rebuilt.flatMap(({ faults }) => faults),
  };
}

/** Whether a grade makes a link; the others are labels of what is none. */
export function isLink(grade: Grade): boolean {
  return grade >= 2;
}

function remedyOf({ corpus }: LabelsFile): string {
  return `Check out commit ${corpus.commit} of ${corpus.repository} and try again.`;
}

function rebuildPair(stored: StoredPair, read: (id: string) => Article | undefined, remedy: string) {
  const [first, second] = stored.reports.map(({ id }) => read(id));
  const faults = [...checkReport(stored.reports[0], first, remedy), ...checkReport(stored.reports[1], second, remedy)];
  if (first === undefined || second === undefined || faults.length > 0) return { faults };
  const misplaced = stored.links.flatMap(([a, b]) => [...checkPlace(a, first), ...checkPlace(b, second)]);
  if (misplaced.length > 0) return { faults: misplaced };
  const { kind, fold, links } = stored;
  return { faults: [], pair: { kind, fold, reports: [first, second], links: links.flatMap(toLink) } as const };
}

function checkReport(stored: StoredPair['reports'][number], found: Article | undefined, remedy: string) {
  const file = `${ARTICLES}/${stored.id}.json`;
  if (found === undefined) return [`${file}: expected an article, found no such file. ${remedy}`];
  const hash = hashReport(found);
  return hash === stored.hash
    ? []
    : [`${file}: expected a text with the hash ${stored.hash}, found one with ${hash}. ${remedy}`];
}

function checkPlace([part, start, end, expected]: StoredPlace, article: Article): readonly string[] {
  const hash = hashText(article[part].slice(start, end), 'place');
  return hash === expected
    ? []
    : [
        `${article.id}, ${part} ${start}–${end}: expected words with the hash ${expected}, found ${hash}. ` +
          'The text is the one that was read, so the stored place is wrong: restore the labels from the repository.',
      ];
}

function toLink([a, b, , , grade]: StoredPair['links'][number]): readonly LabelledLink[] {
  return grade === 0 ? [] : [{ a: toPlace(a), b: toPlace(b), grade }];
}

function toPlace([part, start, end]: StoredPlace): LabelledPlace {
  return { part, start, end };
}
