import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import type { Destination, PublishedStory } from '../../../src/permalinks/destination.ts';
import { followLink } from '../../../src/permalinks/follow/follow-link.ts';
import { linkPassage, quoteById } from '../../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../../src/permalinks/list-quotations.ts';
import { readFragment } from '../../../src/permalinks/passage-quote.ts';
import { readPassagePath } from '../../../src/permalinks/read-passage-path.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const POST = ['Rain fell on Ulm for three days in July.', 'The mayor asked for help on Monday.'];
const ECHO = ['For three days in July rain fell on Ulm.', 'Nobody was hurt.'];

function publish(post: readonly string[], echo: readonly string[] = ECHO): PublishedStory {
  const reports = [parseReport(post.join('\n\n'), { id: 'post' }), parseReport(echo.join('\n\n'), { id: 'echo' })];
  return { reports, matches: compareReports(reports).matches };
}

/** Follows the link to a passage of the story as it was in the story as it is. */
function follow(passage: string, before: PublishedStory, after: PublishedStory) {
  const quote = quoteById(passage, before.reports, before.matches);
  const link = quote && linkPassage(`https://example.org/base/flood/passages/${passage}/`, quote, null);
  const { hash, pathname } = new URL(link ?? '');
  expect(readPassagePath(pathname, '/base/')).toEqual({ story: 'flood', passage, page: 'passage' });
  return tell(followLink(passage, readFragment(hash, passage), after));
}

/** A destination in a line: `post-1a2b3c4: post corrected, echo same; kept`. */
function tell(destination: Destination): string {
  if (destination.kind === 'unknown') return 'unknown';
  const sides = destination.sides.map(({ report, state }) => `${report} ${state}`).join(', ');
  return destination.kind === 'gone' ? `gone: ${sides}` : `${destination.passage}: ${sides}; ${destination.bond}`;
}

const before = publish(POST);
const corrected = 'Rain fell on Ulm for four days in July.';
const after = publish([corrected, POST[1] ?? '']);

describe('a link to a statement', () => {
  const [old] = before.reports[0]?.statements ?? [];

  test('leads to the corrected statement and tells that it was corrected', () => {
    const [now] = after.reports[0]?.statements ?? [];
    expect(now?.id).not.toBe(old?.id);
    expect(follow(old?.id ?? '', before, after)).toBe(`${now?.id}: post corrected; kept`);
  });

  test('tells nothing where the statement has not changed', () => {
    expect(follow(old?.id ?? '', before, publish([...POST, 'New.']))).toBe(`${old?.id}: post same; kept`);
  });

  test('tells that it is gone', () => {
    expect(follow(old?.id ?? '', before, publish([POST[1] ?? '']))).toBe('gone: post gone');
  });

  test('tells of capitals and signs that changed, with which the address stays', () => {
    expect(follow(old?.id ?? '', before, publish([POST[0]?.toUpperCase() ?? '', POST[1] ?? '']))).toBe(
      `${old?.id}: post respelt; kept`,
    );
  });

  test('of a report that the story does not have tells only that', () => {
    const quote = readFragment('#report=tribune&words=The+mayor+fled.', 'tribune-1a2b3c4');
    expect(tell(followLink('tribune-1a2b3c4', quote, after))).toBe('gone: tribune strange');
  });

  test('tells of a change behind the words that it carries', () => {
    const long = `Rain fell ${Array.from({ length: 60 }, (_, at) => `on street${at}`).join(' and ')} in Ulm.`;
    const then = publish([long, ...POST]);
    const now = publish([long.replace('in Ulm', 'in Bonn'), ...POST]);
    const [{ id = '' } = {}, { id: changed = '' } = {}] = [then, now].map((of) => of.reports[0]?.statements[0]);
    expect(follow(id, then, now)).toBe(`${changed}: post corrected; kept`);
  });
});

describe('a link to a match', () => {
  const [old] = before.matches;

  test('leads to the match that its statements are in now, and tells on which side it was corrected', () => {
    const [now] = after.matches;
    expect(now?.id).not.toBe(old?.id);
    expect(follow(old?.id ?? '', before, after)).toBe(`${now?.id}: post corrected, echo same; kept`);
    const other = publish(POST, [ECHO[0]?.replace('three', 'four') ?? '', ECHO[1] ?? '']);
    expect(follow(old?.id ?? '', before, other)).toBe(`${other.matches[0]?.id}: post same, echo corrected; kept`);
  });

  test('leads to what is left where one side is gone', () => {
    const alone = publish(POST, ['Nobody was hurt.']);
    expect(follow(old?.id ?? '', before, alone)).toBe(
      `${alone.reports[0]?.statements[0]?.id}: post same, echo gone; apart`,
    );
  });

  test('never leads to a match in which another statement stands for one that is gone', () => {
    const replaced = publish(POST, ['Nobody was hurt.', 'Rain fell on Ulm for three days in the hot July.']);
    expect(replaced.matches).toHaveLength(1);
    expect(follow(old?.id ?? '', before, replaced)).toBe(
      `${replaced.reports[0]?.statements[0]?.id}: post same, echo gone; apart`,
    );
  });

  test('tells of a statement that has joined it', () => {
    const joined = publish([...POST, 'Rain fell on Ulm for three days in July, it rained.']);
    const [now] = joined.matches;
    expect(Object.values(now?.statements ?? {}).flat()).toHaveLength(3);
    expect(follow(old?.id ?? '', before, joined)).toBe(`${now?.id}: post same, echo same; joined`);
  });

  test('of version 1 tells that a side of which it says nothing has changed', () => {
    const other = publish(POST, [ECHO[0]?.replace('three', 'four') ?? '', ECHO[1] ?? '']);
    const fields = { report: 'post', words: POST[0] ?? '', before: '', after: 'The mayor asked for help on' };
    const quote = readFragment(`#${new URLSearchParams(fields)}`, old?.id ?? '');
    expect(tell(followLink(old?.id ?? '', quote, other))).toBe(`${other.matches[0]?.id}: post same; untold`);
  });
});

