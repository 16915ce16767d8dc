import type { Span } from '../../report/report.ts';

/** A word with its part of speech (Penn Treebank). */
export interface Token extends Span {
  readonly word: string;
  readonly tag: string;
}

/** Words that stand for somebody or something. */
export interface CorenlpMention {
  readonly tokens: readonly Token[];
  readonly head: Token | undefined;
}

/** What Stanford CoreNLP makes of an article. */
export interface Corenlp {
  readonly sentences: readonly (readonly Token[])[];
  /** Mentions that stand for the same. */
  readonly chains: readonly (readonly CorenlpMention[])[];
}

/** Reads CoreNLP's XML, as far as it is needed here. */
export function readCorenlp(xml: string): Corenlp {
  const split = xml.indexOf('<coreference>');
  const [body, coreference] = split < 0 ? [xml, ''] : [xml.slice(0, split), xml.slice(split + '<coreference>'.length)];
  const sentences = elementsOf(body, 'sentence').map((sentence) => elementsOf(sentence, 'token').map(readToken));
  const chains = elementsOf(coreference, 'coreference').map((chain) =>
    elementsOf(chain, 'mention').map((mention): CorenlpMention => {
      const number = (name: string) => Number(elementsOf(mention, name)[0]);
      const sentence = sentences[number('sentence') - 1] ?? [];
      return { tokens: sentence.slice(number('start') - 1, number('end') - 1), head: sentence[number('head') - 1] };
    }),
  );
  return { sentences: sentences.filter((sentence) => sentence.length > 0), chains };
}

/** The contents of the elements of a name, which never hold one of the same name. */
function elementsOf(xml: string, name: string): readonly string[] {
  const [opening, closing] = [`<${name}`, `</${name}>`];
  const contents: string[] = [];
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at)) {
    const from = xml.indexOf('>', at) + 1;
    at += opening.length;
    if (!/[ >]/.test(xml[at] ?? '')) continue;
    const to = xml.indexOf(closing, from);
    if (to < 0) break;
    contents.push(xml.slice(from, to));
    at = to;
  }
  return contents;
}

function readToken(xml: string): Token {
  const field = (name: string) => elementsOf(xml, name)[0] ?? '';
  return {
    word: field('word').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ''),
    start: Number(field('CharacterOffsetBegin')),
    end: Number(field('CharacterOffsetEnd')),
    tag: field('POS'),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
