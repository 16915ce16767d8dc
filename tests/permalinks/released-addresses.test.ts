import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { readPassage } from '../../src/permalinks/read-passage.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { judgeAddress } from '../../src/views/links/judge-address.ts';
// Made by the site as it stood on these days, and never made anew: what was sent then has to lead on for good.
import RELEASED from './released-addresses.json' with { type: 'json' };

const POST =
  '“The dam is safe for now,” said Greta Sandvik, mayor of Merle, on Monday. Some 40 families left their homes.\n\nThe water board asked Halden Works about the leak. The company refused to answer.';
const ECHO =
  'Greta Sandvik, the mayor of Merle, said on Monday: “The dam is safe for today.” About 40 families have left their homes.\n\nNobody was hurt.';

/** What the addresses of each day were made for, in their order: the beginnings of the sentences that their pages show. */
const WANTED = [
  ['“The dam'],
  ['Some 40'],
  ['The water'],
  ['The company'],
  ['Greta Sandvik'],
  ['About 40'],
  ['Nobody'],
  ['“The dam', 'Greta Sandvik'],
  ['Some 40', 'About 40'],
  ['“The dam', 'Greta Sandvik'],
];

function publish(post: string, echo: string) {
  const parsed = [parseReport(post, { id: 'post' }), parseReport(echo, { id: 'echo' })];
  return {
    reports: parsed.map((report) => ({ ...report, label: report.id })),
    matches: compareReports(parsed).matches,
  };
}

/** Where an address leads in a story, page after page: the texts that it shows, and what is said of it. */
function follow(address: string, story: ReturnType<typeof publish>) {
  const [first = '', fields = ''] = address.split('/#');
  let [passage, fragment] = [first, `#${fields}`];
  let judgement = judgeAddress(passage, fragment, { story, former: {} });
  for (let step = 0; step < 3 && judgement.kind === 'lead on'; step++) {
    [passage, fragment] = [judgement.passage, `#${fields}&from=${judgement.madeFor}`];
    judgement = judgeAddress(passage, fragment, { story, former: {} });
  }
  const ids = readPassage(passage, story.reports, story.matches)?.statements ?? [];
  const texts = story.reports.flatMap(({ statements }) => statements.filter(({ id }) => ids.includes(id)));
  return {
    texts: texts.map(({ text }) => text),
    told: judgement.kind === 'tell' ? judgement.lines.map(({ text }) => text) : null,
  };
}

describe.each(Object.entries(RELEASED))('an address of %s', (_, addresses) => {
  test('leads to its passage', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(9);
    for (const [at, address] of addresses.entries()) {
      const { texts, told } = follow(address, publish(POST, ECHO));
      expect(texts.map((text, place) => text.startsWith(WANTED[at]?.[place] ?? '-'))).toEqual(
        WANTED[at]?.map(() => true),
      );
      expect(told).toEqual([]);
    }
  });

  test('leads to it after an edit, and says so', () => {
    const story = publish(POST.replace('40', '50'), ECHO.replace('40', '50').replace('for today', 'until today'));
    for (const [at, address] of addresses.entries()) {
      const { texts, told } = follow(address, story);
      const wanted = (WANTED[at] ?? []).map((words) => words.replace('40', '50'));
      expect(texts.map((text, place) => text.startsWith(wanted[place] ?? '-'))).toEqual(wanted.map(() => true));
      const isEdited = wanted.some((words) => /50|Greta/.test(words));
      expect(told?.join(' ') ?? '', address).toMatch(isEdited ? /changed/ : /^$/);
    }
  });
});
