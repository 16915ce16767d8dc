import { type ComparisonData, DATA_VERSION } from '../../report/comparison-data.ts';
import type { AnywhereFormat } from './story-format.ts';

/** The statements and the comparison of a story as JSON of the shape `ComparisonData`. */
export const comparisonJson: AnywhereFormat = {
  file: 'comparison.json',
  type: 'application/json',
  name: 'Data',
  what: 'JSON: every statement and all that is known of it',
  stands: 'anywhere',
  write: ({ id, title, date, reports, comparison }, places) => {
    const data: ComparisonData = {
      ...(places && { $schema: places.schema }),
      version: DATA_VERSION,
      story: { id, title, date },
      reports,
      matches: comparison.matches,
      only: comparison.only,
      nearest: comparison.nearest,
      lacking: comparison.lacking,
      overlaps: comparison.overlaps,
      findings: comparison.findings,
    };
    return JSON.stringify(data, shorten);
  },
};

/** Scores and shares to three digits: more say nothing, and twenty reports have thousands of them. */
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(3)) : value;
}
