import { isCommonWord, isNegation } from '../../../src/comparison/words/common-words.ts';
import { opensCondition } from '../../../src/comparison/words/turning-words.ts';
import type { Span } from '../../../src/report/report.ts';
import type { Source, Turn } from '../../../src/report/source.ts';
import type { Plant, PlantedQuotation } from './planted.ts';

/** A sentence of a transcript, with its words as written. */
interface Said {
  readonly turn: Turn;
  readonly words: readonly (Span & { readonly text: string })[];
}

/** What quotations are planted from. */
export interface PlantOptions {
  /** Sentences of other transcripts. */
  readonly foreign: readonly string[];
  /** Quotations of each kind that are tried. */
  readonly each: number;
  readonly random: () => number;
}

/** Quotations of a transcript, some of each kind, as far as it has words for them. */
export function plantQuotations(source: Source, { foreign, each, random }: PlantOptions): readonly PlantedQuotation[] {
  const sentences = readSentences(source);
  const named = sentences.filter(({ turn }) => !turn.asks);
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)];
  const pool = foreign.flatMap((text) => text.match(/[a-z]{5,}/g) ?? []).filter((word) => !isCommonWord(word));
  const context: Context = { source, named, sentences, foreign, each, pool, random, pick };
  return Object.entries(PLANTERS).flatMap(([plant, write]) =>
    Array.from({ length: each }, () => write(context)).flatMap((planted) =>
      planted ? [{ plant: plant as Plant, ...planted }] : [],
    ),
  );
}

interface Context extends PlantOptions {
  readonly source: Source;
  readonly named: readonly Said[];
  readonly sentences: readonly Said[];
  readonly pool: readonly string[];
  readonly pick: <Value>(values: readonly Value[]) => Value | undefined;
}

type Planter = (context: Context) => Omit<PlantedQuotation, 'plant'> | undefined;

