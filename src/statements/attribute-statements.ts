import type { Passage } from './passages.ts';
import type { Person, Quotation, Span, Statement } from './report.ts';

/** What is said about who speaks in one statement; offsets into the passage's plain text. */
export interface Attribution extends Pick<Statement, 'speaker' | 'cue' | 'via'> {
  readonly content: Span | null;
  readonly quotations: readonly Quotation[];
}

/** The attribution of each sentence of each passage, in the running order. */
export function attributeStatements(passages: readonly Passage[], _people: readonly Person[]): Attribution[] {
  let utterance = 0;
  return passages.flatMap(({ text, sentences, quoted }) =>
    sentences.map((sentence) => {
      const quotations: Quotation[] = [];
      for (const span of quoted) {
        const start = Math.max(span.start, sentence.start);
        const end = Math.min(span.end, sentence.end);
        if (start >= end) continue;
        utterance += span.start >= sentence.start && !span.continues ? 1 : 0;
        const { repaired } = span;
        quotations.push({
          start,
          end,
          text: text.slice(start, end),
          utterance,
          speaker: null,
          kind: 'speech',
          repaired,
        });
      }
      return { speaker: null, cue: null, via: null, content: null, quotations };
    }),
  );
}
