import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStories } from '../src/content/read-stories.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = (language: string): readonly string[] =>
  [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, tag]) => tag === language).map(([, , code = '']) => code);

test('the script of the README runs under plain Node and finds the match', () => {
  const [script = ''] = examples('js');
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(printed).toContain("relation: 'reworded'");
});

test('the front matter of the README is what stories and reports may say', () => {
  const [report = '', story = ''] = examples('yaml');
  const files = { 'ulm/post.md': `${report}It rained.`, 'ulm/echo.md': 'Rain fell.', 'ulm/story.md': story };
  const { stories, faults } = readStories(Object.entries(files).map(([path, text]) => ({ path, text })));
  expect(faults).toEqual([]);
  expect(stories[0]).toMatchObject({ title: 'Flood in Ulm', first: 'post', people: [{ name: 'Ada Lang' }] });
  expect(stories[0]?.corrections).toHaveLength(4);
  expect(stories[0]?.reports.map(({ label }) => label)).toEqual(['The Echo', 'Report B']);
});

test('every command of the README is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readme.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the command line prints what the README shows', { timeout: 30_000 }, () => {
  const [, command = '', shown = ''] = /```\n\$ npm run --silent compare -- (.*?)\n(.*?)```/s.exec(readme) ?? [];
  const args = ['src/commands/compare.ts', ...command.split(' ')];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(shown.length).toBeGreaterThan(300);
  expect(printed.slice(0, shown.length)).toBe(shown);
});
