import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

function readShipped(id: string): Report {
  const file = readFileSync(`content/blinken-lavrov-call/${id}.md`, 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const title = /^title: "(.*)"$/m.exec(frontMatter)?.[1];
  return parseReport(body, { id, ...(title === undefined ? {} : { title }), lang: 'en' });
}

test('report A has its headline and twenty statements, report B seventeen', () => {
  expect(readShipped('report-a').statements.map((statement) => statement.number)).toEqual([...Array(21).keys()]);
  expect(readShipped('report-b').statements.map((statement) => statement.number)).toEqual(
    [...Array(18).keys()].slice(1),
  );
});

test('a space before a closing mark, and a full stop after it, end one statement', () => {
  const text = 'He said they “hope to see this as soon as possible. “.\n\nThe ministry said so.';
  const [first, second] = parseReport(text, { id: 'report' }).statements;
  expect(first?.text).toBe('He said they “hope to see this as soon as possible. “.');
  expect(first?.quotations).toMatchObject([{ text: 'hope to see this as soon as possible. ', repaired: 'backwards' }]);
  expect(second?.text).toBe('The ministry said so.');
});

test('the same words get the same id wherever they stand, and a count from the second on', () => {
  const ids = (text: string) => parseReport(text, { id: 'r' }).statements.map((statement) => statement.id);
  const [one, two] = ids('One came. Two left.');
  expect(ids('Two left.\n\nOne came.')).toEqual([two, one]);
  expect(ids('One came. One came.')).toEqual([one, `${one}-2`]);
});

test('a byte order mark before the text moves no offset', () => {
  const body = '\uFEFFIt rained, said Ada Lang.';
  const [statement] = parseReport(body, { id: 'r' }).statements;
  expect(statement && body.slice(statement.start, statement.end)).toBe('It rained, said Ada Lang.');
  expect(statement?.text).toBe('It rained, said Ada Lang.');
});

test.each([
  ['He left at 5 p.m. She stayed.', ['He left at 5 p.m.', 'She stayed.']],
  ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
  ['The U.S. Senate met on Jan. 5 at 5 p.m. Friday.', ['The U.S. Senate met on Jan. 5 at 5 p.m. Friday.']],
])('an abbreviation ends a sentence where one begins behind it: %s', (text, sentences) => {
  expect(parseReport(text, { id: 'r' }).statements.map((statement) => statement.text)).toEqual(sentences);
});

test('a line break within what the body spells otherwise parts no paragraph, as neither half has a place of its own', () => {
  const { statements } = parseReport('…\nThe minister said &amp;according to ', { id: 'r' });
  expect(statements.map(({ start, end }) => [start, end])).toEqual([[0, 37]]);
});

test('a paragraph of 150,000 words is read like any other', () => {
  expect(parseReport('a '.repeat(150_000), { id: 'r' }).statements.length).toBeGreaterThan(0);
});
