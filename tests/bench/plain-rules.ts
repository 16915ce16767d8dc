import type { Reading } from './statements.ts';

const SPEECH = /\b(?:said|says|told|asked|added|wrote|called|reported|announced|declined|according to)\b/gi;

/**
 * What the statements room replaces: sentences by `Intl.Segmenter`, quotations by the next mark, speakers by the
 * capitalised name nearest to a verb of speech in the paragraph.
 */
export function readByPlainRules(text: string): Reading {
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const sentences = segments.map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
  const quotations = text
    .split('\n\n')
    .flatMap((paragraph) =>
      [...paragraph.matchAll(/[“"]([^”"]*)[”"]|‘([^’]*)’/g)].map((found): [string, string | null] => [
        found[1] ?? found[2] ?? '',
        nearestName(paragraph, found.index),
      ]),
    );
  const statements = sentences.filter((sentence) => /[“”"]/.test(sentence) || sentence.search(SPEECH) >= 0);
  return { sentences, quotations, statements };
}

function nearestName(paragraph: string, at: number): string | null {
  const verbs = [...paragraph.matchAll(SPEECH)].map((found) => found.index);
  const verb = verbs.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (verb === undefined) return null;
  const names = [...paragraph.matchAll(/\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu)];
  return names.sort((a, b) => Math.abs(a.index - verb) - Math.abs(b.index - verb))[0]?.[0] ?? null;
}
