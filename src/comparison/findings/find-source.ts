import { joinRuns, spanInBody, spanInText } from '../../report/block-text.ts';
import type { Span, Speaker, Statement } from '../../report/report.ts';
import { findLexicon } from '../../statements/lexicon/find-lexicon.ts';
import type { Lexicon } from '../../statements/lexicon/lexicon.ts';
import type { PlacedWording } from '../readings/gather-wordings.ts';
import { isCommonWord } from '../words/common-words.ts';
import { findSense } from '../words/senses.ts';
import { readStatementWords } from '../words/statement-words.ts';

/** A statement, and what is to be known of the report that it is in. */
export interface PlacedStatement {
  /** Id of the report. */
  readonly report: string;
  /** BCP 47 tag of its language. */
  readonly lang: string;
  readonly statement: Statement;
}

/** Who answers for what a statement says. */
export interface Source extends PlacedWording {
  readonly statement: Statement;
  /** The name, or the description where no name is known. */
  readonly name: string;
  /** What the words that are theirs are about: stems of more than common words. */
  readonly claim: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/**
 * Who answers for the words of a statement; `null` where nobody does, where it isn't certain who is meant, where only a
 * thought is told, or where an outlet relays.
 */
export function findSource({ report, lang, statement }: PlacedStatement): Source | null {
  const { speaker, manner, content } = statement;
  const lexicon = findLexicon(lang);
  if (speaker === null || content === null || manner !== 'speech' || lexicon === undefined) return null;
  if (!CERTAIN.has(speaker.found) || lexicon.namesOutlet(speaker.name)) return null;
  const words = spanInText(joinRuns(statement.runs), content);
  const place = placeSpeaker(statement, speaker, words);
  if (place === null) return null;
  const wording = {
    statement: statement.id,
    ...spanInBody(joinRuns(statement.runs), place),
    text: statement.text.slice(place.start, place.end),
  };
  return { report, statement, wording, name: speaker.name, claim: readClaim(statement, words), lexicon };
}

/** A pronoun and a speaker who goes on speaking are likely only. */
const CERTAIN: ReadonlySet<Speaker['found']> = new Set(['named', 'variant', 'misprint', 'description', 'editor']);

/** Where the words that stand for the speaker are, outside the speaker's own if possible. */
function placeSpeaker({ text }: Statement, { as }: Speaker, said: Span): Span | null {
  const starts: number[] = [];
  for (let at = text.indexOf(as); at >= 0; at = text.indexOf(as, at + 1)) starts.push(at);
  const start = starts.find((at) => at < said.start || at >= said.end) ?? starts[0];
  return start === undefined ? null : { start, end: start + as.length };
}

function readClaim(statement: Statement, said: Span): ReadonlySet<string> {
  const words = readStatementWords(statement).filter(({ start, end }) => start >= said.start && end <= said.end);
  return new Set(words.filter(({ key }) => !isCommonWord(key)).map(({ key }) => findSense(key)));
}
