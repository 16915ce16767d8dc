import type { Span } from '../../report/report.ts';
import type { TextWord } from '../records/read-words.ts';
import type { ExpandedWord } from './expand-word.ts';
import type { Form } from './find-forms.ts';
import { SEARCH_WEIGHTS } from './weights.ts';

/** What of a query a statement has. */
export interface Judgement {
  /** The stretches of its text that answer the query, in the order of the text, none touching another's letters. */
  readonly marks: readonly Mark[];
  /** Words of the query that it lacks, as they were typed. */
  readonly missing: readonly string[];
  /** Share (0–1, by rarity) of the query's words that it has. */
  readonly coverage: number;
  /** Share (0–1) of the query's neighbouring words that are neighbours in it too. */
  readonly order: number;
  /** Share (0–1) of its own words that the query has. */
  readonly containment: number;
}

/** A found word or phrase. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** How it stands to what was typed. */
  readonly kind: Form['kind'] | 'phrase';
}

/** An answer that a word of the text gives to one of the query. */
interface Answer {
  /** Which word of the query. */
  readonly index: number;
  readonly kind: Form['kind'];
}

/** Says which of the wanted words stand among those of a text, and how alike their order is. */
export function judgeWords(words: readonly TextWord[], wanted: readonly ExpandedWord[]): Judgement {
  const answersByWord = gatherAnswers(wanted);
  const quality = new Array<number>(wanted.length).fill(0);
  const neighbours = new Set<number>();
  const marks: Mark[] = [];
  const covered = new Set<number>();
  /** By place: what is answered by the words that end there. */
  const answersByEnd: Answer[][] = words.map(() => []);
  for (const { at, count, word, start, end } of listReadings(words)) {
    const answers = answersByWord.get(word) ?? [];
    for (const { index, kind } of answers) {
      quality[index] = Math.max(quality[index] ?? 0, SEARCH_WEIGHTS.quality[kind]);
      if (answersByEnd[at - 1]?.some((answer) => answer.index === index - 1)) neighbours.add(index);
    }
    const best = answers[0];
    if (!best) continue;
    answersByEnd[at + count - 1]?.push(...answers);
    marks.push({ start, end, kind: best.kind });
    for (let place = at; place < at + count; place++) covered.add(place);
  }
  const weight = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const foundWeight = wanted.reduce((sum, { rarity }, index) => sum + rarity * (quality[index] ?? 0), 0);
  return {
    marks,
    missing: wanted.filter((_, index) => quality[index] === 0).map(({ typed }) => typed),
    coverage: weight === 0 ? 1 : foundWeight / weight,
    order: wanted.length < 2 ? 1 : neighbours.size / (wanted.length - 1),
    containment: words.length === 0 ? 0 : covered.size / words.length,
  };
}

/** A word of a text, or several that are one. */
interface Reading extends Span {
  /** Place of the first word. */
  readonly at: number;
  readonly count: number;
  readonly word: string;
}

function listReadings(words: readonly TextWord[]): readonly Reading[] {
  return words.flatMap(({ start, end, word, whole }, at) => {
    const own = { at, count: 1, word, start, end };
    return whole ? [own, { ...own, ...whole, end: words[at + whole.count - 1]?.end ?? end }] : [own];
  });
}

/** By word of the archive: what it answers, the best answer first. */
function gatherAnswers(wanted: readonly ExpandedWord[]): ReadonlyMap<string, readonly Answer[]> {
  const answersByWord = new Map<string, Answer[]>();
  for (const [index, { forms }] of wanted.entries()) {
    for (const { word, kind } of forms) {
      const answers = answersByWord.get(word);
      if (answers) answers.push({ index, kind });
      else answersByWord.set(word, [{ index, kind }]);
    }
  }
  for (const answers of answersByWord.values()) {
    answers.sort((one, other) => SEARCH_WEIGHTS.quality[other.kind] - SEARCH_WEIGHTS.quality[one.kind]);
  }
  return answersByWord;
}
