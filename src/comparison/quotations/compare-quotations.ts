import type { Link, Verdict, Wording } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { findParaphrase } from './find-paraphrase.ts';
import type { Utterance } from './gather-utterances.ts';
import { judgeWordings } from './judge-wordings.ts';
import { type LinkedById, listLinked } from './list-linked.ts';
import { pairUtterances, type UtterancePair } from './pair-utterances.ts';

/** Two wordings of one utterance and what became of its words. */
export interface QuotationPair {
  readonly verdict: Verdict;
  /** By report id: the words and where they stand. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Id of the report that has the words without marks, or `null`. */
  readonly unquoted: string | null;
  /** A statement of each report that the wordings touch: linked ones where there are such. */
  readonly statements: readonly [string, string];
  /** 0–1: how much of the shorter wording the other has. */
  readonly likeness: number;
}

/** A report and what it quotes. */
export interface QuotingReport {
  readonly report: Report;
  readonly utterances: readonly Utterance[];
}

/** Every pair of wordings of one utterance in two reports, those with marks on one side only last. */
export function compareQuotations(
  [first, second]: readonly [QuotingReport, QuotingReport],
  links: readonly Link[],
): readonly QuotationPair[] {
  const linkedById = listLinked(links);
  const pairs = pairUtterances(first.utterances, second.utterances, linkedById);
  const paired = new Set(pairs.flatMap((pair) => [pair.first, pair.second]));
  const paraphrase = describeParaphrases([first.report, second.report], links);
  return [
    ...pairs.map((pair) => describePair(pair, linkedById)),
    ...[...first.utterances, ...second.utterances].filter((utterance) => !paired.has(utterance)).flatMap(paraphrase),
  ];
}

function describePair({ first, second, likeness }: UtterancePair, linkedById: LinkedById): QuotationPair {
  return {
    verdict: judgeWordings(first.words, second.words),
    wordings: { [first.report]: readWording(first), [second.report]: readWording(second) },
    unquoted: null,
    statements: findLinkedPair(first, second, linkedById) ?? [
      first.statements[0]?.id ?? '',
      second.statements[0]?.id ?? '',
    ],
    likeness,
  };
}

/** The first two of their statements that are linked. */
function findLinkedPair(
  { statements }: Utterance,
  second: Utterance,
  linkedById: LinkedById,
): readonly [string, string] | undefined {
  for (const { id } of statements) {
    const linked = linkedById.get(id);
    const other = linked && second.statements.find((statement) => linked.has(statement.id));
    if (other) return [id, other.id];
  }
  return undefined;
}

/** Looks for an utterance without its marks in the statements that are linked with its own. */
function describeParaphrases(reports: readonly [Report, Report], links: readonly Link[]) {
  const statementById = new Map(reports.flatMap(({ statements }) => statements.map((own) => [own.id, own] as const)));
  const linksById = new Map<string, Link[]>();
  for (const link of links) {
    for (const id of link.statements) {
      const known = linksById.get(id);
      if (known) known.push(link);
      else linksById.set(id, [link]);
    }
  }
  return (utterance: Utterance): readonly QuotationPair[] => {
    const own = new Set(utterance.statements.map(({ id }) => id));
    const near = utterance.statements.flatMap(({ id }) => linksById.get(id) ?? []);
    const others = near.flatMap(({ statements }) => statements.filter((id) => !own.has(id)));
    const wording = findParaphrase(
      utterance,
      [...new Set(others)].flatMap((id) => statementById.get(id) ?? []),
    );
    const link = near.find(({ statements }) => wording !== undefined && statements.includes(wording.statement));
    const other = reports.find(({ id }) => id !== utterance.report);
    if (wording === undefined || link === undefined || other === undefined) return [];
    const wordings = { [utterance.report]: readWording(utterance), [other.id]: wording };
    return [{ verdict: 'paraphrased', wordings, unquoted: other.id, statements: link.statements, likeness: 0 }];
  };
}

function readWording({ statements, start, end, text }: Utterance): Wording {
  return { statement: statements[0]?.id ?? '', start, end, text };
}
