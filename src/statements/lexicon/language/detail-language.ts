import type { DetailKind } from '../../../report/detail-kinds.ts';

/** How a language writes the particulars that can be checked; what is left out is not looked for. */
export interface DetailLanguage {
  /** By kind, each in order of precedence. */
  readonly rules?: DetailRules;
  readonly weekdays?: WeekdayLanguage;
  readonly names?: NameLanguage;
}

/** The rules of each kind. */
export type DetailRules = Readonly<Partial<Record<PatternKind, readonly DetailRule[]>>>;

/** The kinds that are told by how they are written; names and the titles before them are told by their capitals. */
export type PatternKind = Exclude<DetailKind, 'name' | 'title'>;

/** One way of writing a kind of particular, and its normal form. */
export interface DetailRule {
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: a quick look that spares most texts the slow one. */
  readonly needs: RegExp;
  /**
   * The normal form of what the pattern's groups hold, the same in every language: `1200000000 USD`, `25 minutes`,
   * `2022-07-29`, `--07-29`, `friday`, `yesterday`, `last week`, `2 days ago`, `15:30`; `undefined` where it is none after
   * all.
   */
  readonly normalise: (found: Readonly<Record<string, string | undefined>>) => string | undefined;
}

/** What tells which weekday is meant; without it news means the last one. */
export interface WeekdayLanguage {
  /** Found in the words before a weekday of the week before. */
  readonly last: RegExp;
  /** Found in the words before a weekday to come. */
  readonly ahead: RegExp;
}

/** How names, and the titles before them, are told. All words are in lower case unless it is said. */
export interface NameLanguage {
  /** Whether a word with a capital is no name, beside small words and days: `Mondays`. */
  readonly isNone: (word: string) => boolean;
  readonly titles: ReadonlySet<string>;
  /** Words of a title that no title ends with. */
  readonly openTitles: ReadonlySet<string>;
  /** What a shortened title, without its stop, stands for. */
  readonly wholeTitles: Readonly<Record<string, string>>;
  /** Small words within names, as written: `Ursula von der Leyen`. */
  readonly particles: ReadonlySet<string>;
  /** The word that joins a body and what it is of: `Bank of England`. */
  readonly of: string;
  /** Titles, as written, that go on behind it: `Secretary of …`. */
  readonly titlesBeforeOf: ReadonlySet<string>;
  /** What, as written, ends such a title before a name: `… of State Ann Lee`. */
  readonly titlesBehindOf: ReadonlySet<string>;
}
