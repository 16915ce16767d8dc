import type { Span } from '../../report/report.ts';
import type { Corenlp, Token } from './read-corenlp.ts';
import type { Article } from './read-part.ts';
import { isPronoun, readHead } from './speaker-names.ts';

/** Whom an annotator marked as the source of some words. */
export interface GoldSpeaker {
  /** As written; `null` where none is marked. */
  readonly written: string | null;
  readonly kind: 'none' | 'pronoun' | 'named' | 'described';
  /** Names that count as it. */
  readonly accepted: readonly string[];
  /** Of a pronoun: names of whoever it stands for; empty where nobody can tell. */
  readonly referents: readonly string[];
}

/** Names of whoever the pronoun at a place stands for, by a reader's notes; `undefined` where there are none. */
export type Notes = (pronoun: number) => readonly string[] | undefined;

/** Who a source is. Without a reader's notes CoreNLP tells whom a pronoun stands for. */
export function readSpeaker(
  { text }: Pick<Article, 'text'>,
  source: readonly Span[],
  { corenlp, notes }: { readonly corenlp: Corenlp | null; readonly notes: Notes },
): GoldSpeaker {
  const [first] = source;
  if (first === undefined) return { written: null, kind: 'none', accepted: [], referents: [] };
  const written = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (isPronoun(written)) {
    const referents = notes(first.start) ?? listNames(corenlp, first);
    return { written, kind: 'pronoun', accepted: [written], referents };
  }
  const tokens = corenlp?.sentences.flat().filter((token) => source.some((span) => isWithin(token, span)));
  const isName = (phrase: string): boolean => {
    const { word, isProper } = readHead(phrase);
    const token = tokens?.findLast((each) => bareToken(each) === word);
    return token ? PROPER.test(token.tag) : isProper;
  };
  const [subject = '', ...asides] = written.split(/,\s+/);
  const joint = subject.includes(' and ') ? subject.split(/ and (?:the )?/) : [];
  if (isName(subject)) return { written, kind: 'named', accepted: [written, ...joint], referents: [] };
  const named = asides.filter((aside) => isName(aside) && readHead(aside).given.length > 0);
  return { written, kind: 'described', accepted: [written, ...joint, ...named], referents: [] };
}

const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;

const bareToken = ({ word }: Token): string => word.toLowerCase().replace(/[^\p{L}\p{N}&-]/gu, '');

const PROPER = /^NNPS?$/;

/** The proper names in CoreNLP's chain of a pronoun: of the one named most often first, the longest first. */
export function listNames(corenlp: Corenlp | null, pronoun: Span): readonly string[] {
  const chain = corenlp?.chains.find((mentions) =>
    mentions.some(({ tokens }) => tokens.length === 1 && tokens.every((token) => isWithin(token, pronoun))),
  );
  const names = (chain ?? []).flatMap(({ tokens, head }) => {
    const end = head ? tokens.indexOf(head) + 1 : 0;
    const before = tokens.slice(0, end);
    const name = before.slice(before.findLastIndex(({ tag }) => !PROPER.test(tag)) + 1).map(({ word }) => word);
    return name.length > 0 ? [name] : [];
  });
  const times = (name: readonly string[]) => names.filter((other) => other.at(-1) === name.at(-1)).length;
  const sorted = names.toSorted((one, other) => times(other) - times(one) || other.length - one.length);
  return [...new Set(sorted.map((name) => name.join(' ')))];
}
