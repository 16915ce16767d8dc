import { z } from 'zod';
import { comparisonSchema } from '../report/schema/comparison-schema.ts';
import { recordNames } from '../report/schema/schema-parts.ts';
import { readComments } from './read-comments.ts';

/**
 * The JSON Schema of `comparison.json`, to stand at the given full address. What each record and field means is told by
 * its comment in the TypeScript sources. Fields that are not named there are allowed: later data may have more.
 */
export function writeSchema(sources: readonly string[], address: string): string {
  const { $schema, $defs = {}, ...root } = z.toJSONSchema(comparisonSchema, { metadata: recordNames, io: 'input' });
  const commentOf = readComments(sources);
  const records = Object.entries($defs).map(([name, record]) => {
    const properties = Object.entries(record.properties ?? {}).map(([field, type]) => [
      field,
      { description: commentOf(name, field), ...(typeof type === 'object' && type) },
    ]);
    const described = properties.length > 0 && { properties: Object.fromEntries(properties) };
    return [name, { description: commentOf(name), ...record, ...described }];
  });
  const head = { $schema, $id: address, title: 'The comparison of a story' };
  return `${JSON.stringify({ ...head, ...root, $defs: Object.fromEntries(records) }, null, 2)}\n`;
}
