import type { DetailKind } from './detail-kinds.ts';

/** One report of a story, taken apart into statements. All offsets are UTF-16 code units. */
export interface Report {
  /** Unique within the story; the file's name. */
  readonly id: string;
  /** The headline, or `null` where the report has none. */
  readonly title: string | null;
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
  /** The Markdown body that `start` and `end` of everything but the headline refer to. */
  readonly body: string;
  /** In the running order; the headline, where there is one, first. */
  readonly statements: readonly Statement[];
  /** The blocks of the body that hold text, in the running order. */
  readonly paragraphs: readonly Paragraph[];
}

/** A block of text: what Markdown calls a paragraph, a heading, a list item's line, a table cell … */
export interface Paragraph extends Span {
  /** From 1; statements of the headline have paragraph 0. */
  readonly number: number;
  /** What Markdown takes it for. */
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'code' | 'table-cell' | 'footnote' | 'html';
  /** Heading level 1–6; nesting depth of a list or block quote from 1; otherwise 0. */
  readonly depth: number;
}

/** A stretch of text: offsets into the report's body (or, in a headline, into the title). */
export interface Span {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends; exclusive. */
  readonly end: number;
}

/** One sentence of a report. */
export interface Statement extends Span {
  /** Unique within the story; made of the report's id and the words, not of the position. */
  readonly id: string;
  /** Position in the report, from 1; the headline is 0. */
  readonly number: number;
  /** Number of its paragraph; 0 for the headline. */
  readonly paragraph: number;
  /** Whether it is the report's headline. */
  readonly headline: boolean;
  /**
   * Whether it belongs to the page and not to the report, as `Story continues below`, a link to another story or the
   * origin of a picture do: nobody speaks in it.
   */
  readonly furniture: boolean;
  /** Plain text, verbatim: the body between `start` and `end` without Markdown's own signs. */
  readonly text: string;
  /** Pieces that add up to `text`, each with its formatting and its place in the body. */
  readonly runs: readonly Run[];
  /** To whom the statement, or the part of it in `content`, is attributed. */
  readonly speaker: Speaker | null;
  /** The reporting verb or phrase as written: `said`, `according to`. */
  readonly cue: string | null;
  /**
   * What the attribution tells of the speaker: that they say or write something, that they think, wish or side with
   * something, or that a survey or document shows it; `null` where nothing is attributed.
   */
  readonly manner: 'speech' | 'thought' | 'finding' | null;
  /** The outlet or agency through which the speaker's words came, as written. */
  readonly via: string | null;
  /** The words attributed to the speaker; `null` where nothing is attributed. */
  readonly content: Span | null;
  /**
   * Everybody to whom something in it is attributed. Whoever answers for the statement comes first, as in the fields
   * above; of others it tells what they say, or what the first has them say. Empty where nothing is attributed.
   */
  readonly attributions: readonly Attribution[];
  /** What stands between quotation marks in it, in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Numbers, dates, names and the like, in the order of the text. */
  readonly details: readonly Detail[];
}

/** One report within a statement: somebody, how they are said to say something, and what. */
export interface Attribution {
  /** Whose words they are; `null` where that can't be told. */
  readonly speaker: Speaker | null;
  /** The reporting verb or phrase as written; `null` where the quotation marks alone tell. */
  readonly cue: string | null;
  /** What it tells of the speaker, as in `Statement`. */
  readonly manner: 'speech' | 'thought' | 'finding' | null;
  /** The outlet or agency through which the words came, as written. */
  readonly via: string | null;
  /** The words attributed; `null` where they stand in another statement. */
  readonly content: Span | null;
}

/** Inline text with one formatting. Its characters stand one for one in the body unless `escaped`. */
export interface Run extends Span {
  /** As a reader sees it. */
  readonly text: string;
  /** How it is formatted. */
  readonly emphasis: 'none' | 'emphasis' | 'strong' | 'strong-emphasis' | 'code' | 'deleted';
  /** Target of a link: only `http:`, `https:` and `mailto:` get here. */
  readonly url: string | null;
  /** Whether the body spells this text otherwise (`&amp;`, a hard line break), so that it can't be cut inside. */
  readonly escaped: boolean;
}

/** Who says something. */
export interface Speaker {
  /** The canonical name: the story's spelling, or else the fullest in the report. */
  readonly name: string;
  /** The words that stand for the speaker here: `Blinken`, `he`, `the ministry`. */
  readonly as: string;
  /** How the name was found, so that a page can show how sure it is. */
  readonly found: 'named' | 'variant' | 'misprint' | 'description' | 'pronoun' | 'carried-over' | 'editor';
}

/** Words that a report puts between quotation marks; offsets without the marks. */
export interface Quotation extends Span {
  /** Spans of one quotation that runs on over several statements share this number, from 1 in each report. */
  readonly utterance: number;
  /** The same, shared by the parts of a quotation that its speaker interrupts too: `“…,” she said, “…”`. */
  readonly whole: number;
  /** Its place in the statement's text. */
  readonly inText: Span;
  /** The words without the marks, as written. */
  readonly text: string;
  /** Whose words they are; `null` where that can't be told. */
  readonly speaker: Speaker | null;
  /** Somebody's words, words held at a distance, or the name of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** What was wrong with the marks and how the span was ended nevertheless; `null` where nothing was. */
  readonly repaired: 'unclosed' | 'unopened' | 'backwards' | null;
}

/** A checkable particular. */
export interface Detail extends Span {
  /** What it tells. */
  readonly kind: DetailKind;
  /** Its place in the statement's text. */
  readonly inText: Span;
  /** As written. */
  readonly text: string;
  /** Normal form by which two details are the same: `25 minutes`, `1200000000 USD`, `2022-07-29`. */
  readonly value: string;
}

/** A person or body of the story, as its `story.md` tells. */
export interface Person {
  /** The name that pages show. */
  readonly name: string;
  /** Other names and spellings. */
  readonly names?: readonly string[] | undefined;
  /** Descriptions that stand for this person: `the Russian Foreign Minister`. */
  readonly descriptions?: readonly string[] | undefined;
  /** Chosen by the editor where a pronoun should stand for this person. */
  readonly pronoun?: 'he' | 'she' | 'they' | 'it' | undefined;
}
