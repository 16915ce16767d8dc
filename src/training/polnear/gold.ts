import type { Span } from '../../report/report.ts';
import { type GoldSpeaker, type Notes, readSpeaker } from './gold-speaker.ts';
import { findQuotedStretches } from './quoted-stretches.ts';
import type { Corenlp } from './read-corenlp.ts';
import type { Article } from './read-part.ts';
import type { Attributed } from './read-standoff.ts';
import { reportsSpeech } from './speech-cues.ts';
import { belongsTo, cutAtLines, isWordless, paragraphsOf, readWordSpans, trimToWords, wordsWithin } from './words.ts';

/** What a parser should find in an article. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly discarded: readonly Span[];
  readonly quotations: readonly GoldQuotation[];
  readonly attributions: readonly GoldAttribution[];
  readonly sentences: readonly GoldSentence[];
}

/** Somebody's words between quotation marks, without these. */
export interface GoldQuotation extends Span {
  readonly speaker: GoldSpeaker;
  /** Where the speaker is named. */
  readonly source: readonly Span[];
}

/** Somebody's words, quoted or not. */
export interface GoldAttribution extends Attributed {
  readonly speaker: GoldSpeaker;
  /** Whether they are spoken or written rather than thought. */
  readonly isSpeech: boolean;
}

/** A sentence, and whether it has somebody's words or thoughts, or words alone. */
export interface GoldSentence extends Span {
  readonly isStatement: boolean;
  readonly isSpeech: boolean;
}

/** Words from which a stretch between marks is a quotation. */
const LEAST_QUOTED = 2;

/** What the annotator of an article found; `notes` say whom its pronouns stand for. */
export function readGold(article: Article, notes: Notes = () => undefined): Gold {
  const { id, text, annotation } = article;
  const corenlp = article.corenlp();
  const words = readWordSpans(text);
  const stretches = findQuotedStretches(text);
  const read = annotation.attributions.map((attributed) => {
    const speaker = readSpeaker(article, attributed.source, { corenlp, notes });
    const parts = findQuotedParts(text, stretches, attributed.content);
    const isQuoted = parts.some((part) => wordsWithin(words, part).length > 0);
    const cue = attributed.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    const quotations = parts
      .map((part) => ({ ...trimToWords(text, part), speaker, source: attributed.source }))
      .filter((part) => wordsWithin(words, part).length >= LEAST_QUOTED);
    return { quotations, attribution: { ...attributed, speaker, isSpeech: isQuoted || reportsSpeech(cue) } };
  });
  const attributions = read.map(({ attribution }) => attribution);
  const [all, spoken] = [attributions, attributions.filter(({ isSpeech }) => isSpeech)].map((own) =>
    own.flatMap(({ content }) => content),
  );
  const sentences = splitSentences(text, corenlp).map((sentence) => ({
    ...sentence,
    isStatement: belongsTo(words, sentence, all ?? []),
    isSpeech: belongsTo(words, sentence, spoken ?? []),
  }));
  const quotations = read.flatMap((own) => own.quotations).sort((one, other) => one.start - other.start);
  return { id, text, discarded: annotation.discarded, quotations, attributions, sentences };
}

/** The parts of a content that stand between marks; those of one quotation with no word between them are one. */
function findQuotedParts(text: string, stretches: readonly Span[], content: readonly Span[]): readonly Span[] {
  return stretches.flatMap((stretch) => {
    const parts: Span[] = [];
    for (const fragment of content) {
      const start = Math.max(stretch.start, fragment.start);
      const end = Math.min(stretch.end, fragment.end);
      if (start >= end) continue;
      const last = parts.at(-1);
      if (last && isWordless(text.slice(last.end, start))) parts[parts.length - 1] = { start: last.start, end };
      else parts.push({ start, end });
    }
    return parts;
  });
}

/** CoreNLP's sentences, cut at the ends of lines; without CoreNLP, lines cut at full stops. */
function splitSentences(text: string, corenlp: Corenlp | null): readonly Span[] {
  const spans = corenlp
    ? corenlp.sentences.map((tokens) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }))
    : paragraphsOf(text).flatMap((line) => {
        const stops = text.slice(line.start, line.end).matchAll(/[.?!]["”’']*\s+(?=["“'A-Z])/g);
        const cuts = [
          line.start,
          ...[...stops].map(({ 0: stop, index }) => line.start + index + stop.length),
          line.end,
        ];
        return cuts.slice(1).map((end, at) => ({ start: cuts[at] ?? 0, end }));
      });
  return spans.flatMap((span) => cutAtLines(text, span));
}
