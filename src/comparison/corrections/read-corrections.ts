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
  const rulings: OpenRulings = { joined: [], split: [], rejected: new Set(), speakers: new Map() };
  const faults: CorrectionFault[] = [];
  for (const correction of corrections) {
    const { ids, messages } = findNamed(correction, reports);
    for (const message of messages) faults.push({ correction, message });
    if (messages.length === 0) rule(rulings, correction, ids);
  }
  return { ...rulings, faults };
}

/** Rulings that are still being read. */
interface OpenRulings {
  readonly joined: (readonly string[])[];
  readonly split: (readonly string[])[];
  readonly rejected: Set<string>;
  readonly speakers: Map<string, string | null>;
}

function findNamed(correction: Correction, reports: readonly Report[]) {
  const named = correction.statements.map((name) => findNamedStatements(name, reports));
  const ids = named.flatMap((result) => ('ids' in result ? result.ids : []));
  const messages = named.flatMap((result) => ('fault' in result ? result.fault : []));
  const few = messages.length === 0 && ids.length < LEAST[correction.kind];
  return { ids, messages: few ? [tellFew(correction)] : messages };
}

/** How many statements a correction must name to mean something. */
const LEAST: Readonly<Record<Correction['kind'], number>> = { join: 2, split: 2, reject: 1, speaker: 1 };

/** Adds what a sound correction says of the statements that it names. */
function rule(rulings: OpenRulings, correction: Correction, ids: readonly string[]): void {
  switch (correction.kind) {
    case 'join':
      rulings.joined.push(ids);
      break;
    case 'split':
      rulings.split.push(ids);
      break;
    case 'reject':
      for (const id of ids) rulings.rejected.add(id);
      break;
    case 'speaker':
      for (const id of ids) rulings.speakers.set(id, correction.speaker);
      break;
    default:
      correction satisfies never;
  }
}

function tellFew({ kind, statements }: Correction): string {
  const names = statements.map((name) => `“${name}”`).join(', ') || 'none';
  return `To ${kind} statements, name at least two of them; named: ${names}.`;
}
