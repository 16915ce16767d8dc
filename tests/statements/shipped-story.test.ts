import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Person, Report, Statement } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

function readShipped(id: string): Report {
  const read = (name: string) => readFileSync(`content/blinken-lavrov-call/${name}.md`, 'utf8');
  const { people } = parse(read('story').split('---\n')[1] ?? '') as { people: Person[] };
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(read(id)) ?? [];
  const { title } = parse(frontMatter) as { title?: string };
  return parseReport(body, { id, title, people });
}

/** `name (as written, how found) | cue | via`, as a reader of the text would say it; `–` where there is none. */
function describeSpeaker({ speaker, cue, via }: Statement): string {
  const who = speaker ? `${speaker.name} (${speaker.as}, ${speaker.found})` : '–';
  return `${who} | ${cue ?? '–'} | ${via ?? '–'}`;
}

const BLINKEN = 'Antony Blinken (Blinken, variant)';
const MINISTRY = 'Russian Foreign Ministry (Russian Foreign Ministry, named)';
const LAVROV = 'Sergey Lavrov (Lavrov, variant)';
const OFFICIAL = 'a senior administration official';

test('every statement of report A has the speaker, cue and outlet that its text names', () => {
  expect(readShipped('report-a').statements.map(describeSpeaker)).toEqual([
    '– | – | –',
    'Antony Blinken (Antony Blinker, misprint) | said | –',
    `${BLINKEN} | said | CNN`,
    'an elder State Department Officially (an elder State Department Officially, description) | According to | –',
    `${BLINKEN} | declined to say | CNN`,
    'Antony Blinken (The senior US diplomat, description) | said | –',
    `${MINISTRY} | said | –`,
    `${BLINKEN} | said | CNN`,
    `${MINISTRY} | said | –`,
    `${MINISTRY} | said | –`,
    `${MINISTRY} | said | –`,
    'Russian Foreign Ministry (the ministry, description) | said | –',
    `${BLINKEN} | announced | –`,
    `${BLINKEN} | said | –`,
    `${BLINKEN} | said | –`,
    '– | – | –',
    'reports (reports, description) | According to | New York Post',
    `${OFFICIAL} (${OFFICIAL}, description) | told | CNN`,
    `${OFFICIAL} (${OFFICIAL}, carried-over) | – | –`,
    'CNN (CNN, named) | According to | –',
    `${OFFICIAL} (The official, description) | said | –`,
  ]);
});

test('every statement of report B has the speaker, cue and outlet that its text names', () => {
  expect(readShipped('report-b').statements.map(describeSpeaker)).toEqual([
    `${BLINKEN} | said | –`,
    `${BLINKEN} | declined to say | –`,
    `${MINISTRY} | said | –`,
    `${BLINKEN} | emphasized | –`,
    'Antony Blinken (The top US diplomat, description) | said | –',
    `${MINISTRY} | said | –`,
    `${BLINKEN} | said | –`,
    `${MINISTRY} | said | –`,
    'a senior State Department official (a senior State Department official, description) | According to | –',
    `${LAVROV} | suggested | –`,
    'Sergey Lavrov (the Russian Foreign Minister, description) | said | –',
    `${LAVROV} | noted | RIA Novosti`,
    'Sergey Lavrov (he, pronoun) | – | –',
    'Sergey Lavrov (he, pronoun) | – | –',
    'Sergey Lavrov (he, pronoun) | said | –',
    'US officials (US officials, description) | expressed | –',
    'Ned Price (Ned Price, named) | acknowledged | –',
  ]);
});

test('every quotation of the story is its speaker’s, and the headline’s is held at a distance', () => {
  const speakers = (id: string) =>
    readShipped(id).statements.map(({ quotations }) => quotations.map(({ kind, speaker }) => speaker?.name ?? kind));
  const [b, m, l] = ['Antony Blinken', 'Russian Foreign Ministry', 'Sergey Lavrov'];
  expect(speakers('report-a')).toEqual([
    ['scare'],
    [],
    [b, b],
    [],
    [],
    [b],
    [m, m],
    [b, b],
    [m, m, m],
    [m, m],
    [m],
    [m],
    [],
    [b],
    [b],
    [],
    [],
    [OFFICIAL],
    [OFFICIAL],
    [],
    [OFFICIAL],
  ]);
  expect(speakers('report-b')).toEqual([
    [b, b],
    [],
    [m, m, m],
    [],
    [b],
    [m, m],
    [b, b],
    [m, m],
    [],
    [],
    [l],
    [l],
    [l],
    [l],
    [l],
    [],
    ['Ned Price'],
  ]);
});

test('the sentences of one quotation are one utterance', () => {
  const { statements } = readShipped('report-b');
  const utterances = statements.slice(12, 15).map(({ quotations }) => quotations[0]?.utterance);
  expect(new Set(utterances).size).toBe(1);
});
