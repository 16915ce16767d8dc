import type { Correction, CorrectionFault } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { findNamedStatements } from './find-named-statements.ts';

/** Corrections with the statements they name found. */
export interface Rulings {
  /** Ids of statements that say the same thing. */
  readonly joined: readonly (readonly string[])[];
  /** Ids of statements of which no two say the same thing. */
  readonly split: readonly (readonly string[])[];
  /** Ids of statements without a counterpart. */
  readonly rejected: ReadonlySet<string>;
  /** By statement id: the speaker's name, or `null` where it isn't known. */
  readonly speakers: ReadonlyMap<string, string | null>;
  readonly faults: readonly CorrectionFault[];
}

/** What an editor's corrections say of these reports; one that names a statement which isn't there is a fault. */
export function readCorrections(corrections: readonly Correction[], reports: readonly Report[]): Rulings {
  const read = corrections.map((correction) => {
    const named = correction.statements.map((name) => findNamedStatements(name, reports));
    const ids = named.flatMap((result) => ('ids' in result ? result.ids : []));
    const messages = named.flatMap((result) => ('fault' in result ? result.fault : []));
    const few = messages.length === 0 && ids.length < (LEAST[correction.kind] ?? 1);
    return { correction, ids, messages: few ? [tellFew(correction)] : messages };
  });
  const sound = read.filter(({ messages }) => messages.length === 0);
  const idsOf = (kind: Correction['kind']) =>
    sound.filter(({ correction }) => correction.kind === kind).map(({ ids }) => ids);
  return {
    joined: idsOf('join'),
    split: idsOf('split'),
    rejected: new Set(idsOf('reject').flat()),
    speakers: new Map(
      sound.flatMap(({ correction, ids }) =>
        correction.kind === 'speaker' ? ids.map((id) => [id, correction.speaker] as const) : [],
      ),
    ),
    faults: read.flatMap(({ correction, messages }) => messages.map((message) => ({ correction, message }))),
  };
}

/** How many statements a correction must name to mean something. */
const LEAST: Readonly<Partial<Record<Correction['kind'], number>>> = { join: 2, split: 2 };

function tellFew({ kind, statements }: Correction): string {
  const names = statements.map((name) => `“${name}”`).join(', ') || 'none';
  return `To ${kind} statements, name at least two of them; named: ${names}.`;
}
