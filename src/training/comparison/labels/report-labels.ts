import { parseArgs } from 'node:util';
import { compareReports, type Link } from '../../../engine.ts';
import { readLabels } from './labels-file.ts';
import { loadPairs } from './load-pairs.ts';
import { measureAgreement } from './measure-agreement.ts';
import type { PlacedPair } from './place-labels.ts';
import { isLink } from './rebuild-pairs.ts';
import { addCounts, type LinkCounts, rateCounts, scoreLinks } from './score-links.ts';

/** A pair with the links that the engine finds in it. */
export interface JudgedPair {
  readonly pair: PlacedPair;
  readonly links: readonly Link[];
}

/** Bands of scores whose links are judged apart: from, up to (exclusive). */
const BANDS = [
  [0.9, Number.POSITIVE_INFINITY],
  [0.8, 0.9],
  [0, 0.8],
] as const;

/** What there is of labels, how far the two passes agree, and how the engine's links stand to them, as lines of text. */
export function reportLabels(judged: readonly JudgedPair[]): readonly string[] {
  const kinds = ['independent', 'rewording'] as const;
  return [
    ...kinds.map((kind) => `${kind}: ${describeSize(judged.filter(({ pair }) => pair.kind === kind))}`),
    ...['all', ...kinds].map((kind) => {
      const judgedPairs = judged.filter(({ pair }) => kind === 'all' || pair.kind === kind);
      return `links of the engine, ${kind}: ${describeCounts(addCounts(judgedPairs.map(countLinks)))}`;
    }),
    ...BANDS.map(([from, to]) => {
      const countsByPair = judged.map(({ pair, links }) =>
        scoreLinks(
          pair,
          links.filter(({ score }) => score >= from && score < to),
        ),
      );
      const counts = addCounts(countsByPair);
      const name = to === Number.POSITIVE_INFINITY ? `${from} or more` : `${from} to ${to}`;
      const share = `${counts.right} right of ${counts.right + counts.spurious}`;
      return `score ${name}: ${share}, ${percent(rateCounts(counts).precision)} %`;
    }),
  ];
}

function countLinks({ pair, links }: JudgedPair): LinkCounts {
  return scoreLinks(pair, links);
}

function describeSize(judged: readonly JudgedPair[]): string {
  const statements = judged.flatMap(({ pair }) => pair.reports.flatMap((report) => report.statements)).length;
  const links = judged.flatMap(({ pair }) => pair.links);
  const linked = links.filter(({ grade }) => isLink(grade)).length;
  return `${judged.length} pairs, ${statements} statements, ${linked} links, ${links.length - linked} tempting`;
}

function describeCounts(counts: LinkCounts): string {
  const { precision, recall, f1 } = rateCounts(counts);
  return `F1 ${percent(f1)}, precision ${percent(precision)}, recall ${percent(recall)}`;
}

/** Tells how far the passes agree, over all pairs of statements of the two reports of a pair. */
function describeAgreement(pairs: readonly PlacedPair[]): string {
  const grades = readLabels().pairs.flatMap(({ links }) =>
    links.map(([, , first, second]) => [first, second] as const),
  );
  const possible = pairs.reduce((sum, { reports: [a, b] }) => sum + a.statements.length * b.statements.length, 0);
  const { both, firstOnly, secondOnly, f1, kappa } = measureAgreement(grades, possible);
  const counts = `${both} links in both, ${firstOnly} in the first alone, ${secondOnly} in the second alone`;
  return `passes: ${counts}; F1 ${percent(f1)}, kappa ${kappa.toFixed(3)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
  if (values.corpus === undefined) throw new Error('Say where the corpus is: --corpus <folder of a clone>.');
  const pairs = loadPairs(values.corpus);
  const judged = pairs.map((pair) => ({
    pair,
    links: compareReports(pair.reports).matches.flatMap(({ links }) => links),
  }));
  process.stdout.write(`${[...reportLabels(judged), describeAgreement(pairs)].join('\n')}\n`);
}
