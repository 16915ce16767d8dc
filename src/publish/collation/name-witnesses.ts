import type { Report } from '../../report/report.ts';

/** By report id: the siglum by which an apparatus names the report, `A`, `B`, … */
export function nameWitnesses(reports: readonly Pick<Report, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(
    reports.map(({ id }, place) => [id, place < LETTERS.length ? LETTERS.charAt(place) : `R${place + 1}`] as const),
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
