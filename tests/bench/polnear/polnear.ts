import { readGold } from '../../../src/training/polnear/gold.ts';
import { isKeptApart } from '../../../src/training/polnear/kept-apart.ts';
import { type Article, OPEN_PARTS, readPart } from '../../../src/training/polnear/read-part.ts';
import { type Count, drawScore, drawTable } from '../draw-table.ts';
import { readByEngine } from './read-by-engine.ts';
import { readReferents } from './read-referents.ts';
import { MEASURES, type Measure, type Score, scoreArticle } from './score-article.ts';

/** What of the corpus is measured. */
export interface PolnearOptions {
  /** A clone of it. */
  readonly folder: string | undefined;
  /** `dev`; `train`; `kept`, the training articles that no weight was fitted on; `test`. */
  readonly part: string;
  readonly opensTest: boolean;
}

/** Prints how right quotations, speakers and statements are on articles of PolNeAR. */
export function benchPolnear({ folder, part, opensTest }: PolnearOptions, print: (line: string) => void): void {
  if (folder === undefined)
    throw new Error(
      'Expected --polnear <folder>, a clone of the corpus: git clone https://github.com/networkdynamics/PolNeAR',
    );
  const articles = readArticles({ folder, part, opensTest });
  const scores = articles.flatMap((article) => {
    const gold = readGold(article, part === 'dev' ? readReferents(article) : undefined);
    return scoreArticle(gold, readByEngine(article.text));
  });
  const counts = addUp(scores);
  const rows = (Object.keys(MEASURES) as Measure[]).map((measure) => {
    const count = counts.get(measure) ?? { right: 0, answered: 0, expected: 0 };
    return [MEASURES[measure], String(count.expected), drawScore(count)];
  });
  const [statement, narrative] = (['statement', 'narrative'] as const).map((measure) => rateF1(counts.get(measure)));
  const mean = ((100 * ((statement ?? 0) + (narrative ?? 0))) / 2).toFixed(1);
  const at = rows.findIndex(([name]) => name === MEASURES.narrative) + 1;
  print(
    drawTable({
      title: `PolNeAR, ${part}: ${articles.length} articles`,
      head: ['measure', 'of', 'precision / recall / F1'],
      rows: rows.toSpliced(at, 0, ['mean of these two', '', mean]),
    }),
  );
}

function readArticles({ folder, part, opensTest }: PolnearOptions & { readonly folder: string }): readonly Article[] {
  if (part === 'kept') return readPart(folder, 'train').filter(isKeptApart);
  const known = PARTS.find((own) => own === part);
  if (known === undefined) throw new Error(`--part ${part}: expected ${PARTS.join(', ')} or kept.`);
  return readPart(folder, known, opensTest ? PARTS : OPEN_PARTS);
}

const PARTS = ['dev', 'train', 'test'] as const;

function addUp(scores: readonly Score[]): ReadonlyMap<Measure, Count> {
  const counts = new Map<Measure, Count>();
  for (const [measure, { right, answered, expected }] of scores) {
    const sum = counts.get(measure) ?? { right: 0, answered: 0, expected: 0 };
    counts.set(measure, {
      right: sum.right + right,
      answered: sum.answered + answered,
      expected: sum.expected + expected,
    });
  }
  return counts;
}

const rateF1 = (count: Count | undefined): number =>
  count ? (2 * count.right) / Math.max(count.answered + count.expected, 1) : 0;
