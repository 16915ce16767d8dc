import { lexiconOrEnglish } from '../lexicon/find-lexicon.ts';
import { endUnclosed } from './end-unclosed.ts';
import type { QuotedSpan } from './quoted-span.ts';
import { scanDouble } from './scan-double.ts';
import { findSingleSpans } from './single-marks.ts';

/**
 * The quoted spans of the paragraphs of one text, in the running order; marks nested in a span are part of it. A span
 * never leaves its paragraph: one without a closing mark ends with it, and the next paragraph may go on; one without
 * an opening mark begins with its sentence.
 */
export function findQuotedSpans(paragraphs: readonly string[], lang: string): QuotedSpan[][] {
  const lexicon = lexiconOrEnglish(lang);
  let carried = false;
  let carriedSingle = false;
  const quoted = paragraphs.map((text, index) => {
    const spans = withoutLabels(text, scanDouble(text, { carried, lang }));
    carried = spans.at(-1)?.open === true;
    const singles = findSingleSpans({ text, next: paragraphs[index + 1] ?? '', lexicon }, spans).map((span) =>
      carriedSingle && text.slice(0, span.start - 1).trim() === '' ? { ...span, continues: true } : span,
    );
    carriedSingle = singles.at(-1)?.open === true;
    return inOrder([...spans.filter((span) => !singles.some((single) => holds(single, span))), ...singles]);
  });
  return quoted.map((spans, index) => {
    const goesOn = quoted[index + 1]?.some((span) => span.continues || span.isTurn) === true;
    const span = spans.find(({ open }) => open);
    return span === undefined || goesOn
      ? spans
      : [...endUnclosed({ text: paragraphs[index] ?? '', spans, span, lang })];
  });
}

/** Double marks inside single ones are part of their words. */
const holds = (outer: QuotedSpan, inner: QuotedSpan): boolean => outer.start < inner.start && inner.end < outer.end;

const inOrder = (spans: readonly QuotedSpan[]): QuotedSpan[] => [...spans].sort((a, b) => a.start - b.start);

const withoutLabels = (text: string, spans: readonly QuotedSpan[]): QuotedSpan[] =>
  spans.map((span) => afterLabel(text, span)).filter((span) => span.end > span.start);

/** The name of who speaks next, as transcripts have it. */
const LABEL = /^(?:\p{Lu}[\p{Lu}.’'-]+ ?){1,4}(?:\([^()]{1,30}\))?:\s+/u;

/** A turn of a transcript without the name before it, which is not among the words spoken. */
function afterLabel(text: string, span: QuotedSpan): QuotedSpan {
  const label = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))?.[0];
  return label ? { ...span, start: span.start + label.length, continues: false, isTurn: true } : span;
}
