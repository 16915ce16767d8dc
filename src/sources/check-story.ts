import type { Report } from '../report/report.ts';
import type { CheckedSource, SourceInfo } from '../report/source.ts';
import { checkQuotations } from './check-quotations.ts';
import { splitSource } from './split-source.ts';
import { readSource } from './text/read-source.ts';
import { indexWords } from './words/index-words.ts';

/** The text of a source and what is known of it. */
export interface SourceDocument extends SourceInfo {
  /** The Markdown behind the front matter, to the character. */
  readonly body: string;
}

/** The sources of a story, with every quotation of its reports held against each. */
export function checkStory(reports: readonly Report[], documents: readonly SourceDocument[]): readonly CheckedSource[] {
  return documents.map((document) => {
    const source = readSource(document.body, { id: document.id, lang: document.lang });
    const index = indexWords(source);
    const quotations = reports.map((report) => [report.id, checkQuotations(report, index)] as const);
    return { ...document, statements: splitSource(source), quotations: Object.fromEntries(quotations) };
  });
}
