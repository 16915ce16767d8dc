import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/statements/parse-report.ts';

/** A text in another language, with whose words its quotations are. */
export interface LabelledSpeech {
  /** Whether no rule was made with it in view. */
  readonly isKept: boolean;
  readonly text: string;
  /** The words between the marks, and the names that are right; `-` where nobody need be named. */
  readonly quotations: readonly (readonly [words: string, names: readonly string[]])[];
}

/** The labelled texts of a language, invented for this. */
export function loadSpeeches(lang: string): readonly LabelledSpeech[] {
  const file = readFileSync(new URL(`speakers/${lang}.txt`, import.meta.url), 'utf8');
  const [, ...parts] = file.split(/^== /m);
  return parts.map((part) => {
    const [which = '', ...lines] = part.split('\n');
    const labelled = lines.join('\n');
    return {
      isKept: which === 'kept',
      text: labelled.replaceAll(/ \{[^}]*\}/g, '').trim(),
      quotations: [...labelled.matchAll(QUOTATION)].map(
        ({ groups }) => [(groups?.words ?? '').trim(), (groups?.names ?? '').split('|')] as const,
      ),
    };
  });
}

const QUOTATION = /[„«“](?<words>[^„«“»”]*)[“»”]\.? \{(?<names>[^}]*)\}/gu;

/** How many quotations have their right speaker, how many have one, and how many must; the language has to be loaded. */
export function countSpeakers(lang: string, speeches: readonly LabelledSpeech[]) {
  const judged = speeches.flatMap(({ text, quotations }) => {
    const read = parseReport(text, { id: 'gold', lang }).statements.flatMap((statement) => statement.quotations);
    return quotations.map(([words, names]) => {
      const name = read.find((quotation) => quotation.text.trim() === words)?.speaker?.name ?? null;
      return {
        isNamed: name !== null,
        isRight: name !== null && names.includes(name),
        mayBeNobody: names.includes('-'),
      };
    });
  });
  return {
    right: judged.filter(({ isRight }) => isRight).length,
    answered: judged.filter(({ isNamed }) => isNamed).length,
    expected: judged.filter(({ isRight, mayBeNobody }) => isRight || !mayBeNobody).length,
  };
}
