import { expect, test } from 'vitest';
import { listQuotations, quotationId } from '../../src/permalinks/list-quotations.ts';
import type { QuotationMatch, Wording } from '../../src/report/comparison.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

/** A reading of the given wordings, by report id. */
const reading = (wordings: Readonly<Record<string, Wording>>) => ({
  reports: Object.keys(wordings),
  wordings,
  repeats: [],
  quoted: true,
});

/** An utterance that reports word alike. */
const shareWordings = (wordings: Readonly<Record<string, Wording>>): QuotationMatch => ({
  verdict: 'same',
  edited: false,
  lost: null,
  readings: [reading(wordings)],
  wordings,
});

const quotationsOf = ({ statements }: Report): readonly Wording[] =>
  statements.flatMap(({ id, quotations }) =>
    quotations.map(({ start, end, text }) => ({ statement: id, start, end, text })),
  );

/** The quotations of a story of which `post` shares those with the given places, as `verdict: words`. */
function list(post: Report, shared: readonly number[], echo = parseReport('Nobody spoke.', { id: 'echo' })) {
  const [own, others] = [quotationsOf(post), quotationsOf(echo)];
  const quotations = shared.flatMap((place, at) => {
    const [one, other] = [own[place], others[at]];
    return one ? [shareWordings({ post: one, ...(other && { echo: other }) })] : [];
  });
  return listQuotations([post, echo], [{ id: 'match.1', quotations }]).map(
    ({ verdict, match, wordings }) => `${match ?? '–'} ${verdict}: ${Object.values(wordings)[0]?.text}`,
  );
}

const FIVE = 'Ada said “one”. Bob said “two” and “three”. Ada said “four”. Bob said “five”.';

test('what reports share comes first, then what one report alone quotes', () => {
  const post = parseReport(FIVE, { id: 'post' });
  const echo = parseReport('Ada said “one” and then “six”.', { id: 'echo' });
  expect(list(post, [0], echo)).toEqual([
    'match.1 same: one',
    '– only: two',
    '– only: three',
    '– only: four',
    '– only: five',
    '– only: six',
  ]);
});

test.each([
  [
    [0, 2, 4],
    ['two', 'four'],
  ],
  [
    [4, 0],
    ['two', 'three', 'four'],
  ],
  [
    [1, 2, 3],
    ['one', 'five'],
  ],
  [[2], ['one', 'two', 'four', 'five']],
])('where those at %j are shared, the others are only in one report', (shared, others) => {
  const only = list(parseReport(FIVE, { id: 'post' }), shared).slice(shared.length);
  expect(only).toEqual(others.map((words) => `– only: ${words}`));
});

test('a wording that runs over several quotations covers them all', () => {
  const post = parseReport(FIVE, { id: 'post' });
  const [first, second, third, fourth] = quotationsOf(post);
  if (!first || !second || !third || !fourth) throw new Error('a quotation is missing');
  const long = { ...first, end: third.end, text: 'one, two and three' };
  const wordings = [{ post: long }, { post: second }].map(shareWordings);
  const only = listQuotations([post], [{ id: 'match.1', quotations: wordings }]).slice(2);
  expect(only.map((quotation) => quotation.wordings.post?.text)).toEqual(['four', 'five']);
});

test('a quotation in the headline is not taken for one at the same place of the text', () => {
  const post = parseReport('“Rain came,” said Ada.', { id: 'post', title: '“Rain came” to Ulm' });
  expect(list(post, [0])).toEqual(['match.1 same: Rain came', '– only: Rain came,']);
  expect(list(post, [1])).toEqual(['match.1 same: Rain came,', '– only: Rain came']);
});

test('a quotation’s id doesn’t depend on the order of the reports, but on where its words stand', () => {
  const [post, echo] = ['post-1', 'echo-1'].map((statement) => ({ statement, start: 0, end: 4, text: 'rain' }));
  if (!post || !echo) throw new Error('a wording is missing');
  expect(quotationId([reading({ post, echo })])).toBe(quotationId([reading({ echo, post })]));
  expect(quotationId([reading({ post })])).not.toBe(quotationId([reading({ echo })]));
  expect(quotationId([reading({ post })])).not.toBe(quotationId([reading({ post: { ...post, text: 'snow' } })]));
});

test('the same words twice in a statement have ids of their own', () => {
  const post = parseReport('He said “no” and “no” and “no”.', { id: 'post' });
  const [first = '', second, third] = listQuotations([post], []).map(({ id }) => id);
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test('a quotation that one report has is listed once though it is interrupted or runs over sentences', () => {
  const interrupted = parseReport('“The mill is old,” Ada Lind said. “It will stay.”', { id: 'post' });
  const long = parseReport('“The mill is old. It will stay,” Ada Lind said.', { id: 'post' });
  expect(list(interrupted, [])).toEqual(['– only: The mill is old,” Ada Lind said. “It will stay.']);
  expect(list(long, [])).toEqual(['– only: The mill is old. It will stay,']);
});

test('of each quotation is told which reports have it without marks and which lack it', () => {
  const reports = ['post', 'echo', 'herald'].map((id) => parseReport('“Rain came,” said Ada.', { id }));
  const [post, echo] = reports.flatMap(quotationsOf);
  if (!post || !echo) throw new Error('a quotation is missing');
  const quotation = {
    ...shareWordings({ post }),
    readings: [reading({ post }), { ...reading({ echo }), quoted: false }],
  };
  const [shared, own] = listQuotations(reports, [{ id: 'match.1', quotations: [quotation] }]);
  expect([shared?.unquoted, shared?.lacking]).toEqual([['echo'], ['herald']]);
  expect([own?.unquoted, own?.lacking]).toEqual([[], ['post', 'echo']]);
});
