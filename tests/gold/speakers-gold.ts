import { readFileSync } from 'node:fs';

/** A text in another language, with whose words its quotations are. */
export interface LabelledSpeech {
  /** Whether no rule was made with it in view. */
  readonly isKept: boolean;
  readonly text: string;
  /** The words between the marks, and the names that are right; none where nobody may be named. */
  readonly quotations: readonly (readonly [words: string, speakers: readonly string[]])[];
}

/** The labelled texts of a language, invented for this. */
export function loadSpeeches(lang: string): readonly LabelledSpeech[] {
  const file = readFileSync(new URL(`speakers/${lang}.txt`, import.meta.url), 'utf8');
  return [...file.matchAll(/^== (?<part>seen|kept)\n(?<text>.*?)(?=^== |(?!.))/gmsu)].map(({ groups }) => {
    const labelled = groups?.['text'] ?? '';
    return {
      isKept: groups?.['part'] === 'kept',
      text: labelled.replaceAll(/ \{[^}]*\}/g, '').trim(),
      quotations: [...labelled.matchAll(QUOTATION)].map(({ groups: found }) => [
        (found?.['words'] ?? '').trim(),
        found?.['names'] === '-' ? [] : (found?.['names'] ?? '').split('|'),
      ]),
    };
  });
}

const QUOTATION = /[„«“](?<words>[^„«“»”]*)[“»”]\.? \{(?<names>[^}]*)\}/gu;
