import { type BlockText, joinRuns, spanInBody } from '../report/block-text.ts';
import type { Paragraph, Span } from '../report/report.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { lexiconOrEnglish } from './lexicon/find-lexicon.ts';
import { findQuotedSpans } from './marks/find-quoted-spans.ts';
import type { QuotedSpan } from './marks/quoted-span.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { readBlocks } from './text/read-blocks.ts';

/** A paragraph on its way to statements: plain text, sentences and quoted spans, all in offsets into the plain text. */
export interface Passage {
  /** From 1; 0 for the headline. */
  readonly number: number;
  readonly kind: Paragraph['kind'];
  readonly depth: number;
  readonly source: BlockText;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quoted: readonly QuotedSpan[];
  /** Indices of the sentences that belong to the page and not to the report; nobody speaks in them. */
  readonly furniture: ReadonlySet<number>;
}

/** The paragraphs of a Markdown body. */
export function readPassages(body: string, lang: string): Passage[] {
  const blocks = readBlocks(body);
  const sources = blocks.map((block) => joinRuns(block.runs));
  const quoted = findQuotedSpans(
    sources.map((source) => source.text),
    lang,
  );
  return blocks.map(({ kind, depth }, index) => {
    const source = sources[index] ?? { text: '', runs: [] };
    const sentences = isLiteral(kind)
      ? [trimmed(source.text)]
      : joinAcrossEscapes(source, splitSentences(source.text, lang));
    const paragraph = { kind, text: source.text, sentences, quoted: isLiteral(kind) ? [] : (quoted[index] ?? []) };
    return {
      ...paragraph,
      number: index + 1,
      depth,
      source,
      furniture: findFurniture(paragraph, lexiconOrEnglish(lang)),
    };
  });
}

/** The headline, as one sentence of plain text. */
export function readHeadline(title: string, lang: string): Passage {
  const run = { start: 0, end: title.length, text: title, emphasis: 'none', url: null, escaped: false } as const;
  const [quoted = []] = findQuotedSpans([title], lang);
  return {
    number: 0,
    kind: 'heading',
    depth: 1,
    source: joinRuns([run]),
    text: title,
    sentences: [trimmed(title)],
    quoted,
    furniture: new Set(),
  };
}

/** Sentences that would part within a run that can't be cut, as one. */
function joinAcrossEscapes(source: BlockText, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let lastInBody = 0;
  for (const sentence of sentences) {
    const { start, end } = spanInBody(source, sentence);
    const last = joined.at(-1);
    if (last && start < lastInBody) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
    lastInBody = end;
  }
  return joined;
}

const isLiteral = (kind: Paragraph['kind']): boolean => kind === 'code' || kind === 'html';

function trimmed(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
