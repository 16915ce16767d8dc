import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { fitsAddress } from '../../src/permalinks/check-address.ts';
import { quoteById } from '../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { readFragment } from '../../src/permalinks/passage-quote.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const POST = ['Rain fell on Ulm for three days in July.', 'Ada Wolf said: “No.”', 'No, she added.', 'No, she added.'];
const ECHO = ['For three days in July rain fell on Ulm.', 'Nobody was hurt.'];
const reports = [parseReport(POST.join('\n\n'), { id: 'post' }), parseReport(ECHO.join('\n\n'), { id: 'echo' })];
const { matches } = compareReports(reports);
const fits = (id: string, of: string) => {
  const quote = quoteById(of, reports, matches);
  return quote && fitsAddress(id, quote);
};
const [rain = '', said = '', added = ''] = reports[0]?.statements.map(({ id }) => id) ?? [];
const match = matches[0]?.id ?? '';

test('what a link tells fits the address that is made of it, and no other', () => {
  expect([fits(rain, rain), fits(match, match)]).toEqual([true, true]);
  expect([fits(said, rain), fits('match.1a2b3c4', match), fits('echo-1a2b3c4', rain)]).toEqual([false, false, false]);
});

test('words put into a link of version 1 don’t fit its address', () => {
  const forged = readFragment('#report=post&words=The+mayor+fled.', rain);
  expect(forged && fitsAddress(rain, forged)).toBe(false);
});

test('words that stand several times fit each of their addresses', () => {
  expect([fits(added, added), fits(`${added}-2`, added), fits(`${added}-x`, added)]).toEqual([true, true, false]);
});

test('nothing is said where the address can’t tell: of quotations, and of a match of which an older link tells one side', () => {
  const [quotation] = listQuotations(reports, matches);
  const older = readFragment(`#report=post&words=${encodeURIComponent(POST[0] ?? '')}`, match);
  expect([fits(quotation?.id ?? '', quotation?.id ?? ''), older && fitsAddress(match, older)]).toEqual([null, null]);
});
