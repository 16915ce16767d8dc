import type { Wording } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import type { LinkedById } from '../matches/list-linked.ts';
import { WEIGHTS } from '../weights.ts';
import { findParaphrase } from './find-paraphrase.ts';
import type { Utterance } from './gather-utterances.ts';

/** An utterance as a report tells it without quotation marks. */
export interface Telling {
  readonly report: string;
  readonly wording: Wording;
  /** How many words it has in common with what others quote. */
  readonly words: number;
}

/**
 * Looks for an utterance without its marks in each report that has no wording of it between such: in the statements that are
 * linked with those that quote it.
 */
export function findTellings(
  reports: readonly Report[],
  { linkedById, closelyById }: { readonly linkedById: LinkedById; readonly closelyById: LinkedById },
) {
  const statementById = new Map(
    reports.flatMap(({ id: report, statements }) =>
      statements.map((statement) => [statement.id, { report, statement }] as const),
    ),
  );
  return (utterances: readonly Utterance[]): readonly Telling[] => {
    const quoting = new Set(utterances.map(({ report }) => report));
    const told = utterances.flatMap((utterance) => {
      const sure = listStatements(utterance, closelyById);
      const linked = listStatements(utterance, linkedById);
      const placed = [...linked].flatMap((id) => statementById.get(id) ?? []);
      const others = Map.groupBy(
        placed.filter(({ report }) => !quoting.has(report)),
        ({ report }) => report,
      );
      return Array.from(others, ([report, own]) => {
        const statements = own.map(({ statement }) => statement);
        const surely = statements.filter(({ id }) => sure.has(id));
        const found =
          findParaphrase(utterance, surely, WEIGHTS.paraphrase) ??
          findParaphrase(utterance, statements, WEIGHTS.doubtfulParaphrase);
        return found && { report, ...found };
      });
    });
    const byReport = Map.groupBy(
      told.flatMap((telling) => telling ?? []),
      ({ report }) => report,
    );
    return [...byReport.values()].flatMap((own) => own.toSorted(compareTellings).slice(0, 1));
  };
}

function listStatements({ statements }: Utterance, linkedById: LinkedById): ReadonlySet<string> {
  return new Set(statements.flatMap(({ id }) => [...(linkedById.get(id) ?? [])]));
}

function compareTellings(one: Telling, other: Telling): number {
  return other.words - one.words || one.wording.start - other.wording.start || one.wording.end - other.wording.end;
}
