import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ComparedReports } from '../../../src/report/comparison.ts';
import { MatchMatrix } from '../../../src/views/figure/MatchMatrix.tsx';
import { StoryFigure } from '../../../src/views/figure/StoryFigure.tsx';
import { RelationNote } from '../../../src/views/marks/RelationNote.tsx';
import type { LabelledReport } from '../../../src/views/marks/sides.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { arrangeRows } from '../../../src/views/rows/arrange-rows.ts';
import { ComparisonRows } from '../../../src/views/rows/ComparisonRows.tsx';
import { MatchRow } from '../../../src/views/rows/MatchRow.tsx';
import { OnlyRow } from '../../../src/views/rows/OnlyRow.tsx';
import { LeftOutList } from '../../../src/views/story/LeftOutList.tsx';
import { MarksLegend } from '../../../src/views/story/MarksLegend.tsx';
import { ReportText } from '../../../src/views/story/ReportText.tsx';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';

type Compared = ComparedReports<LabelledReport>;

const LINKS = {
  passage: (id: string) => `/passages/${id}/`,
  place: (id: string) => `/#${id}`,
  quotations: '/quotations/',
  leftOut: '/left-out/',
  opening: null,
};

const viewOf = (comparison: Compared) => prepareView(comparison, LINKS);
const drawRows = (comparison: Compared) =>
  render(h(ComparisonRows, { view: viewOf(comparison), rows: arrangeRows(comparison).rows, first: 1 }));
/** Every row as the pages of passages show it, however many reports there are. */
const drawSideBySide = (comparison: Compared) => {
  const view = viewOf(comparison);
  return arrangeRows(comparison)
    .rows.map((row) => {
      if (row.kind === 'match') return render(h(MatchRow, { match: row.match, row: 1, view }));
      return row.kind === 'only' ? render(h(OnlyRow, { ...row, row: 1, view })) : '';
    })
    .join('');
};
const toText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const BRIDGE = 'Engineers closed the old railway bridge after finding cracks.';
const SCHOOL = 'Pupils of the northern school will stay at home until Monday.';

/** The comparison with the likeliest counterpart of A's second statement told. */
function withNearest(comparison: Compared): Compared {
  const [one, other] = comparison.reports;
  const nearest = { [one?.statements[1]?.id ?? '']: { statement: other?.statements[1]?.id ?? '', score: 0.314 } };
  return { ...comparison, nearest };
}

