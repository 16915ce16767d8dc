import type { Span } from '../../../src/report/report.ts';
import type { Gold } from '../../../src/training/polnear/gold.ts';
import type { GoldSpeaker } from '../../../src/training/polnear/gold-speaker.ts';
import { isPronoun, isSameSpeaker, sharesWord } from '../../../src/training/polnear/speaker-names.ts';
import {
  belongsTo,
  cutAtLines,
  joinStretches,
  readWordSpans,
  trimToWords,
  wordsWithin,
} from '../../../src/training/polnear/words.ts';
import type { Count } from '../draw-table.ts';
import { pairBest } from './pair-best.ts';
import type { Finding } from './read-by-engine.ts';

/** What is measured, by what the table calls it. */
export const MEASURES = {
  endToEnd: 'quotation with the right speaker',
  speaker: 'speaker of a quotation, no pronoun',
  speakerWord: 'the same, one word of it in common',
  pronoun: 'pronoun that speaks, by its name',
  exact: 'quotation, exact span',
  words: 'quotation, words',
  statement: 'sentence with words or thoughts',
  narrative: 'sentence of plain report',
  speech: 'sentence of speech',
  contentWords: 'reported words',
  contentExact: 'reported words, exact span',
  speechContent: 'reported speech, three tenths of it',
  speechMost: 'reported speech, eight tenths of it',
  speechSpeaker: 'its speaker, no pronoun',
} as const;

export type Measure = keyof typeof MEASURES;

/** One count of a measure. */
export type Score = readonly [Measure, Count];

/** A share of all words of two quotations from which one is taken for the other. */
const LEAST_ALIKE = 0.5;
/** Shares of a content that must be found. */
const SOME = 0.3;
const MOST = 0.8;

/** How what was found in an article compares with what should be. */
export function scoreArticle(gold: Gold, findings: readonly Finding[]): readonly Score[] {
  const article = prepareArticle(gold);
  return [
    ...scoreQuotations(gold, findings, article),
    ...scoreSentences(gold, findings, article),
    ...scoreContents(gold, findings, article),
  ];
}

/** A stretch with the indices of its words. */
type Worded<Own extends Span> = Own & { readonly words: readonly number[] };

interface PreparedArticle {
  readonly words: readonly Span[];
  readonly isDiscarded: (span: Span) => boolean;
  /** Stretches cut at lines and trimmed, each once, without what is discarded or has too few words. */
  readonly prepare: <Own extends Span>(stretches: readonly Own[], least: number) => readonly Worded<Own>[];
}

