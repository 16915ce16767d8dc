import type { Statement } from '../../report/report.ts';
import type { Choice } from '../fit/choice.ts';
import { type GoldPair, readInventedPairs } from './invented-pairs.ts';
import { loadPairs } from './labels/load-pairs.ts';
import { isLink } from './labels/rebuild-pairs.ts';

/** A pair of reports with the statements that a reader linked. */
export interface TrainingPair extends Pick<GoldPair, 'reports'> {
  /** What it is told from others by. */
  readonly name: string;
  /** The ids of two statements, that of the first report first: `a.1 b.2`. */
  readonly links: ReadonlySet<string>;
  /** How often it counts. */
  readonly times: number;
}

/** Where the invented pairs on which the comparison is tuned stand, from the project's root. */
const INVENTED = 'tests/gold/comparison';

/**
 * How often an invented pair counts: they are copies and close rewordings above all, which people lay side by side more
 * often than the news prints them, and which the labelled news has few of.
 */
const TIMES = 5;

/** The labelled pairs of news reports, and the project's own invented ones. */
export function readTrainingPairs(corpus: string): readonly TrainingPair[] {
  const labelled = loadPairs(corpus).map(({ reports, links }): TrainingPair => {
    const drawn = links.filter(({ grade }) => isLink(grade)).map(({ statements }) => statements.join(' '));
    return { name: reports.map(({ id }) => id).join(' '), reports, links: new Set(drawn), times: 1 };
  });
  return [...labelled, ...readInventedPairs(INVENTED).map(toTrainingPair)];
}

/** The examples of all pairs, each as often as its pair counts. */
export function gatherFromPairs(
  pairs: readonly TrainingPair[],
  gather: (pair: TrainingPair) => readonly Choice[],
): readonly Choice[] {
  return pairs.flatMap((pair) => {
    const choices = gather(pair);
    return Array.from({ length: pair.times }, () => choices).flat();
  });
}

function toTrainingPair({ name, reports, lineById, links }: GoldPair): TrainingPair {
  const [first, second] = reports;
  const isDrawn = (one: Statement, other: Statement) => links.has(`${lineById.get(one.id)} ${lineById.get(other.id)}`);
  const drawn = first.statements.flatMap((one) =>
    second.statements.filter((other) => isDrawn(one, other)).map((other) => `${one.id} ${other.id}`),
  );
  return { name, reports, links: new Set(drawn), times: TIMES };
}
