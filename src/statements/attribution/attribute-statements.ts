import type { Person, Speaker } from '../../report/report.ts';
import { findReportingClauses } from '../clauses/find-reporting-clauses.ts';
import { readOuterSentences } from '../grammar/read-units.ts';
import { findLexicon, lexiconOrEnglish } from '../lexicon/find-lexicon.ts';
import type { Passage } from '../read-passages.ts';
import { attributeSentence } from './attribute-sentence.ts';
import type { AttributedStatement } from './choose-attributions.ts';
import { gatherKnowledge } from './gather-knowledge.ts';
import { BY_WEIGHTS, type Judges } from './judges.ts';
import { isFurniture, type PlacedSentence } from './placed-sentence.ts';
import { carriedOver, type SpokenBefore } from './spoken-before.ts';
import { findTurns } from './transcript-turns.ts';

/** Descriptions that are remembered: more would join what stands far apart. */
const MOST_DESCRIBED = 12;

/** What attributions are told by beside the text. */
export interface ReportFacts {
  /** BCP 47 tag; in languages without a lexicon quotations are found, but nobody is named for them. */
  readonly lang: string;
  readonly people: readonly Person[];
}

/** The attributions of each sentence of each passage, in the running order. */
export function attributeStatements(
  passages: readonly Passage[],
  { lang, people }: ReportFacts,
  judges: Judges = BY_WEIGHTS,
): AttributedStatement[] {
  const lexicon = findLexicon(lang);
  const outer = passages
    .flatMap((passage) =>
      readOuterSentences(passage, lexiconOrEnglish(lang)).map((sentence) => ({ ...sentence, passage })),
    )
    .map((sentence, index): PlacedSentence => {
      const clauses = lexicon && !isFurniture(sentence) ? findReportingClauses(sentence.units) : [];
      return { ...sentence, index, clauses };
    });
  const knowledge = lexicon ? gatherKnowledge(passages, outer, { people, lexicon, judges }) : null;
  const turns = findTurns(outer);
  const statements: AttributedStatement[] = [];
  let before: SpokenBefore = { inParagraph: null, inReport: null, recent: [], described: [], utterance: 0 };
  let earlier: readonly Speaker[] = [];
  let passage: Passage | undefined;
  let turn: Speaker | null = null;
  for (const sentence of outer) {
    if (isFurniture(sentence)) {
      const { statements: unspoken, utterance } = attributeSentence(sentence, before, null);
      statements.push(...unspoken.map(({ quotations }) => ({ attributions: [], quotations })));
      before = { ...before, utterance };
      continue;
    }
    const inParagraph = sentence.passage === passage ? before.inParagraph : null;
    const outcome = attributeSentence(sentence, { ...before, inParagraph }, knowledge);
    if (sentence.passage !== passage) turn = turns.has(sentence.passage) ? outcome.speaker : null;
    for (const statement of goOnSpeaking(outcome.statements, turn, sentence)) statements.push(statement);
    const { speaker, utterance } = outcome;
    const described = [...before.described, ...outcome.described].slice(-MOST_DESCRIBED);
    before = {
      inParagraph: speaker ?? inParagraph,
      inReport: speaker ?? before.inReport,
      recent: [...earlier, ...outcome.mentioned],
      described,
      utterance,
    };
    earlier = outcome.mentioned;
    passage = sentence.passage;
  }
  return statements;
}

/** In somebody's turn of a transcript, statements without a report of their own are the speaker's. */
function goOnSpeaking(
  statements: readonly AttributedStatement[],
  speaker: Speaker | null,
  { passage, first }: PlacedSentence,
): readonly AttributedStatement[] {
  if (speaker === null) return statements;
  return statements.map((statement, order) => {
    const place = passage.sentences[first + order];
    const hasReport = statement.attributions.length > 0 || statement.quotations.length > 0;
    if (hasReport || place === undefined) return statement;
    const content = { start: place.start, end: place.end };
    const attribution = { speaker: carriedOver(speaker), cue: null, manner: 'speech', via: null, content } as const;
    return { ...statement, attributions: [attribution] };
  });
}