const PLANTERS: Readonly<Record<Plant, Planter>> = {
  verbatim: (context) => {
    const said = takePart(context, 4, 45);
    return said && { ...tell(said), verdicts: ['verbatim'] };
  },
  tidied: (context) => {
    const said = context.pick(context.named.filter(({ words }) => UNTIDY.test(join(words))));
    const text = said && join(said.words).replace(UNTIDY, (found, first: string | undefined) => first ?? tidy(found));
    return !said || !text ? undefined : { ...tell(said), text, verdicts: ['verbatim'] };
  },
  'cut, shown': (context) => cutMiddle(context, ' … '),
  'cut, hidden': (context) => cutMiddle(context, ' '),
  'a word changed': (context) => {
    const said = takePart(context, 7, 40);
    const places = said?.words.flatMap(({ text }, at) => (/^[a-z]{4,}$/.test(text) && !isCommonWord(text) ? [at] : []));
    const at = context.pick(places ?? []);
    const other = context.pick(context.pool);
    if (!said || at === undefined || !other || said.words[at]?.text.slice(0, 4) === other.slice(0, 4)) return undefined;
    const text = said.words.map((word, place) => (place === at ? other : word.text)).join(' ');
    return { ...tell(said), text, verdicts: ['altered'] };
  },
  'negation lost': (context) => {
    const said = context.pick(
      context.named.filter(({ words }) => words.length > 6 && words.length < 40 && NEGATED.test(join(words))),
    );
    const text =
      said &&
      join(said.words).replace(
        NEGATED,
        (found) => AFFIRMED[found.toLowerCase()] ?? found.replace(/n[’']t$|not\s|never\s/i, ''),
      );
    return !said || !text ? undefined : { ...tell(said), text, verdicts: ['cut', 'altered'] };
  },
  spliced: (context) => {
    const [one, other] = [takePart(context, 7, 15), takePart(context, 7, 15)];
    if (!one || !other || one.turn.speaker !== other.turn.speaker) return undefined;
    const [from, to] = [one.words[0]?.start ?? 0, other.words[0]?.start ?? 0];
    if (Math.abs(from - to) < FAR) return undefined;
    return {
      ...tell(one),
      text: `${join(one.words)} ${join(other.words)}`,
      verdicts: ['spliced'],
      places: [spanOf(one), spanOf(other)],
    };
  },
  'another speaker': (context) => {
    const said = takePart({ ...context, named: context.sentences }, 8, 40);
    const others = context.named.filter(
      ({ turn }) => said && /^(?:MR|MS|DR|MRS)\./.test(turn.speaker ?? '') && surname(turn) !== surname(said.turn),
    );
    const other = context.pick(others);
    return said && other && { ...tell(said), speaker: surname(other.turn), verdicts: ['verbatim'] };
  },
  invented: (context) => {
    const text = context.pick(context.foreign);
    const said = context.pick(context.named);
    if (!text || !said || isIn(text, context.source)) return undefined;
    return { text, speaker: surname(said.turn), verdicts: ['not found'], places: [] };
  },
};

/** Characters between two places that count as two. */
const FAR = 1500;

const UNTIDY = /\b([A-Za-z]+(?: [a-z]+)?) — \1\b|, you know,|\bgonna\b/gi;
const tidy = (found: string): string => (found === 'gonna' ? 'going to' : '');
const NEGATED = /\b(?:do|does|did|is|are|was|were|would|could|should|has|have|had|ca|wo)n[’']t\b|\bnot\s|\bnever\s/i;
const AFFIRMED: Readonly<Record<string, string>> = { 'can’t': 'can', "can't": 'can', 'won’t': 'will', "won't": 'will' };

function cutMiddle(context: Context, sign: string): Omit<PlantedQuotation, 'plant'> | undefined {
  const said = takePart(context, 14, 45);
  if (!said) return undefined;
  const size = 3 + Math.floor(context.random() * 10);
  const at = 4 + Math.floor(context.random() * (said.words.length - size - 8));
  const [left, cut, right] = [said.words.slice(0, at), said.words.slice(at, at + size), said.words.slice(at + size)];
  if (right.length < 4 || at < 4 || cut.length < 3) return undefined;
  if (cut.some(({ text }) => isTurning(text))) return undefined;
  return { ...tell(said), text: `${join(left)}${sign}${join(right)}`, verdicts: ['cut'] };
}

const isTurning = (text: string): boolean => {
  const key = text.toLowerCase().replace(/[^a-z']/g, '');
  return isNegation(key) || opensCondition(key);
};

/** Part of a sentence of so many words, half of the time from its beginning. */
function takePart(
  { named, pick, random }: Pick<Context, 'named' | 'pick' | 'random'>,
  least: number,
  most: number,
): Said | undefined {
  const said = pick(named.filter(({ words }) => words.length >= least));
  if (!said) return undefined;
  const size = least + Math.floor(random() * (Math.min(most, said.words.length) - least + 1));
  const from = random() < 0.5 ? 0 : Math.floor(random() * (said.words.length - size + 1));
  return { turn: said.turn, words: said.words.slice(from, from + size) };
}

function tell(said: Said): Pick<PlantedQuotation, 'text' | 'speaker' | 'places'> {
  return { text: join(said.words), speaker: surname(said.turn), places: [spanOf(said)] };
}

const join = (words: Said['words']): string => words.map(({ text }) => text).join(' ');
const spanOf = ({ words }: Said): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** As a report names whom a transcript calls `MS. JEAN-PIERRE`. */
function surname({ speaker }: Turn): string {
  const last = (speaker ?? '').split(' ').at(-1) ?? '';
  return last.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Sentences without marks and brackets, whose speaker is named or asks. */
export function readSentences({ spoken, turns }: Source): readonly Said[] {
  return turns.flatMap((turn) => {
    const text = spoken.slice(turn.start, turn.end);
    if (turn.speaker === null) return [];
    return Array.from(text.matchAll(/(?<=^|[.!?\n]\s*)\p{Lu}[^.!?\n]+[.!?]+(?=\s|$)/gu))
      .filter(
        ({ 0: sentence }) =>
          /^\s*\p{Lu}.*[a-z]/u.test(sentence) && !/["“”‘()[\]]|(?<!\p{L})[’']|\b(?:Mr|Ms|Mrs|Dr)\.$/u.test(sentence),
      )
      .map(({ 0: sentence, index }) => ({
        turn,
        words: Array.from(sentence.matchAll(/\S+/g), (word) => {
          const start = turn.start + index + word.index;
          return { text: word[0], start, end: start + word[0].length };
        }),
      }))
      .filter(({ words }) => words.length > 3);
  });
}

/** Whether a transcript has a text word for word. */
export function isIn(text: string, { spoken }: Pick<Source, 'spoken'>): boolean {
  return writeLetters(spoken).includes(writeLetters(text));
}

const writeLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
