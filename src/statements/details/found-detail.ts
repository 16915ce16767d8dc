import type { Detail } from '../../report/report.ts';

/** A particular whose offsets are those of the statement's text. */
export type FoundDetail = Omit<Detail, 'inText'>;
