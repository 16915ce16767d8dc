import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findingTable } from '../../../src/publish/formats/finding-table.ts';
import { UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const SAID = 'Mayor Ida Brandt said the council “will open dry shelters in the old harbour” this week.';

function writeTable(texts: Readonly<Record<string, string>>, places: Parameters<typeof findingTable.write>[1] = null) {
  const reports = Object.entries(texts).map(([id, text]) => ({
    ...UNKNOWN_ORIGIN,
    ...parseReport(text, { id }),
    label: id,
  }));
  const comparison = compareReports(reports);
  const story = { id: 's', title: 'A flood', date: null, reports, comparison };
  return findingTable.write(story, places).replace('\uFEFF', '').trimEnd().split('\r\n');
}

test('each finding is a line, with what each report has', () => {
  const [head, altered, ...others] = writeTable({ post: `${SAID} Snow melts.`, echo: SAID.replace('dry', 'warm') });
  expect(head).toBe('kind,speaker,statements,post,echo');
  expect(altered).toMatch(
    /^quotation,Ida Brandt,[^,]+,will open dry shelters in the old harbour,will open warm shelters in the old harbour$/,
  );
  expect(others).toEqual([expect.stringMatching(/^only,,post-\w+,Snow melts\.,$/)]);
});

test('on a site each line has the address of its passage', () => {
  const places = { passage: (id: string) => `https://example.org/${id}/` } as Parameters<typeof findingTable.write>[1];
  const [head, altered] = writeTable({ post: SAID, echo: SAID.replace('dry', 'warm') }, places);
  expect(head).toBe('kind,speaker,statements,address,post,echo');
  expect(altered).toMatch(/,https:\/\/example\.org\/match\.\w+\/,/);
});
