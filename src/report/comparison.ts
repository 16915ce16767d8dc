import type { LinkPart } from './link-parts.ts';
import type { Detail, Report, Span } from './report.ts';

/** What the reports of a story share, reword and leave out. */
export interface Comparison {
  /** In the running order of the first report that has them. */
  readonly matches: readonly Match[];
  /** By report id: the statements that no other report has, in the running order. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** For each pair of reports, how much of their text they share. */
  readonly overlaps: readonly Overlap[];
  /** Corrections that could not be carried out, in their order. */
  readonly faults: readonly CorrectionFault[];
}

/** A comparison together with what it was made of, and where to look things up in it. */
export interface ComparedReports<Compared extends Report = Report> extends Comparison {
  /** The reports that were compared: those given, with the speakers that an editor has set. */
  readonly reports: readonly Compared[];
  /** By statement id: the match that it is in. */
  readonly matchById: ReadonlyMap<string, Match>;
}

/**
 * What an editor knows better than the engine. Statements are named by id or by their opening words, which may follow the
 * report's id and a colon (`report-a: The ministry said`); words that open a statement in several reports name all of them.
 */
export type Correction =
  /** They all say the same thing. */
  | { readonly kind: 'join'; readonly statements: readonly string[] }
  /** No two of them say the same thing. */
  | { readonly kind: 'split'; readonly statements: readonly string[] }
  /** They say what no other report says. */
  | { readonly kind: 'reject'; readonly statements: readonly string[] }
  /** They, and their quotations, are this speaker's; `null`: it isn't known whose. */
  | { readonly kind: 'speaker'; readonly statements: readonly string[]; readonly speaker: string | null };

/** A correction that could not be carried out. */
export interface CorrectionFault {
  readonly correction: Correction;
  /** Which statement was looked for, what was found instead, and what to do. */
  readonly message: string;
}

/** `same`: equal words; `reworded`: a word diff reads well; `rewritten`: too few words in common for one. */
export type Relation = 'same' | 'reworded' | 'rewritten';

/** Statements of two or more reports that say the same thing. `findDifferences` gives the words in which they differ. */
export interface Match {
  /** `match.` and a hash of its statements' ids; unique within the story. */
  readonly id: string;
  readonly relation: Relation;
  /** 0–1, that of the strongest link. */
  readonly score: number;
  /** Whether its place in the running order differs between the reports. */
  readonly moved: boolean;
  /** By report id, in the running order; a report without the match has no key. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** The pairs that make the match, the strongest first. */
  readonly links: readonly Link[];
  /** The quotations of its statements, each as the reports word it. */
  readonly quotations: readonly QuotationMatch[];
  /** The details that more than one report gives, each as the reports give it. */
  readonly details: readonly DetailMatch[];
}

/** Two statements of two reports that say the same thing. */
export interface Link {
  /** Their ids. */
  readonly statements: readonly [string, string];
  readonly relation: Relation;
  /** 0–1. */
  readonly score: number;
  /**
   * What the score was made of, each part 0–1, so that a page can say why the two are paired: see `Likeness` and
   * `Surroundings`; `utterance` alone where only a common quotation links them, `editor` where a correction does.
   */
  readonly parts: Readonly<Partial<Record<LinkPart, number>>>;
}

/**
 * `same`: equal words; `altered`: some words inside the marks differ; `trimmed`: one wording is a part of the other;
 * `paraphrased`: marks in one report, none in the other.
 */
export type Verdict = 'same' | 'trimmed' | 'altered' | 'paraphrased';

/** The wordings of one quotation. */
export interface QuotationMatch {
  readonly verdict: Verdict;
  /** By report id: the words and where they stand. */
  readonly wordings: Readonly<Record<string, Wording>>;
}

/** A place in a report: `statement` is the first that the span touches. */
export interface Wording extends Span {
  /** Id of that statement. */
  readonly statement: string;
  /** The words as written. */
  readonly text: string;
}

/** One particular as each report gives it. */
export interface DetailMatch {
  /** What it tells. */
  readonly kind: Detail['kind'];
  /** By report id: the words and where they stand. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Whether its value is not the same in all of them. */
  readonly differs: boolean;
}

/** How much of the text of two reports is the same. */
export interface Overlap {
  /** Ids of the two. */
  readonly reports: readonly [string, string];
  /** By report id: the share (0–1) of its words, quotations left out, that stand in the other in matched statements. */
  readonly words: Readonly<Record<string, number>>;
  /** By report id: the share (0–1) of the words it quotes that stand in the other's matched statements. */
  readonly quotedWords: Readonly<Record<string, number>>;
  /** By report id: the share (0–1) of its statements that the other has. */
  readonly statements: Readonly<Record<string, number>>;
  /** The same in a word. */
  readonly verdict: 'wholly' | 'largely' | 'partly' | 'hardly';
}