function prepareArticle({ text, discarded }: Gold): PreparedArticle {
  const words = readWordSpans(text);
  const isDiscarded = (span: Span) => discarded.some(({ start, end }) => start <= span.start && span.end <= end);
  return {
    words,
    isDiscarded,
    prepare: (stretches, least) => {
      const own = stretches.flatMap((stretch) =>
        cutAtLines(text, stretch).map((line) => {
          const span = trimToWords(text, line);
          return { ...stretch, ...span, words: wordsWithin(words, span) };
        }),
      );
      const kept = own.filter((each) => each.words.length >= least && !isDiscarded(each));
      const known = new Set<string>();
      return kept.filter((each) => !known.has(keyOf(each)) && known.add(keyOf(each)));
    },
  };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const yes = (is: boolean): number => (is ? 1 : 0);

function countSpans(measure: Measure, found: readonly Span[], wanted: readonly Span[]): Score {
  const keys = new Set(wanted.map(keyOf));
  const right = found.filter((span) => keys.has(keyOf(span))).length;
  return [measure, { right, answered: found.length, expected: wanted.length }];
}

function countWords(measure: Measure, found: readonly Worded<Span>[], wanted: readonly Worded<Span>[]): Score {
  const [own, all] = [found, wanted].map((spans) => new Set(spans.flatMap(({ words }) => words)));
  const right = [...(own ?? [])].filter((word) => all?.has(word)).length;
  return [measure, { right, answered: own?.size ?? 0, expected: all?.size ?? 0 }];
}

/** How much of all the words of two stretches both have. */
function measureAlike(one: Worded<Span>, other: Worded<Span>): number {
  const own = new Set(one.words);
  const shared = other.words.filter((word) => own.has(word)).length;
  return shared / (one.words.length + other.words.length - shared);
}

function scoreQuotations(gold: Gold, findings: readonly Finding[], { prepare }: PreparedArticle): readonly Score[] {
  const found = prepare(
    findings.filter(({ kind }) => kind === 'quoted'),
    2,
  );
  const wanted = prepare(gold.quotations, 2);
  const pairs = pairBest(found, wanted, { measure: measureAlike, least: LEAST_ALIKE });
  const judged = pairs.filter(({ wanted: { speaker } }) => canBeJudged(speaker));
  const right = judged.filter(({ found: { speaker }, wanted: own }) => isRight(speaker, own.speaker)).length;
  return [
    countSpans('exact', found, wanted),
    countWords('words', found, wanted),
    ...judged.flatMap(({ found: { speaker }, wanted: own }) => scoreSpeaker(speaker, own.speaker)),
    [
      'endToEnd',
      {
        right,
        answered: found.length - (pairs.length - judged.length),
        expected: wanted.filter(({ speaker }) => canBeJudged(speaker)).length,
      },
    ],
  ];
}

const canBeJudged = ({ kind, referents }: GoldSpeaker): boolean =>
  kind !== 'none' && (kind !== 'pronoun' || referents.length > 0);

const isRight = (name: string | null, { kind, accepted, referents }: GoldSpeaker): boolean =>
  name !== null && isSameSpeaker(name, kind === 'pronoun' ? referents : accepted);

function scoreSpeaker(name: string | null, speaker: GoldSpeaker): readonly Score[] {
  const count = { right: yes(isRight(name, speaker)), answered: yes(name !== null), expected: 1 };
  // A pronoun that is given back as it is doesn't say for whom it stands.
  if (speaker.kind === 'pronoun') return [['pronoun', { ...count, answered: yes(name !== null && !isPronoun(name)) }]];
  return [
    ['speaker', count],
    ['speakerWord', { ...count, right: yes(isNearlyRight(name, speaker)) }],
  ];
}

const isNearlyRight = (name: string | null, speaker: GoldSpeaker): boolean =>
  isRight(name, speaker) || (name !== null && sharesWord(name, speaker.accepted));

function scoreSentences(
  { sentences }: Gold,
  findings: readonly Finding[],
  { words, isDiscarded }: PreparedArticle,
): readonly Score[] {
  return sentences.flatMap((sentence): Score[] => {
    if (isDiscarded(sentence) || wordsWithin(words, sentence).length < 2) return [];
    const said = belongsTo(words, sentence, findings);
    const { isStatement, isSpeech } = sentence;
    const compare = (measure: Measure, is: boolean, should: boolean): Score => [
      measure,
      { right: yes(is && should), answered: yes(is), expected: yes(should) },
    ];
    return [
      compare('statement', said, isStatement),
      compare('narrative', !said, !isStatement),
      compare('speech', said, isSpeech),
    ];
  });
}

function scoreContents(
  { text, attributions }: Gold,
  findings: readonly Finding[],
  { prepare }: PreparedArticle,
): readonly Score[] {
  const found = dropInner(prepare(findings, 1));
  const wanted = prepare(
    attributions.flatMap(({ content, speaker, isSpeech }) =>
      joinStretches(text, content).map((span) => ({ ...span, speaker, isSpeech })),
    ),
    1,
  );
  const some = pairBest(found, wanted, { measure: shareFound, least: SOME });
  // Who finds a thought neither wins nor loses where speech alone is judged.
  const thoughts = new Set(some.filter((pair) => !pair.wanted.isSpeech).map((pair) => pair.found));
  const others = found.filter((own) => !thoughts.has(own));
  const spoken = wanted.filter(({ isSpeech }) => isSpeech);
  const pairs = some.filter((pair) => pair.wanted.isSpeech);
  const most = pairBest(others, spoken, { measure: shareFound, least: MOST });
  const spans = { answered: others.length, expected: spoken.length };
  return [
    countWords('contentWords', found, wanted),
    countSpans('contentExact', found, wanted),
    ['speechContent', { ...spans, right: pairs.length }],
    ['speechMost', { ...spans, right: most.length }],
    ...pairs.flatMap((pair): Score[] => {
      const { speaker } = pair.wanted;
      if (speaker.kind !== 'named' && speaker.kind !== 'described') return [];
      const name = pair.found.speaker;
      return [
        ['speechSpeaker', { right: yes(isNearlyRight(name, speaker)), answered: yes(name !== null), expected: 1 }],
      ];
    }),
  ];
}

/** Stretches without those inside others, which would count twice. */
function dropInner<Own extends Span>(spans: readonly Own[]): readonly Own[] {
  return spans.filter(
    (own) => !spans.some((other) => other !== own && other.start <= own.start && own.end <= other.end),
  );
}

/** The share of a content's letters that are found. */
function shareFound(found: Span, wanted: Span): number {
  const shared = Math.min(found.end, wanted.end) - Math.max(found.start, wanted.start);
  return Math.max(0, shared) / (wanted.end - wanted.start);
}
