import { readFileSync } from 'node:fs';
import type { StoredPair } from './labels-file.ts';
import { type Article, readArticle } from './read-article.ts';

/** A pair that somebody has chosen to read. */
export interface ChosenPair {
  readonly kind: StoredPair['kind'];
  readonly articles: readonly [Article, Article];
}

const LINE = /^(independent|rewording) (\S+) (\S+)$/;

/** Reads a list of pairs, a line each: `independent <article id> <article id>`; throws where a line is anything else. */
export function listPairs(path: string, corpus: string): readonly ChosenPair[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const [, kind, firstId = '', secondId = ''] = LINE.exec(line) ?? [];
    const [first, second] = [readArticle(corpus, firstId), readArticle(corpus, secondId)];
    if (kind === undefined || first === undefined || second === undefined) {
      throw new Error(
        `${path}:${index + 1}: expected “independent” or “rewording” and two ids of articles in ${corpus}, found “${line}”.`,
      );
    }
    return { kind: kind === 'rewording' ? 'rewording' : 'independent', articles: [first, second] };
  });
}
