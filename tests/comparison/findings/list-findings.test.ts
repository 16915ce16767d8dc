import { expect, test } from 'vitest';
import type { ComparedReports, Finding } from '../../../src/report/comparison.ts';
import { compareTexts } from './compare-texts.ts';

/** Each finding as its kind and what it shows: `detail: 300 / 200`. */
function tellFindings({ findings, matches }: ComparedReports): readonly string[] {
  return findings.map((finding) => `${finding.kind}: ${tellFinding(finding, matches).join(' / ')}`);
}

function tellFinding(finding: Finding, matches: ComparedReports['matches']): readonly string[] {
  if (finding.kind === 'only') return [finding.report, `${finding.statements.length}`];
  if ('readings' in finding) return finding.readings.map(({ value }) => value);
  const match = matches.find(({ id }) => id === finding.match);
  if (finding.kind === 'detail') return match?.details[finding.detail]?.readings.map(({ value }) => value) ?? [];
  const readings = match?.quotations[finding.quotation]?.readings ?? [];
  return readings.flatMap(({ wordings }) => Object.values(wordings).slice(0, 1)).map(({ text }) => text);
}

const SHARED = 'The tunnel under the old harbor of Varnow was dug in 1931 by miners.';
const TUNNEL = 'the tunnel would stay shut until the pumps had been replaced';

test('the most telling come first, and the running order decides between equal ones', () => {
  const first = [
    `Officials said ${TUNNEL}.`,
    'Some 300 people were brought out of the tunnel in buses before the water came.',
    '“We saw the water rise at once and ran for the ladders,” Paul Lind said.',
    'The town later thanked Minister Karin Hansen for a gift.',
    'Only this report tells of a horse.',
  ];
  const second = [
    `Mayor Anna Holt said ${TUNNEL}.`,
    'Some 200 people were brought out of the tunnel in buses before the water came.',
    '“We heard the water rise at once and ran for the ladders,” Paul Lind said.',
    'The town later thanked Minister Karin Hanson for a gift.',
    'Karin Hansen paints.',
  ];
  expect(tellFindings(compareTexts([first, second].map((lines) => lines.join('\n\n'))))).toEqual([
    'quotation: We saw the water rise at once and ran for the ladders, / We heard the water rise at once and ran for the ladders,',
    'detail: 300 people / 200 people',
    'source: Officials / Anna Holt',
    'name: Karin Hansen / Karin Hanson',
    'only: a / 1',
  ]);
});

test('a detail within words that were altered is told as the quotation alone', () => {
  const tell = (count: string) =>
    `${SHARED}\n\n“We brought ${count} people out of the tunnel in buses before the water came,” Paul Lind said.`;
  const compared = compareTexts([tell('300'), tell('200')]);
  expect(compared.matches.flatMap(({ details }) => details).some(({ differs }) => differs)).toBe(true);
  expect(compared.findings.map(({ kind }) => kind)).toEqual(['quotation']);
});

test('a detail beside altered words is told too', () => {
  const tell = (count: string, verb: string) =>
    `${SHARED}\n\n“We ${verb} the water rise at once and ran for the ladders,” Paul Lind, 41, told ${count} people.`;
  const compared = compareTexts([tell('300', 'saw'), tell('200', 'heard')]);
  expect(compared.findings.map(({ kind }) => kind)).toEqual(['quotation', 'detail']);
});

test('a name that is told as broken is not told as a detail too', () => {
  const tell = (name: string) => `The town of Varnow thanked Minister ${name} for the bridge.\n\n${SHARED}`;
  const compared = compareTexts(['Karin Hansen', 'Karin Hansen', 'Karin Hanson'].map(tell));
  expect(compared.matches.flatMap(({ details }) => details).some(({ differs }) => differs)).toBe(true);
  expect(compared.findings.map(({ kind }) => kind)).toEqual(['name']);
});

test('two equal reports have no finding', () => {
  const text = `Officials said ${TUNNEL}.\n\n“We saw the water,” Paul Lind said.\n\n${SHARED}`;
  expect(compareTexts([text, text]).findings).toEqual([]);
});
