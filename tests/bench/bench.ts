import { benchComparePage } from './compare-page.ts';
import { benchComparison } from './comparison.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchSearch } from './search.ts';
import { benchStatements } from './statements.ts';

/** What can be measured, by the name that `npm run bench -- <name>` takes; without one, everything. */
const BENCHES: Readonly<Record<string, (print: (line: string) => void) => void | Promise<void>>> = {
  statements: benchStatements,
  comparison: benchComparison,
  search: benchSearch,
  'compare-page': benchComparePage,
  lighthouse: benchLighthouse,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await bench((line) => process.stdout.write(`${line}\n`));
  process.stdout.write('\n');
}
