import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ComparedReports, Finding, Match, ValuedReading } from '../../../src/report/comparison.ts';
import { FindingList } from '../../../src/views/findings/FindingList.tsx';
import type { LabelledReport } from '../../../src/views/marks/sides.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { gatherMarks } from '../../../src/views/marks/wordings/gather-marks.ts';
import { compareTexts } from '../compare-texts.ts';

type Compared = ComparedReports<LabelledReport>;

const LINKS = {
  passage: String,
  place: (id: string) => `/#${id}`,
  quotations: '/quotations/',
  leftOut: '/left-out/',
  opening: null,
};

const html = (comparison: Compared, links = {}) =>
  render(h(FindingList, { view: prepareView(comparison, { ...LINKS, ...links }) }));

/** The list, a line for each finding: what it is, then each reading behind its reports, marked words in brackets. */
const draw = (comparison: Compared) =>
  html(comparison)
    .replaceAll(/<mark[^>]*>(.*?)<\/mark>/g, '[$1]')
    .replaceAll(/<li[^>]*>/g, '\n')
    .replaceAll(/<p class="finding-(?:reading|note)[^>]*>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[ \t]+/g, ' ');

/** The comparison with these findings and no others; a part of its first match may be told otherwise. */
function tell(comparison: Compared, findings: readonly Finding[], rest: Partial<Match> = {}): Compared {
  const matches = comparison.matches.map((match, place) => (place === 0 ? { ...match, ...rest } : match));
  const matchById = new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  return { ...comparison, findings, matches, matchById };
}

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const OWN = 'Pupils of the northern school will stay at home until Monday.';
const { comparison } = compareTexts({ A: RAIN, B: RAIN.replace('forty', 'ninety'), C: RAIN });
const match = comparison.matches[0]?.id ?? '';
const statements = comparison.reports.map((report) => report.statements[0]?.id ?? '');

/** A reading of those reports, of words of their first statement. */
function read(reports: readonly string[], words: string, value = words): ValuedReading {
  const wordings = reports.flatMap((id) => {
    const statement = comparison.reports.find((report) => report.id === id)?.statements[0];
    const start = statement?.text.indexOf(words) ?? 0;
    return statement ? [[id, { statement: statement.id, start, end: start + words.length, text: words }] as const] : [];
  });
  return { value, reports, wordings: Object.fromEntries(wordings), repeats: [] };
}

const READINGS = [read(['A', 'C'], 'forty'), read(['B'], 'ninety')];

describe('a finding', () => {
  test('of a detail shows each reading in its sentence, behind the reports that have it, and leads to its place', () => {
    const details = [{ kind: 'number' as const, differs: true, readings: READINGS }];
    const compared = tell(comparison, [{ kind: 'detail', match, statements, detail: 0 }], { details });
    expect(draw(compared)).toContain(
      '\nNumber differs | A C Heavy rain flooded [forty] cellars near the harbour on Tuesday.' +
        ' | B Heavy rain flooded [ninety] cellars near the harbour on Tuesday.',
    );
    expect(html(compared)).toContain(`<a href="/#${statements[0]}" aria-label="Number differs: forty / ninety">`);
  });

  test('has the hue of a report that has nothing but this reading', () => {
    const readings = [read(['A', 'B'], 'forty'), read(['B', 'A'], 'ninety'), read(['B'], 'Heavy')];
    const drawn = html(tell(comparison, [{ kind: 'contradiction', match, statements, readings }]));
    expect([...drawn.matchAll(/finding-reading side (side-\d)/g)].map(([, side]) => side)).toEqual([
      'side-1',
      'side-1',
      'side-2',
    ]);
  });

  test('of a detail is told of a statement too that stands outside the match', () => {
    const voted = (sum: string) =>
      `The council of Velden voted to pay for half of the repairs of the lighthouse, whose cost the harbour office estimates at ${sum}.`;
    const put =
      'Asked by fishermen, Ada Lund of the harbour office put the cost of the repairs at $20 million and spoke of a long winter.';
    const far = compareTexts({ A: put, B: voted('$12 million'), C: voted('$12 million') }).comparison;
    expect(draw(far)).toMatch(
      /\nSum differs \| B C .*estimates at \[\$12 million\].* \| A .*repairs at \[\$20 million\]/,
    );
    const outside = far.reports[0]?.statements[0]?.id ?? '';
    expect(far.matchById.has(outside)).toBe(false);
    const spans = gatherMarks(far).get(outside)?.particulars ?? [];
    expect(spans.map(({ start, end }) => put.slice(start, end))).toEqual(['$20 million']);
  });

  test('of a contradiction or of a source is named so', () => {
    const drawAs = (kind: 'contradiction' | 'source') =>
      draw(tell(comparison, [{ kind, match, statements, readings: READINGS }]));
    expect(drawAs('contradiction')).toContain('\nContradiction | A C Heavy rain flooded [forty]');
    expect(drawAs('source')).toContain('\nSource differs | A C Heavy rain flooded [forty]');
  });

  test('of names says that they look misprinted, and for what, in one line for all', () => {
    const finding = { kind: 'name' as const, match: null, statements: statements.slice(1, 2) };
    const heavy = { ...finding, readings: [read(['A', 'C'], 'harbour', 'Harbour'), read(['B'], 'Heavy')] };
    const rain = { ...finding, readings: [read(['A'], 'cellars', 'Cellars'), read(['B'], 'rain')] };
    const unknown = { ...finding, readings: [read(['B'], 'near')] };
    expect(draw(tell(comparison, [heavy, rain, unknown]))).toMatch(
      /\nLooks misprinted \| B \[Heavy\], \[rain\], \[near\] \| likely “Harbour” and “Cellars”$/,
    );
    expect(draw(tell(comparison, [unknown]))).toMatch(/\nLooks misprinted \| B \[near\]$/);
  });

  test('of a quotation shows whose words differ inside the marks, A’s first, and leads to their place', () => {
    const said = (words: string) => `Mayor Ida Brandt said the council “${words}” this week.`;
    const quoted = compareTexts({
      A: said('will send help to every flooded household'),
      B: said('will send help to every single wet household'),
    }).comparison;
    expect(draw(quoted)).toContain(
      '\nQuotation altered Ida Brandt | A “will send help to every [flooded] household”' +
        ' | B “will send help to every [single wet] household”',
    );
    expect(html(quoted)).toContain(`<a href="/#${quoted.reports[0]?.statements[0]?.id}" `);
  });

  test('of a long quotation shows both wordings round the same place, where one has a word and the other none', () => {
    const said = (first: string, last: string) =>
      `“We will keep the harbour gate closed until ${first} the divers report and the pilots of both ferry lines agree on a plan for the winter, and nobody should ${last} anything else,” Mayor Ida Brandt said.`;
    const quoted = compareTexts({ A: said('all of', 'expect'), B: said('', 'demand') }).comparison;
    expect(draw(quoted)).toMatch(/ \| A “…\s[^|]*\[all of\] the divers [^|]* \| B “…\s[^|]* until the divers /);
  });

  test('of a cut says what it loses', () => {
    const cut = compareTexts({
      A: 'Mayor Ida Brandt said: “I do not think that the old harbour bridge is safe for lorries.”',
      B: 'Mayor Ida Brandt said: “The old harbour bridge is safe for lorries.”',
    }).comparison;
    const quotations = cut.matches[0]?.quotations.map((own) => ({
      ...own,
      verdict: 'trimmed' as const,
      lost: 'negation' as const,
    }));
    const { id = '' } = cut.matches[0] ?? {};
    const finding = { kind: 'quotation' as const, match: id, statements: [...cut.matchById.keys()], quotation: 0 };
    const drawn = draw(tell(cut, [finding], quotations && { quotations }));
    expect(drawn).toContain('\nQuotation cut Ida Brandt | A “');
    expect(drawn).toContain(' | The cut in B loses “I do not think that”');
  });

  test('of what has no counterpart shows the first statement that names something new, and counts the rest', () => {
    const alone = compareTexts({
      A: `${RAIN} ${OWN}`,
      B: `${OWN} Snow melts. Storms from Ruritania brought hail to the harbours. Hail fell on Mondays in Zenda.`,
    }).comparison;
    expect(draw(alone)).toContain(
      '\nNo counterpart found | B Storms from [Ruritania] brought hail to the harbours. | and two more of B',
    );
    const place = alone.reports[1]?.statements.find(({ text }) => text.startsWith('Storms'))?.id;
    expect(html(alone)).toContain(`<a href="/#${place}" aria-label="No counterpart found: Ruritania">`);
  });

  test('of what has no counterpart and names nothing new shows the first statement', () => {
    const alone = compareTexts({ A: `${RAIN} ${OWN}`, B: `${OWN} Snow melts. Hail fell on Mondays.` }).comparison;
    expect(draw(alone)).toContain('\nNo counterpart found | B Snow melts. | and one more of B');
  });
});

describe('the findings', () => {
  const details = [{ kind: 'number' as const, differs: true, readings: READINGS }];
  const finding = { kind: 'detail' as const, match, statements, detail: 0 };
  const times = (count: number) => tell(comparison, new Array(count).fill(finding), { details });

  test('that are more than seven lead to the page of all', () => {
    expect(html(times(7), { findings: '/findings/' })).not.toContain('/findings/');
    const many = html(times(9), { findings: '/findings/' });
    expect(many.match(/<li/g)).toHaveLength(7);
    expect(many).toContain('<a href="/findings/">All 9 findings</a>');
  });

  test('where they have no page are folded after the seventh, and told up to the fiftieth', () => {
    expect(html(times(9))).toMatch(
      /^(?:(?!<details>).)*(?:<li(?:(?!<details>).)*){7}<details><summary>2 more findings</,
    );
    expect(html(times(60)).match(/<li/g)).toHaveLength(50);
  });

  test('of many reports are two', () => {
    const { comparison: many } = compareTexts(
      Object.fromEntries('ABCDE'.split('').map((id) => [id, `${RAIN} ${id}el rang.`])),
    );
    expect(html(many, { findings: '/findings/' }).match(/<li/g)).toHaveLength(2);
  });

  test('are no list where there are none', () => {
    expect(html(tell(comparison, []))).toBe('');
  });
});
