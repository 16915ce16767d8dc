import { spanInBody } from '../report/block-text.ts';
import type { Span } from '../report/report.ts';
import type { Source, SourceStatement } from '../report/source.ts';
import { statementIds } from '../report/statement-ids.ts';
import { splitSentences } from '../statements/sentences/split-sentences.ts';

/** The sentences of a source, without the names of who speaks and what else nobody said. */
export function splitSource({ id, lang, source, spoken, turns }: Source): readonly SourceStatement[] {
  const sentences = listParagraphs(spoken, turns).flatMap(({ start, end, speaker }, paragraph) =>
    splitSentences(spoken.slice(start, end), lang)
      .map((span) => trim(spoken, { start: span.start + start, end: span.end + start }))
      .filter((span) => /[\p{L}\p{N}]/u.test(spoken.slice(span.start, span.end)))
      .map((span) => ({ span, speaker, paragraph: paragraph + 1 })),
  );
  const ids = statementIds(
    id,
    sentences.map(({ span }) => source.text.slice(span.start, span.end)),
  );
  return sentences.map(({ span, speaker, paragraph }, place) => ({
    id: ids[place] ?? '',
    number: place + 1,
    paragraph,
    ...spanInBody(source, span),
    text: source.text.slice(span.start, span.end),
    speaker,
  }));
}

interface SpokenParagraph extends Span {
  readonly speaker: string | null;
}

/** What stands between empty lines and between turns. */
function listParagraphs(spoken: string, turns: Source['turns']): readonly SpokenParagraph[] {
  const first = turns[0]?.start ?? spoken.length;
  const parts = [{ start: 0, end: first, speaker: null }, ...turns];
  return parts.flatMap(({ start, end, speaker }) =>
    Array.from(spoken.slice(start, end).matchAll(PARAGRAPH), ({ index, 0: text }) => ({
      start: start + index,
      end: start + index + text.length,
      speaker,
    })),
  );
}

const PARAGRAPH = /\S(?:(?!\n\s*\n)[\s\S])*/g;

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
