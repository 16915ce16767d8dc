import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FOLDER = 'tests/bench';

/** Run before the benchmarks: installs what they alone need, where it is absent or of another version than wanted. */
const missing = Object.entries(readJson('package.json').dependencies).filter(
  ([name, wanted]) => wanted !== findVersion(name),
);
if (missing.length > 0) {
  const names = missing.map(([name, version]) => `${name} ${version}`).join(', ');
  process.stdout.write(`Not installed yet: ${names}. Installing into ${FOLDER}/node_modules.\n`);
  execFileSync(process.execPath, [findNpm(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}

function findVersion(name: string): string | undefined {
  try {
    return readJson(`node_modules/${name}/package.json`).version;
  } catch {
    return undefined;
  }
}

function readJson(file: string) {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
}

function findNpm(): string {
  const { npm_execpath: npm } = process.env;
  if (npm === undefined) throw new Error('Run the benchmarks with `npm run bench`: npm tells where it stands itself.');
  return npm;
}
