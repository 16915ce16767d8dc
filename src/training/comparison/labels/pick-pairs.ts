import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReport } from '../../../engine.ts';
import { ARTICLES, type Article, readArticle } from './read-article.ts';
import { measureCloseness, measureOverlap, type WordVector, weighWords, wordsOf } from './weigh-words.ts';

/** Two reports of what may be one event, to be looked at by a reader. */
export interface Candidate {
  readonly kind: 'independent' | 'rewording';
  readonly articles: readonly [Article, Article];
  /** 0–1: how likely they tell of one event. */
  readonly closeness: number;
  /** 0–1: how far they are one text. */
  readonly overlap: number;
}

interface Profile {
  readonly article: Article;
  readonly sentences: number;
  readonly words: readonly string[];
  readonly titleWords: ReadonlySet<string>;
  readonly vector: WordVector;
}

/** What makes two articles a candidate. */
const LIMITS = {
  /** Only articles of this year: the corpora that the engine is judged on end before it. */
  year: '2020',
  /** Days apart, at most. */
  days: 2,
  /** Sentences of each article, at least, and at most by kind: few long pairs are texts of one agency. */
  sentences: { least: 8, independent: 48, rewording: 90 },
  /** Closeness of two articles, at least. */
  closeness: 0.24,
  /** Words of four letters and more that the titles of independent reports share, at least. */
  titleWords: 1,
  /** Overlap from which one text, or one document, must stand behind both. */
  rewording: 0.2,
} as const;

const DAY = 24 * 60 * 60 * 1000;
const OPINION = /opinion|editorial|fact.?check|the 360/i;

/** Pairs of articles that may tell of one event, the closest first; the same for the same articles. */
export function pickPairs(articles: readonly Article[]): readonly Candidate[] {
  const profiles = profileArticles(articles);
  const candidates = profiles.flatMap((second, place) =>
    profiles.slice(0, place).flatMap((first) => toCandidate(first, second) ?? []),
  );
  return candidates.toSorted((one, other) => other.closeness - one.closeness);
}

function profileArticles(articles: readonly Article[]): readonly Profile[] {
  const counted = articles
    .filter(({ date, outlet }) => date.startsWith(LIMITS.year) && !OPINION.test(outlet))
    .map((article) => ({ article, sentences: parseReport(article.body, { id: article.id }).statements.length }))
    .filter(({ sentences }) => sentences >= LIMITS.sentences.least && sentences <= LIMITS.sentences.rewording);
  const texts = counted.map(({ article: { title, body } }) => wordsOf(`${title} ${body}`));
  const vectors = weighWords(texts);
  return counted.map(({ article, sentences }, index) => ({
    article,
    sentences,
    words: texts[index] ?? [],
    titleWords: new Set(wordsOf(article.title).filter((word) => word.length > 3)),
    vector: vectors[index] ?? new Map(),
  }));
}

function toCandidate(first: Profile, second: Profile): Candidate | undefined {
  if (Math.abs(Date.parse(first.article.date) - Date.parse(second.article.date)) > LIMITS.days * DAY) return undefined;
  const closeness = measureCloseness(first.vector, second.vector);
  if (closeness < LIMITS.closeness) return undefined;
  const overlap = measureOverlap(first.words, second.words);
  const articles = [first.article, second.article] as const;
  if (overlap >= LIMITS.rewording) return { kind: 'rewording', articles, closeness, overlap };
  return mayBeIndependent(first, second) ? { kind: 'independent', articles, closeness, overlap } : undefined;
}

function mayBeIndependent(first: Profile, second: Profile): boolean {
  return (
    first.article.outlet !== second.article.outlet &&
    Math.max(first.sentences, second.sentences) <= LIMITS.sentences.independent &&
    first.titleWords.intersection(second.titleWords).size >= LIMITS.titleWords
  );
}

if (import.meta.main) {
  const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
  if (corpus === undefined) throw new Error('Say where the corpus is: --corpus <folder of a clone>.');
  const ids = readdirSync(join(corpus, ARTICLES)).map((file) => file.replace('.json', ''));
  const articles = ids.toSorted().flatMap((id) => readArticle(corpus, id) ?? []);
  for (const { kind, articles: pair, closeness, overlap } of pickPairs(articles)) {
    const lines = pair.map(({ id, date, outlet, title }) => `  ${id}  ${date}  ${outlet}: ${title}`);
    const figures = `${kind}  closeness ${closeness.toFixed(2)}  overlap ${overlap.toFixed(2)}`;
    process.stdout.write(`${[figures, ...lines].join('\n')}\n`);
  }
}
