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
import { findTurns } from './styles/find-turns.ts';
import { followVoices } from './styles/follow-voices.ts';
import { withoutRubrics } from './styles/without-rubrics.ts';

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
  const voiceOf = followVoices(outer, knowledge);
  const statements: AttributedStatement[] = [];
  let before: SpokenBefore = {
    inParagraph: null,
    subject: null,
    inReport: null,
    recent: [],
    described: [],
    utterance: 0,
  };
  let earlier: readonly Speaker[] = [];
  let passage: Passage | undefined;
  for (const read of outer) {
    const sentence = knowledge && !turns.has(read.passage) ? withoutRubrics(read, knowledge) : read;
    if (isFurniture(sentence)) {
      const { statements: unspoken, utterance } = attributeSentence(sentence, before, null);
      statements.push(...unspoken.map(({ quotations }) => ({ attributions: [], quotations })));
      before = { ...before, utterance };
      continue;
    }
    const here = sentence.passage === passage ? before : { ...before, inParagraph: null, subject: null };
    const outcome = attributeSentence(sentence, here, knowledge);
    const voice = voiceOf(sentence, outcome.speaker);
    for (const statement of goOnSpeaking(outcome.statements, voice, sentence)) statements.push(statement);
    const { speaker, utterance } = outcome;
    const described = [...before.described, ...outcome.described].slice(-MOST_DESCRIBED);
    before = {
      inParagraph: speaker ?? here.inParagraph,
      subject: outcome.subject ?? here.subject,
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

/** In a paragraph of somebody's words, statements without a report of their own are the speaker's. */
function goOnSpeaking(
  statements: readonly AttributedStatement[],
  speaker: Speaker | null,
  { passage, first }: PlacedSentence,
): readonly AttributedStatement[] {
  if (speaker === null) return statements;
  const voice = carriedOver(speaker);
  return statements.map(({ attributions, quotations }, order) => {
    const place = passage.sentences[first + order];
    const hasReport = attributions.some((each) => each.speaker !== null || each.cue !== null);
    if (hasReport || place === undefined) return { attributions, quotations };
    const content = attributions[0]?.content ?? { start: place.start, end: place.end };
    return {
      attributions: [{ speaker: voice, cue: null, manner: 'speech', via: null, content }],
      quotations: quotations.map((each) =>
        each.kind === 'speech' ? { ...each, speaker: each.speaker ?? voice } : each,
      ),
    };
  });
}
