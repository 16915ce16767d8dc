import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const FOLDER = 'content/blinken-lavrov-call';

const [story] = readFile('story.md');
const reports = ['report-a', 'report-b'].map((id) => {
  const [{ title }, body] = readFile(`${id}.md`);
  return parseReport(body, { id, title, people: story.people });
});
const comparison = compareReports(reports);
const textById = new Map(reports.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)));

function readFile(name: string) {
  const [, frontMatter = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${FOLDER}/${name}`, 'utf8')) ?? [];
  return [parse(frontMatter), body] as const;
}

const openingOf = (id: string) => (textById.get(id) ?? '').split(' ').slice(0, 4).join(' ');

test('the shipped story has just the matches that a reader would make', () => {
  const matches = comparison.matches.map(({ statements }) =>
    ['report-a', 'report-b'].map((report) => (statements[report] ?? []).map(openingOf).join(' + ')).join(' = '),
  );
  expect(matches).toEqual([
    'US Secretary Blinken has + Blinken said he had = In what the top',
    'According to an elder = According to a senior',
    'Speaking at a press = Speaking at a press',
    'The senior US diplomat = The top US diplomat',
    'The Russian Foreign Ministry = The Russian Foreign Ministry',
    'Blinken said he also = Blinken said he also',
    'The Russian Foreign Ministry + Sergei Lavrov, called for + “Regarding the possible exchange = The Russian Foreign Ministry',
    'In its statement, the = In its statement, the',
    'Blinken announced on Wednesday = Blinken, who announced on',
  ]);
});

test('what has no counterpart in the shipped story is listed as such', () => {
  expect(comparison.only['report-b']?.map(openingOf)[0]).toBe('Earlier on Friday, Lavrov');
  expect(comparison.only['report-b']).toHaveLength(8);
  expect(comparison.only['report-a']?.map(openingOf).slice(0, 2)).toEqual([
    'WASHINGTON: US Secretary Antony',
    'Blinken said the United',
  ]);
});

test('the quotations of the shipped story get the verdicts that a reader would give', () => {
  const quotations = comparison.matches.flatMap((match) => match.quotations);
  const verdicts = quotations.map(({ verdict, readings }) => {
    const texts = readings.flatMap(({ wordings }) =>
      Object.entries(wordings).map(([report, { text }]) => `${report.at(-1)} ${text.replace(/[.,” ]+$/u, '')}`),
    );
    return `${verdict}: ${texts.join(' / ')}`;
  });
  expect(verdicts.sort()).toEqual([
    'altered: a Regarding the possible exchange of imprisoned Russian citizens, the United States has been urged by the Russian side to resume a professional dialogue in the mode of ‘silent diplomacy’, without speculative media stuffing / a without stuffing speculative information / b without speculative information stuffing / a quiet diplomacy / b quiet diplomacy / a silent diplomacy',
    'altered: a aims and objectives / b goals and objectives',
    'altered: a and US promises to provide appropriate exemptions for Russian food supplies have not yet been held / b and US promises to provide appropriate exemptions for Russian food supplies have not yet been fulfilled',
    'altered: a hope to see this move forward as soon as possible / b looking to see that move forward as soon as possible',
    'altered: a will impose significant additional costs on Russia if it goes moving forward with his plans / b will impose additional significant costs on Russia if it moves forward with its plans',
    'altered: b pressed the Kremlin to accept the substantial proposal that we put forth on the release of Paul Whelan and Brittney Griner / a pressed the Kremlin to accept the substantial offer we have made on the release of Paul Whelan and Brittney Griner',
    'same: a in detail / b in detail',
    'same: a strongly suggested / b strongly suggested',
    'same: a will be fully implemented / b will be fully implemented',
    'trimmed: a the world will not recognize annexations / b world will not recognize annexations',
    'trimmed: b a frank and direct conversation / a frank and direct conversation / a frank and direct',
  ]);
});

test('the statements that stand elsewhere in the running order are said to have moved', () => {
  const moved = comparison.matches.filter((match) => match.moved).map(({ statements }) => statements['report-b']);
  expect(moved.flat().map((id) => openingOf(id ?? ''))).toEqual([
    'According to a senior',
    'The Russian Foreign Ministry',
    'Blinken, who announced on',
  ]);
});

test('just what is broken of the names in the shipped story is found, and the source that one report changed', () => {
  const told = comparison.findings.flatMap((finding) =>
    'readings' in finding ? [`${finding.kind}: ${finding.readings.map(({ value }) => value).join(' / ')}`] : [],
  );
  expect(told).toEqual([
    'source: an elder State Department Officially / a senior State Department official',
    'name: Antony Blinken / Antony Blinker',
    'name: Sergey Lavrov / Sergey Lavrovduring',
  ]);
});
