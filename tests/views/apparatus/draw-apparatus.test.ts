import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareReports, parseReport } from '../../../src/engine.ts';
import { describePresence } from '../../../src/views/apparatus/Strip.tsx';
import { type Presence, tellPresence } from '../../../src/views/apparatus/tell-presence.ts';
import { MatchMatrix } from '../../../src/views/figure/MatchMatrix.tsx';
import { prepareView, type View } from '../../../src/views/marks/view.ts';
import { arrangeRows } from '../../../src/views/rows/arrange-rows.ts';
import { ComparisonView } from '../../../src/views/rows/ComparisonView.tsx';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';
import { viewManyReports } from '../many-reports.ts';

const LINKS = {
  passage: (id: string) => `/passages/${id}/`,
  place: (id: string) => `/#${id}`,
  quotations: '/quotations/',
  leftOut: null,
  opening: null,
};

const viewOf = (texts: Readonly<Record<string, string>>) => prepareView(compareTexts(texts).comparison, LINKS);
const draw = (view: View) => render(h(ComparisonView, { view, arrangement: arrangeRows(view.comparison) }));
const toText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const RAIN = 'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday.';
const BRIDGE = 'Engineers closed the old railway bridge after finding cracks.';

describe('a strip', () => {
  const { sides, comparison } = viewOf({ A: RAIN, B: RAIN, C: BRIDGE });

  test('says of each report whether it tells the statement', () => {
    const [match] = comparison.matches;
    const presences = match ? tellPresence(match, sides) : [];
    expect(presences).toEqual(['has', 'has', 'none']);
    expect(describePresence(sides, presences)).toBe('Told by A and B; no counterpart found in C');
  });

  test('says “perhaps” of a report that is not sure to', () => {
    const [match] = makeDoubtful(comparison).matches;
    expect(match && tellPresence(match, sides)).toEqual(['perhaps', 'perhaps', 'none']);
    const partly: readonly Presence[] = ['has', 'none', 'perhaps'];
    expect(describePresence(sides, partly)).toBe('Told by A, perhaps by C; no counterpart found in B');
    expect(describePresence(sides, ['perhaps', 'perhaps', 'has'])).toBe('Told by C, perhaps by A and B');
    expect(describePresence(sides, ['perhaps', 'perhaps', 'perhaps'])).toBe('Perhaps told by A, B and C');
  });
});

test('the headlines of many reports stand in one row, each with what it is matched with', () => {
  const reports = ['Storm over the coast', 'Forty cellars under water', 'Pupils stay at home'].map((title, place) => ({
    ...parseReport([RAIN, RAIN, BRIDGE][place] ?? '', { id: 'ABC'.charAt(place), title }),
    label: title,
  }));
  const told = toText(draw(prepareView(compareReports(reports), LINKS)));
  expect(told).toContain('A headline: headlines A B C Told by A, B and C A headline');
  expect(told).toMatch(/Forty cellars under water (?:perhaps the same|reworded|rewritten) in A 1 /);
  expect(told).toContain('C headline Pupils stay at home no counterpart found');
});

describe('the matrix', () => {
  test('tells what is told, by the numbers of the statements, and of whom none was found', () => {
    const told = toText(render(h(MatchMatrix, { view: viewOf({ A: `${BRIDGE} ${RAIN}`, B: RAIN, C: BRIDGE }) })));
    expect(told).toContain('Told A B C Engineers closed the old railway bridge after finding cracks. 1 · none found 1');
    expect(told).toContain('Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday. 2 1 · none found');
  });

  test('shortens what is long between two words', () => {
    const long = `${RAIN.slice(0, -1)} and ran into the halls of the old school by the river until the evening.`;
    const told = toText(render(h(MatchMatrix, { view: viewOf({ A: long, B: long, C: BRIDGE }) })));
    expect(told).toContain(
      'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday\u00a0…'.replaceAll('\u00a0', ' '),
    );
  });
});

describe('twenty reports of forty statements', () => {
  let view: View;
  let html: string;
  beforeAll(() => {
    view = viewManyReports();
    html = draw(view);
  }, 60_000);

  test('have a place for every statement, once', () => {
    const ids = [...html.matchAll(/<(?:div|span) class="statement[^"]*" id="([^"]+)"/g)].map(([, id]) => id);
    const statements = view.sides.flatMap(({ report }) => report.statements.map(({ id }) => id));
    expect(statements).toHaveLength(800);
    expect(ids.toSorted()).toEqual(statements.toSorted());
  });

  test('weigh less than 150 kB compressed', () => {
    expect(gzipSync(html).length).toBeLessThan(150_000);
  });
});