describe('a link to a quotation', () => {
  const said = (words: string) => `The mayor said the city “${words}” and called it “a long night”.`;
  const NEXT = 'Rain fell on Ulm for three days in July.';
  const storyOf = (words: string) => publish([said(words), NEXT], ['Nobody was hurt.']);
  const idOf = (story: PublishedStory, words: string) =>
    listQuotations(story.reports, story.matches).find(({ wordings }) => wordings.post?.text === words)?.id ?? '';
  const old = storyOf('needs help at once');

  test('has an address of its own, made of its words', () => {
    expect(idOf(old, 'needs help at once')).toMatch(/^quotation\.\w{7}$/);
    expect(idOf(old, 'needs help at once')).not.toBe(idOf(old, 'a long night'));
    const moved = publish([NEXT, 'New.', said('needs help at once')], ['Nobody was hurt.']);
    expect(idOf(moved, 'a long night')).toBe(idOf(old, 'a long night'));
  });

  test('leads to it when its words were corrected, and tells what they were', () => {
    const now = storyOf('needs help at last');
    expect(follow(idOf(old, 'needs help at once'), old, now)).toBe(
      `${idOf(now, 'needs help at last')}: post corrected; kept`,
    );
  });

  test('leads to it without a note when only other words of its statement were corrected', () => {
    const now = storyOf('needs help at last');
    expect(follow(idOf(old, 'a long night'), old, now)).toBe(`${idOf(now, 'a long night')}: post same; kept`);
  });

  test('leads to its statement, never to another quotation in it, when it is gone', () => {
    const now = publish(['The mayor said the city needs help at once and called it “a long night”.', NEXT]);
    expect(follow(idOf(old, 'needs help at once'), old, now)).toBe(
      `${now.reports[0]?.statements[0]?.id}: post gone; kept`,
    );
  });

  const PARTED = [
    '“We have asked three yards for a plan that frees her soon,” an official of the port told us. “We asked on Sunday.”',
    'Nobody on board was hurt by it.',
  ];
  const THERE = 'A whale was seen off the pier.';
  const parted = publish(PARTED);
  const partedId = listQuotations(parted.reports, parted.matches)[0]?.id ?? '';

  test('that runs over several statements is found in a sentence that its first was joined to, whole or in pieces', () => {
    expect(parted.reports[0]?.statements[0]?.text).not.toContain('Sunday');
    const joined = publish([`${THERE.slice(0, -1)}, while ${PARTED[0]}`, PARTED[1] ?? '']);
    const [whole] = listQuotations(joined.reports, joined.matches);
    expect(follow(partedId, parted, joined)).toBe(`${whole?.id}: post moved; kept`);
    const inTwo = (PARTED[0] ?? '').replace(' “We asked', '\n\n“We asked');
    const apart = publish([`${THERE.slice(0, -1)}, while ${inTwo}`, PARTED[1] ?? '']);
    expect(listQuotations(apart.reports, apart.matches)).toHaveLength(2);
    expect(follow(partedId, parted, apart)).toBe(`${apart.reports[0]?.statements[0]?.id}: post gone; kept`);
  });

  test('takes no other wording for a correction where its statement stands among strangers', () => {
    const moved = publish([
      PARTED[1] ?? '',
      'Nils Orban, a fisherman, spoke next.',
      PARTED[0]?.replace(/ “We asked on Sunday.”/, '') ?? '',
    ]);
    const [, , statement] = moved.reports[0]?.statements ?? [];
    expect(follow(partedId, parted, moved)).toBe(`${statement?.id}: post gone; kept`);
  });

  test('tells that it stands in more places, or in fewer, than when the link was made', () => {
    const [SAYS, AGAIN] = [
      '“She will float again,” said Ida Brandt.',
      '“She will float again,” Ida Brandt told the crew.',
    ];
    const one = publish([SAYS, THERE], [SAYS]);
    const two = publish([SAYS, THERE, AGAIN], [SAYS]);
    const [id = '', more = ''] = [one, two].map(({ reports, matches }) => listQuotations(reports, matches)[0]?.id);
    expect(listQuotations(two.reports, two.matches)[0]?.readings[0]?.repeats).toHaveLength(1);
    expect(follow(id, one, two)).toBe(`${more}: post same, echo same; joined`);
    expect(follow(more, two, one)).toBe(`${id}: post same, echo same; fewer`);
    expect(follow(id, one, one)).toBe(`${id}: post same, echo same; kept`);
  });

  test('is told from the same words elsewhere in the report', () => {
    const twice = publish(['Ada said “no”. Bob said “no”. He said “no” and “no”.'], ['Nobody was hurt.']);
    const ids = listQuotations(twice.reports, twice.matches).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

test('a link without words says nothing about any passage', () => {
  expect(followLink('post-1a2b3c4', null, after)).toEqual({ kind: 'unknown' });
});

test('a link to selected words carries them, and those by which its statement is found again', () => {
  const [statement] = before.reports[0]?.statements ?? [];
  const quote = quoteById(statement?.id ?? '', before.reports, before.matches);
  if (!quote || !statement) throw new Error('the story has no statement');
  const words = { text: statement.text, start: 0, end: 4, earlier: [] };
  const link = linkPassage('https://example.org/', quote, words);
  expect(link.endsWith('&mark=Rain:~:text=Rain,-fell%20on%20Ulm')).toBe(true);
  expect(readFragment(new URL(link).hash, statement.id)?.traces).toEqual(quote.traces);
});
