import type { PlacedStatement, Side } from '../marks/sides.ts';

/** Somebody who is said to have said something, and where. */
export interface SpeakerEntry {
  readonly name: string;
  /** Unique within the story; made of the name. */
  readonly id: string;
  /**
   * Statements in which they say something, by the report's own account, by somebody else's or in quotation marks; report
   * by report in the running order.
   */
  readonly statements: readonly PlacedStatement[];
}

/** Everybody whom the reports name as a speaker, who says most first. */
export function gatherSpeakers(sides: readonly Side[]): readonly SpeakerEntry[] {
  const statementsByName = new Map<string, PlacedStatement[]>();
  for (const side of sides) {
    for (const statement of side.report.statements) {
      const speakers = [...statement.attributions, ...statement.quotations].map(({ speaker }) => speaker);
      for (const name of new Set(speakers.flatMap((speaker) => speaker?.name ?? []))) {
        const known = statementsByName.get(name);
        if (known) known.push({ side, statement });
        else statementsByName.set(name, [{ side, statement }]);
      }
    }
  }
  return [...statementsByName]
    .map(([name, statements]) => ({ name, id: toFragment(name), statements }))
    .sort((one, other) => other.statements.length - one.statements.length || (one.name < other.name ? -1 : 1));
}

function toFragment(name: string): string {
  return `speaker-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}
