import type { Match } from '../../report/comparison.ts';
import { certaintyOf } from '../marks/relation-names.ts';
import type { PlacedStatement, Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import { leaveOut } from './leave-out.ts';

/** What one or several reports tell in the same words. */
export interface SharedWording {
  /** In the order of the story. */
  readonly sides: readonly Side[];
  /** The statements, each as every one of these reports has it. */
  readonly statements: readonly (readonly PlacedStatement[])[];
}

/** Reports up to which each has a wording of its own, so that columns can be made of them. */
export const COLUMNS = 4;

/**
 * The wordings of a match: of many reports, those with the same words and speakers are told once. A statement that stands
 * `above` is one of them only where its report has nothing else here.
 */
export function gatherWordings(
  match: Match,
  { sides, placed }: Pick<View, 'sides' | 'placed'>,
  above: ReadonlySet<string>,
): readonly SharedWording[] {
  const told = sides.flatMap((side) => {
    const statements = leaveOut(above, match.statements[side.report.id] ?? []).flatMap((id) => placed.get(id) ?? []);
    return statements.length > 0 ? [{ side, statements }] : [];
  });
  const keyOf = ({ side, statements }: (typeof told)[number]) =>
    sides.length > COLUMNS ? statements.map((own) => describe(own, match)).join('\n') : side.report.id;
  return [...Map.groupBy(told, keyOf).values()].map((own) => ({
    sides: own.map(({ side }) => side),
    statements: own[0]?.statements.map((_, at) => own.flatMap(({ statements }) => statements[at] ?? [])) ?? [],
  }));
}

/** Everything about a statement that is shown but its place. */
function describe({ statement }: PlacedStatement, match: Match): string {
  const { id, text, headline, speaker, cue, via, runs } = statement;
  const formats = runs.map(({ text: own, emphasis, url }) => [own.length, emphasis, url]);
  return JSON.stringify([text, headline, speaker?.name, speaker?.as, cue, via, formats, certaintyOf(id, match)]);
}
