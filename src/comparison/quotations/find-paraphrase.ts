import { joinRuns, spanInBody } from '../../report/block-text.ts';
import type { Wording } from '../../report/comparison.ts';
import { countLeading } from '../../report/count-leading.ts';
import type { Span, Statement } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { stemWord } from '../words/stem.ts';
import type { Word } from '../words/words.ts';
import type { Utterance } from './gather-utterances.ts';

/** Words without quotation marks. */
interface Paraphrase {
  readonly wording: Wording;
  /** How many different words of the utterance, more than common ones, it has. */
  readonly words: number;
}

/**
 * Where one of the statements says without quotation marks what an utterance says; `undefined` where none has that share
 * (0–1) of its words.
 */
export function findParaphrase(
  utterance: Utterance,
  statements: readonly Statement[],
  share: number,
): Paraphrase | undefined {
  const wanted = new Set(utterance.words.filter((word) => !isCommonWord(word)).map(stemWord));
  if (wanted.size < WEIGHTS.paraphraseWords) return undefined;
  const said = new Set(utterance.words);
  const found = statements.flatMap((statement) => findStretches(statement, { wanted, said }));
  const best = found.toSorted((one, other) => other.words - one.words || one.wording.start - other.wording.start)[0];
  const enough = Math.max(WEIGHTS.paraphraseWords, share * wanted.size);
  return best !== undefined && best.words >= enough ? best : undefined;
}

interface Sought {
  /** Stems of the utterance's words that are more than common ones. */
  readonly wanted: ReadonlySet<string>;
  /** Keys of all its words. */
  readonly said: ReadonlySet<string>;
}

/** The unquoted stretches of a statement from the first to the last word that the utterance has too. */
function findStretches(statement: Statement, { wanted, said }: Sought): readonly Paraphrase[] {
  const all = readStatementWords(statement);
  const words = all.filter(({ key }) => wanted.has(stemWord(key)));
  if (words.length === 0) return [];
  return spansOutside(statement).flatMap(({ start, end }) => {
    const from = countLeading(words, (word) => word.start < start);
    const to = countLeading(words, (word) => word.end <= end);
    const hits = words.slice(from, to);
    const [first, last] = [hits[0], hits.at(-1)];
    if (first === undefined || last === undefined) return [];
    // Common words at either end belong to it too: without its “nobody”, it would say the opposite.
    const isSaid = (word: Word | undefined) =>
      word !== undefined && word.start >= start && word.end <= end && said.has(word.key);
    let [head, tail] = [all.indexOf(first), all.indexOf(last)];
    while (isSaid(all[head - 1])) head -= 1;
    while (isSaid(all[tail + 1])) tail += 1;
    const span = { start: all[head]?.start ?? first.start, end: all[tail]?.end ?? last.end };
    return [{ words: countStems(hits), wording: describe(statement, span) }];
  });
}

const countStems = (words: readonly Word[]) => new Set(words.map(({ key }) => stemWord(key))).size;

function spansOutside(statement: Statement): readonly Span[] {
  const quotations = statement.quotations.map(({ inText }) => inText);
  const starts = [0, ...quotations.map(({ end }) => end)];
  const ends = [...quotations.map(({ start }) => start), statement.text.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}

function describe({ id, text, runs }: Statement, span: Span): Wording {
  return { statement: id, ...spanInBody(joinRuns(runs), span), text: text.slice(span.start, span.end) };
}