describe('what no counterpart was found for', () => {
  const { comparison } = compareTexts({ A: `${RAIN} ${BRIDGE}`, B: `${RAIN} ${SCHOOL}` });

  test('is told so above it', () => {
    expect(toText(drawRows(comparison))).toContain('A 2: No counterpart found in Report B A 2');
    expect(toText(drawRows(comparison))).toContain('B 2: No counterpart found in Report A B 2');
  });

  test('leads to the likeliest passage that was not taken, and says how alike it is', () => {
    const html = drawRows(withNearest(comparison));
    expect(toText(html)).toContain(`${BRIDGE} Likeliest, not taken: B 2 , 31 of 100 alike.`);
    expect(html).toContain(`<a href="/#${comparison.reports[1]?.statements[1]?.id}">B 2</a>`);
  });

  test('can be folded away, with how many statements it is', () => {
    const two = compareTexts({ A: `${RAIN} ${BRIDGE} ${SCHOOL}`, B: RAIN }).comparison;
    expect(drawRows(two)).toMatch(/<details open><summary><h3 [^>]*>(?:(?!<\/summary>).)*2 statements/);
    expect(drawRows(two)).toMatch(
      /<section class="row only row-2" aria-labelledby="(A-\w+-alone)"><details open><summary><h3 id="\1">/,
    );
  });

  test('of several in a row, each is named with its own', () => {
    const two = compareTexts({ A: `${RAIN} ${BRIDGE} ${SCHOOL}`, B: `${RAIN} Snow melts slowly.` }).comparison;
    expect(toText(drawRows(withNearest(two)))).toContain('Likeliest for A 2, not taken: B 2 , 31 of 100 alike.');
  });

  test('is listed as left out, the likeliest passage folded below', () => {
    const html = render(h(LeftOutList, { view: viewOf(withNearest(comparison)) }));
    expect(toText(html)).toContain('Report A No counterpart found for one of its 2 statements.');
    expect(html).toMatch(/<details class="nearest"><summary>Likeliest counterpart, not taken: B 2, 31 of 100 alike</);
    expect(toText(html)).toContain(`31 of 100 alike ${SCHOOL} Its place in Report B`);
  });

  test('is told so in the margin of its report', () => {
    const view = viewOf(withNearest(comparison));
    const [side] = view.sides;
    const told = side ? toText(render(h(ReportText, { side, view }))) : '';
    expect(told).toContain('A 2 no counterpart found; likeliest, not taken: B 2 , 31 of 100 alike');
  });

  test('in a match of other reports is told of the report that lacks it', () => {
    const three = compareTexts({ A: RAIN, B: RAIN, C: BRIDGE }).comparison;
    expect(toText(drawRows(three))).toContain('No counterpart found in Report C');
  });

  test('in many reports is told once for all of them', () => {
    const five = compareTexts({ A: RAIN, B: RAIN, C: BRIDGE, D: BRIDGE, E: SCHOOL }).comparison;
    const told = toText(drawSideBySide(five));
    expect(told).toContain('B 1 Heavy rain flooded forty cellars near the harbour on Tuesday. No counterpart found in');
    expect(told.match(/No counterpart found in [^.]*?(?: or Report .|any other report|A, B.*?)(?= |$)/g)).toEqual([
      'No counterpart found in any other report',
      'No counterpart found in Report A, Report B or Report E',
      'No counterpart found in Report C, Report D or Report E',
    ]);
    const six = compareTexts({ A: RAIN, B: RAIN, C: BRIDGE, D: SCHOOL, E: SCHOOL, F: SCHOOL }).comparison;
    expect(toText(drawSideBySide(six))).toContain('No counterpart found in C, D, E, F');
  });
});

describe('what is perhaps the same', () => {
  const { comparison } = compareTexts({ A: RAIN, B: RAIN, C: RAIN.replace('Tuesday', 'Monday') });
  const doubtful = makeDoubtful(comparison);

  test('is named so in rows, which are drawn otherwise, and not by its relation', () => {
    const html = drawRows(doubtful);
    expect(html).toContain('match reworded perhaps row-1');
    expect(toText(html)).toMatch(/^A 1: perhaps the same /);
    expect(toText(drawRows(comparison))).not.toContain('perhaps');
  });

  test('is named so in the figure, whose ribbons are of another kind', () => {
    const html = render(h(StoryFigure, { view: viewOf(doubtful) }));
    expect(html).toContain('<title>A 1 and B 1, perhaps the same</title>');
    expect(html).toMatch(/class="ribbon \w+ perhaps"/);
    expect(html).toContain('class="segment perhaps"');
  });

  test('is named so in the table of matches and in the margins of reports', () => {
    const view = viewOf(doubtful);
    const [side] = view.sides;
    expect(toText(render(h(MatchMatrix, { view })))).toContain('perhaps the same perhaps 1 ? perhaps 1 ? perhaps 1 ?');
    expect(side ? toText(render(h(ReportText, { side, view }))) : '').toContain('A 1 perhaps the same in B 1 , C 1');
  });

  test('is explained in the legend where there is any', () => {
    expect(toText(render(h(MarksLegend, { view: viewOf(doubtful) })))).toContain('sentence perhaps the same');
    expect(toText(render(h(MarksLegend, { view: viewOf(comparison) })))).not.toContain('perhaps');
  });

  test('may be one statement of a match that is sure of others: that one says so', () => {
    const [match] = comparison.matches;
    const third = comparison.reports[2]?.statements[0]?.id ?? '';
    const links = (match?.links ?? []).map((link) =>
      link.statements.includes(third) ? { ...link, certainty: 'perhaps' as const } : link,
    );
    const matches = match ? [{ ...match, links }] : [];
    const matchById = new Map(
      [...comparison.matchById.keys()].flatMap((id) => matches.map((own) => [id, own] as const)),
    );
    const partly = { ...comparison, matches, matchById };
    expect(toText(drawRows(partly)).match(/[ABC] 1 perhaps the same/g)).toEqual(['C 1 perhaps the same']);
    expect(toText(render(h(MatchMatrix, { view: viewOf(partly) })))).toMatch(/ 1 1 perhaps 1 \?$/);
  });
});

