import { findAltered } from '../../permalinks/find-altered.ts';
import { pairStatements, type StatementSet } from '../../publish/collation/pair-statements.ts';
import { readPieces } from '../../publish/collation/read-pieces.ts';
import { joinRuns, spanInText } from '../../report/block-text.ts';
import type { ComparedReports, Match, Reading } from '../../report/comparison.ts';
import type { DetailKind } from '../../report/detail-kinds.ts';
import { statementById } from '../../report/statement-by-id.ts';
import type { View } from '../marks/view.ts';
import { alignQuotation } from './align-quotation.ts';
import { type AlignedVariant, alignVariants, type PlacedWord } from './align-variants.ts';

/** The apparatus of a match: where its reports have something else, and which have what. */
export interface Apparatus {
  /** What a reader has to know: another detail, other words inside quotation marks, another source, the opposite. */
  readonly telling: readonly Variant[];
  /** The rest: other words for it. */
  readonly wording: readonly Variant[];
}

/** A place where reports differ. */
export interface Variant {
  readonly kind: 'words' | 'quotation' | 'contradiction' | 'source' | DetailKind;
  /** Each once, with the ids of the reports that have it. */
  readonly readings: readonly { readonly words: string; readonly reports: readonly string[] }[];
}

/** The apparatus of a match. Of statements that are only perhaps the same, no disagreement is told. */
export function buildApparatus(
  match: Match,
  { comparison, findings: marks }: Pick<View, 'comparison' | 'findings'>,
): Apparatus {
  const { reports, findings } = comparison;
  const isSure = match.certainty === 'sure';
  const details = isSure ? match.details.filter(({ differs }) => differs) : [];
  const opposed = findings.filter((finding) => finding.kind === 'contradiction' || finding.kind === 'source');
  const claims = opposed.filter((finding) => finding.match === match.id);
  const isChanged = ({ statement, start, end }: PlacedWord) =>
    marks.get(statement.id)?.changed.some((span) => {
      const changed = spanInText(joinRuns(statement.runs), span);
      return changed.start < end && start < changed.end;
    }) ?? false;
  // Spellings that are spoken alike differ in nothing.
  const quotations = findAltered(match)
    .flatMap((quotation) => alignQuotation(quotation, reports))
    .filter((variant) => placeVariant(variant).some(isChanged));
  const told = [
    ...[...details, ...claims].flatMap(({ readings }) => readings.flatMap((reading) => placeWords(reading, reports))),
    ...quotations.flatMap(placeVariant),
  ];
  const isTold = (variant: AlignedVariant) =>
    placeVariant(variant).some((word) => told.some((own) => touches(own, word)));
  return {
    telling: [
      ...claims.map(({ kind, readings }) => ({ kind, readings: readings.map(readFirst) })),
      ...quotations.map(({ readings }) => ({ kind: 'quotation' as const, readings })),
      ...details.map(({ kind, readings }) => ({ kind, readings: readings.map(readFirst) })),
    ],
    wording: listWordings(match, reports)
      .filter(
        (variant) => !isTold(variant) && variant.readings.every(({ words }) => words.split(' ').length <= MOST_WORDS),
      )
      .map(({ readings }) => ({ kind: 'words' as const, readings })),
  };
}

/** Words of a reading up to which one sees what stands for what; of longer ones, the whole wordings tell more. */
const MOST_WORDS = 5;

const readFirst = ({ reports, wordings }: Reading) => ({ reports, words: wordings[reports[0] ?? '']?.text ?? '' });

/** Where statements that read well side by side have other words. */
function listWordings(match: Match, reports: ComparedReports['reports']): readonly AlignedVariant[] {
  const statements = new Map(
    reports.flatMap((report) => {
      const own = (match.statements[report.id] ?? []).flatMap((id) => statementById(report).get(id) ?? []);
      return own.length > 0 ? [[report.id, own] as const] : [];
    }),
  );
  return pairStatements({ match, statements })
    .filter(({ size }) => size > 1)
    .flatMap(alignSet);
}

/** Reports with the same words are aligned as one. */
function alignSet(set: StatementSet): readonly AlignedVariant[] {
  const alike = [...Map.groupBy(set, ([, { text }]) => text).values()];
  const witnesses = alike.flatMap(([first]) => (first ? [{ report: first[0], pieces: readPieces(first[1]) }] : []));
  const reportsLike = new Map(alike.map((own) => [own[0]?.[0], own.map(([report]) => report)] as const));
  return alignVariants(witnesses, 'whole').map(({ readings }) => ({
    readings: readings.map((reading) => ({
      ...reading,
      reports: reading.reports.flatMap((report) => reportsLike.get(report) ?? []),
    })),
  }));
}

function placeVariant({ readings }: AlignedVariant): readonly PlacedWord[] {
  return readings.flatMap(({ places }) => Object.values(places).flat());
}

/** Where the words of a reading stand in the statements that have them first. */
function placeWords({ wordings }: Reading, reports: ComparedReports['reports']): readonly PlacedWord[] {
  return Object.entries(wordings).flatMap(([id, wording]) => {
    const report = reports.find((candidate) => candidate.id === id);
    const statement = report && statementById(report).get(wording.statement);
    return statement ? [{ statement, ...spanInText(joinRuns(statement.runs), wording) }] : [];
  });
}

function touches(one: PlacedWord, other: PlacedWord): boolean {
  return one.statement === other.statement && one.start < other.end && other.start < one.end;
}
