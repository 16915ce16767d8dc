import type { Statement } from '../../report/report.ts';
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
  const spoken = sides.flatMap((side) =>
    side.report.statements.flatMap((statement) => namesIn(statement).map((name) => ({ name, side, statement }))),
  );
  return [...Map.groupBy(spoken, ({ name }) => name.toLowerCase()).values()]
    .map((own) => {
      // A description has a capital only where it opens its sentence: `The ministry` is the ministry.
      const name = own.map((each) => each.name).reduce((one, other) => (one > other ? one : other));
      return { name, id: toFragment(name), statements: own.map(({ side, statement }) => ({ side, statement })) };
    })
    .sort((one, other) => other.statements.length - one.statements.length || (one.name < other.name ? -1 : 1));
}

/** Those who say something in a statement, each once. */
function namesIn({ attributions, quotations }: Statement): readonly string[] {
  const names = [...attributions, ...quotations].flatMap(({ speaker }) => speaker?.name ?? []);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function toFragment(name: string): string {
  return `speaker-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}
