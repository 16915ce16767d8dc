import type { LinkPart } from './link-parts.ts';
import type { Detail, Report, Span } from './report.ts';

/** What the reports of a story share, reword and leave out. */
export interface Comparison {
  /** In the running order of the first report that has them. */
  readonly matches: readonly Match[];
  /**
   * By report id: the statements for which no counterpart was found in any other report, in the running order; lines of the
   * page left out.
   */
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** By the id of a statement without a match: the likeliest counterpart that was not taken. */
  readonly nearest: Readonly<Record<string, NearestStatement>>;
  /** By report id: the matches that at least two other reports surely tell and this one doesn't; of three reports or more. */
  readonly lacking: Readonly<Record<string, readonly string[]>>;
  /** What is worth a reader's notice, the most telling first. */
  readonly findings: readonly Finding[];
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

/** `sure`: nine in ten such are right; `perhaps`: fewer are. */
export type Certainty = 'sure' | 'perhaps';

/** `same`: equal words; `reworded`: a word diff reads well; `rewritten`: too few words in common for one. */
export type Relation = 'same' | 'reworded' | 'rewritten';

/** Statements of two or more reports that say the same thing. `findDifferences` gives the words in which they differ. */
export interface Match {
  /** `match.` and a hash of its statements' ids; unique within the story. */
  readonly id: string;
  readonly relation: Relation;
  /** 0–1, that of the strongest link. */
  readonly score: number;
  /** `sure` where one of its links is. */
  readonly certainty: Certainty;
  /** Whether its place in the running order differs between the reports. */
  readonly moved: boolean;
  /** By report id, in the running order; a report without the match has no key. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** The pairs that make the match, the strongest first. */
  readonly links: readonly Link[];
  /** What its statements quote and more than one report tells: one entry for each utterance. */
  readonly quotations: readonly QuotationMatch[];
  /** The details that more than one report gives: one entry for each place where they can differ. */
  readonly details: readonly DetailMatch[];
}

/** Two statements of two reports that say the same thing. */
export interface Link {
  /** Their ids. */
  readonly statements: readonly [string, string];
  readonly relation: Relation;
  /** 0–1. */
  readonly score: number;
  readonly certainty: Certainty;
  /**
   * What the score was made of, each part 0–1, so that a page can say why the two are paired: see `Likeness` and
   * `Surroundings`; `utterance` alone where only a common quotation links them, `editor` where a correction does. Empty in the published
   * data of more than three reports.
   */
  readonly parts: Readonly<Partial<Record<LinkPart, number>>>;
}

/** The likeliest counterpart of a statement that has none. */
export interface NearestStatement {
  /** Its id, in another report. */
  readonly statement: string;
  /** 0–1, as of a link; too low for one. */
  readonly score: number;
}

/**
 * `same`: equal words; `altered`: some words inside the marks differ; `trimmed`: the wordings are unbroken parts of one;
 * `paraphrased`: marks in some reports only. Of those that hold, the gravest: `altered`, `paraphrased`, `trimmed`, `same`.
 */
export type Verdict = 'same' | 'trimmed' | 'altered' | 'paraphrased';

/** One utterance as the reports word it, however many have it. */
export interface QuotationMatch {
  readonly verdict: Verdict;
  /** Whether the reports differ in nothing but what they show: an ellipsis, or an editor's words in brackets. */
  readonly edited: boolean;
  /** What a trimmed wording turns round by what it leaves out, or `null`. */
  readonly lost: LostWords | null;
  /** Each wording once, the fullest first. */
  readonly readings: readonly QuotationReading[];
  /** By report id: its fullest wording, between marks where it has such. */
  readonly wordings: Readonly<Record<string, Wording>>;
}

/** What a cut takes from words so that they say more, or other, than was said: the “I don't think that” before them. */
export type LostWords = 'negation' | 'condition';

/** What one or several reports have at one place where reports can differ. */
export interface Reading {
  /** Ids of the reports that have it, in the order of the story. */
  readonly reports: readonly string[];
  /** By report id: the words and where they stand, the first time that the report has them. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Where these reports have it again: in a headline and in the text below. */
  readonly repeats: readonly Wording[];
}

/** One wording of an utterance; case, punctuation and spelling don't make another. */
export interface QuotationReading extends Reading {
  /** Whether the words stand between quotation marks. */
  readonly quoted: boolean;
}

/** A place in a report: `statement` is the first that the span touches. */
export interface Wording extends Span {
  /** Id of that statement. */
  readonly statement: string;
  /** The words as written. */
  readonly text: string;
}

/** One particular as the reports give it. */
export interface DetailMatch {
  /** What it tells. */
  readonly kind: Detail['kind'];
  /** Whether some reports give it otherwise than others. */
  readonly differs: boolean;
  /** What is the same is one reading; those that most reports have first. */
  readonly readings: readonly ValuedReading[];
}

/** A reading of which more is known than its words. */
export interface ValuedReading extends Reading {
  /** What it comes to: a detail's normal form (`300` for “three hundred”), a speaker's or another's name, a word. */
  readonly value: string;
}

/** One thing that is worth a reader's notice, with its place. */
export type Finding =
  /** An utterance whose words differ inside the marks, or that a cut turns round. */
  | (MatchFinding & {
      readonly kind: 'quotation';
      /** Its place in `Match.quotations`, from 0. */
      readonly quotation: number;
    })
  /** A detail that reports give otherwise. */
  | (MatchFinding & {
      readonly kind: 'detail';
      /** Its place in `Match.details`, from 0. */
      readonly detail: number;
    })
  /** Like statements that say the opposite. */
  | (MatchFinding & { readonly kind: 'contradiction'; readonly readings: readonly ValuedReading[] })
  /** The same claim, of somebody else. */
  | (MatchFinding & { readonly kind: 'source'; readonly readings: readonly ValuedReading[] })
  /** A name that looks misprinted or broken. */
  | {
      readonly kind: 'name';
      /** Id of the match that it stands in, or `null`. */
      readonly match: string | null;
      /** Ids of the statements concerned. */
      readonly statements: readonly string[];
      /** The likely name first, as far as a report has it. */
      readonly readings: readonly ValuedReading[];
    }
  /** What no counterpart was found for in any other report. */
  | {
      readonly kind: 'only';
      readonly match: null;
      /** Id of the report. */
      readonly report: string;
      /** Ids of its statements, in the running order. */
      readonly statements: readonly string[];
    };

interface MatchFinding {
  /** Id of the match. */
  readonly match: string;
  /** Ids of the statements concerned, in the order of the reports. */
  readonly statements: readonly string[];
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
