import { runsWithin, spanInBody } from '../report/block-text.ts';
import type { Person, Report, Span, Statement } from '../report/report.ts';
import { statementIds } from '../report/statement-ids.ts';
import { attributeStatements } from './attribution/attribute-statements.ts';
import { joinInterrupted } from './attribution/join-interrupted.ts';
import { findDetails } from './details/find-details.ts';
import { findLexicon } from './lexicon/find-lexicon.ts';
import { type Passage, readHeadline, readPassages } from './read-passages.ts';

/** What `parseReport` is told beside the text. */
export interface ParseReportOptions {
  /** Unique within the story; statement ids begin with it. */
  readonly id: string;
  /** The headline, if the report has one. */
  readonly title?: string | undefined;
  /** BCP 47 tag of the text's language; English where it is not said. */
  readonly lang?: string | undefined;
  /** When the report was published, `2022-07-29` or longer: weekdays and `yesterday` are told by it. */
  readonly published?: string | undefined;
  /** The people and bodies that the story names. */
  readonly people?: readonly Person[] | undefined;
}

/** Takes a report's Markdown apart into statements. Never throws; what can't be told stays `null`. */
export function parseReport(
  markdown: string,
  { id, title, lang = 'en', published, people = [] }: ParseReportOptions,
): Report {
  const lexicon = findLexicon(lang);
  const headline = title === undefined || title.trim() === '' ? [] : [readHeadline(title, lang)];
  const bodyPassages = readPassages(markdown, lang);
  const passages = [...headline, ...bodyPassages];
  const attributed = attributeStatements(passages, { lang, people });
  const places = passages.flatMap((passage) =>
    passage.sentences.map((sentence, at) => ({ passage, sentence, furniture: passage.furniture.has(at) })),
  );
  const ids = statementIds(
    id,
    places.map(({ passage, sentence }) => passage.text.slice(sentence.start, sentence.end)),
  );
  const statements = places.map(({ passage, sentence, furniture }, index): Statement => {
    const inBody = (span: Span): Span => spanInBody(passage.source, span);
    const { attributions = [], quotations = [] } = attributed[index] ?? {};
    const placed = attributions.map(({ content, ...rest }) => ({ ...rest, content: content && inBody(content) }));
    const [main] = placed;
    const text = passage.text.slice(sentence.start, sentence.end);
    return {
      id: ids[index] ?? '',
      number: index + (headline.length > 0 ? 0 : 1),
      paragraph: passage.number,
      headline: passage.number === 0,
      furniture,
      ...inBody(sentence),
      text,
      runs: runsWithin(passage.source, sentence),
      speaker: main?.speaker ?? null,
      cue: main?.cue ?? null,
      manner: main?.manner ?? null,
      via: main?.via ?? null,
      content: main?.content ?? null,
      attributions: placed,
      quotations: quotations.map((quotation) => ({
        ...quotation,
        ...inBody(quotation),
        inText: shift(quotation, -sentence.start),
      })),
      details: findDetails(text, { lang, lexicon, published }).map((detail) => ({
        ...detail,
        ...inBody(shift(detail, sentence.start)),
        inText: shift(detail, 0),
      })),
    };
  });
  return {
    id,
    title: headline.length > 0 ? (title ?? null) : null,
    lang,
    body: markdown,
    statements: joinInterrupted(statements),
    paragraphs: bodyPassages.map(toParagraph),
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function toParagraph({ number, kind, depth, source, text }: Passage): Report['paragraphs'][number] {
  return { number, kind, depth, ...spanInBody(source, { start: 0, end: text.length }) };
}
