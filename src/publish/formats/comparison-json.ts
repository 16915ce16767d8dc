import { writeData } from '../write-data.ts';
import type { AnywhereFormat } from './story-format.ts';

/** The statements and the comparison of a story as JSON of the shape `ComparisonData`. */
export const comparisonJson: AnywhereFormat = {
  file: 'comparison.json',
  type: 'application/json',
  name: 'Data',
  what: 'JSON: every statement and all that is known of it',
  stands: 'anywhere',
  write: (story, places) => writeData(story, places?.schema),
};
