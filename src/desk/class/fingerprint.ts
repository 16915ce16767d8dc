import type { Report } from '../../report/report.ts';
import { checksum } from '../draft/checksum.ts';

/** Tells texts from others by their statements, whatever they are called. */
export function fingerprintOf(reports: readonly Pick<Report, 'statements'>[]): string {
  return checksum(reports.flatMap(({ statements }) => statements.map(({ id }) => id)).join(' '));
}
