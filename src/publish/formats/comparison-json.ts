import { type ComparisonData, DATA_VERSION } from '../../report/comparison-data.ts';
import type { AnywhereFormat } from './story-format.ts';

/** The statements and the comparison of a story as JSON of the shape `ComparisonData`. */
export const comparisonJson: AnywhereFormat = {
  file: 'comparison.json',
  type: 'application/json',
  name: 'Data',
  what: 'JSON: every statement and all that is known of it',
  stands: 'anywhere',
  write: ({ id, title, date, reports, comparison: { matches, only, overlaps } }, places) => {
    const data: ComparisonData = {
      ...(places && { $schema: places.schema }),
      version: DATA_VERSION,
      story: { id, title, date },
      ...{ reports, matches, only, overlaps },
    };
    return JSON.stringify(data);
  },
};