describe('the marks', () => {
  test('of a name that looks misprinted stand on the broken spelling, not on the right one', () => {
    const { comparison } = compareTexts({ A: RAIN, B: RAIN });
    const [right, broken] = comparison.reports.map((report) => {
      const { id = '' } = report.statements[0] ?? {};
      const start = RAIN.indexOf('harbour');
      return { statement: id, start, end: start + 7, text: 'harbour' };
    });
    if (!right || !broken) throw new Error('No reports.');
    const readings = [
      { value: 'Harbour', reports: ['A'], wordings: { A: right }, repeats: [] },
      { value: 'Harbor', reports: ['B'], wordings: { B: broken }, repeats: [] },
    ];
    const finding = { kind: 'name' as const, match: null, statements: [broken.statement], readings };
    const html = drawRows({ ...comparison, findings: [finding] });
    expect(html.match(/<mark>harbour<\/mark>/g)).toHaveLength(1);
    expect(html.indexOf('<mark>')).toBeGreaterThan(html.indexOf(`id="${broken.statement}"`));
  });

  test('are explained for each of two reports, and once for more', () => {
    const explain = (texts: Readonly<Record<string, string>>) =>
      toText(render(h(MarksLegend, { view: viewOf(compareTexts(texts).comparison) })));
    expect(explain({ A: RAIN, B: RAIN })).toMatch(
      /^words only in A words only in B words at another place in the other/,
    );
    expect(explain({ A: RAIN, B: RAIN, C: RAIN })).toMatch(/^words that not all reports have words at another place/);
  });
});

describe('the note of a match', () => {
  const { comparison } = compareTexts({
    A: `Forty cellars near the harbour were flooded. ${RAIN}`,
    B: RAIN,
    C: RAIN.replace('forty', 'ninety'),
    D: BRIDGE,
  });

  test('tells each reading of a detail with the reports that have it', () => {
    expect(toText(drawSideBySide(comparison))).toMatch(/number: \w+ \(A, B\) · ninety \(C\)/);
  });

  test('counts the statements of the reports that have it, and of no others', () => {
    const [match] = comparison.matches;
    const [first, second] = comparison.reports[0]?.statements ?? [];
    if (!match || !first || !second) throw new Error('No match.');
    const uneven = { ...match, statements: { ...match.statements, A: [first.id, second.id] } };
    const view = viewOf(comparison);
    const note = toText(render(h(RelationNote, { match: uneven, view })));
    expect(note).toContain('2 in A, 1 in B, 1 in C');
    expect(note).not.toContain('in D');
  });

  test('says of many reports that it moved, without the place in each', () => {
    const [match] = comparison.matches;
    const five = compareTexts({ A: RAIN, B: RAIN, C: RAIN, D: RAIN, E: RAIN }).comparison;
    const tellMoved = (compared: Compared) =>
      toText(
        render(h(RelationNote, { match: { ...compared.matches[0], moved: true } as never, view: viewOf(compared) })),
      );
    expect(match && tellMoved(comparison)).toContain('moved: in B first');
    expect(tellMoved(five)).toMatch(/ moved$/);
  });
});

test('lines of the page are told from statements without a counterpart', () => {
  const { comparison } = compareTexts({ a: `${RAIN}\n\nStory continues below\n\n${BRIDGE}`, b: RAIN });
  const text = toText(drawSideBySide(comparison));
  expect(text.match(/Page furniture/g)).toHaveLength(1);
  expect(text.match(/No counterpart found/g)).toHaveLength(1);
  const [side] = viewOf(comparison).sides;
  const report = side ? render(h(ReportText, { side, view: viewOf(comparison) })) : '';
  expect(report).toContain('<span class="sentence furniture"');
  expect(toText(report)).toContain('page furniture');
});
