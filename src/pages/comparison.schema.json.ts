import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { fullAddress } from '../permalinks/full-address.ts';
import { writeSchema } from '../publish/write-schema.ts';

/** The records as they were written: their comments say what each field means. */
const sources = import.meta.glob<string>('../report/*.ts', { query: '?raw', import: 'default', eager: true });

/** What `comparison.json` of every story holds, as a JSON Schema. */
export const GET: APIRoute = ({ site }) => {
  const address = fullAddress(addressesAt(import.meta.env.BASE_URL).schema, site);
  return new Response(writeSchema(Object.values(sources), address), {
    headers: { 'content-type': 'application/schema+json' },
  });
};
