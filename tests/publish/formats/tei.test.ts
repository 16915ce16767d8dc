import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWitnesses } from '../../../src/publish/collation/name-witnesses.ts';
import { tei } from '../../../src/publish/formats/tei.ts';
import type { ComparedStory } from '../../../src/report/comparison-data.ts';
import { compareStory, PLACES } from '../compare-story.ts';
import { SIX_REPORTS, THREE_REPORTS } from '../made-up-stories.ts';
import { relateMatches } from '../relate-matches.ts';
import { SHIPPED_STORY } from '../shipped-story.ts';
import { findFaults, readSchema } from '../tei/find-faults.ts';
import { readEdition } from '../tei/read-edition.ts';

const AWKWARD = compareStory({
  'post-and-co': 'A <b>line</b> of `a & b`  \nbroken.\rAnd "this" ]]> too.\n\n&#7; …',
  echo: 'A line of a & b broken. And “this” ]]> too.\n\n—',
});

const STORIES: readonly (readonly [string, ComparedStory])[] = [
  ['the shipped story', SHIPPED_STORY],
  ['three reports', THREE_REPORTS],
  ['six reports', SIX_REPORTS],
  ['reports with awkward signs', AWKWARD],
  ['empty reports', compareStory({ post: '', echo: '' })],
  ['no report', compareStory({})],
];

const body = (xml: string) => /<body>\n(.*)\n<\/body>/s.exec(xml)?.[1];

/** A story's statements as the edition should give them back. */
function listTexts({ reports }: ComparedStory) {
  const sigla = nameWitnesses(reports);
  return new Map(
    reports.map(({ id, statements }) => [
      sigla.get(id),
      new Map(statements.map(({ number, text }) => [number, text.replaceAll(/[^\t\n\r\u0020-\uffff]/gu, '')])),
    ]),
  );
}

test.each(STORIES)('the edition of %s is valid', (_, story) => {
  expect(findFaults(tei.write(story, PLACES))).toEqual([]);
  expect(findFaults(tei.write(story, null))).toEqual([]);
});

const TEI_ALL = process.env.TEI_ALL;

describe.runIf(TEI_ALL)('by the schema of all of TEI', { timeout: 300_000 }, () => {
  test('the edition of every story is valid', () => {
    const findAll = readSchema(TEI_ALL ?? '');
    for (const [, story] of STORIES) expect(findAll(tei.write(story, PLACES))).toEqual([]);
  });
});

test('an edition that TEI does not allow is told from one that it does', () => {
  const xml = tei.write(THREE_REPORTS, null);
  expect(findFaults(xml.replace(' wit=', ' witness='))).not.toEqual([]);
  expect(
    findFaults(xml.replace('<variantEncoding method="parallel-segmentation" location="internal"/>', '')),
  ).not.toEqual([]);
});

test.each(STORIES)('every witness of %s can be taken out of the edition, to the character', (_, story) => {
  expect(readEdition(tei.write(story, PLACES))).toEqual(listTexts(story));
});

test('so can those of any texts', () => {
  const words = fc.constantFrom(
    'It',
    'it',
    'rained',
    'in',
    'Ulm',
    '“We',
    'saw”',
    '"no"',
    'it,',
    '<b>',
    '&',
    'he',
    'said.',
    '\n\n',
    '…',
  );
  const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const story = compareStory(Object.fromEntries(texts.map((own, place) => [`r${place}`, own])));
      const xml = tei.write(story, null);
      expect(findFaults(xml)).toEqual([]);
      expect(readEdition(xml)).toEqual(listTexts(story));
    }),
    { numRuns: 60 },
  );
});

test('what all reports have stands once, what differs as readings, and what one alone has as a reading of its own', () => {
  const story = compareStory({
    post: 'The ferry was moored on Monday, Anna Holt said.\n\nA goat was saved.',
    echo: 'The ferry was moored on Tuesday, Anna Holt said.',
  });
  expect(
    body(tei.write(story, null)),
  ).toBe(`<ab xml:id="${story.comparison.matches[0]?.id}" type="match" subtype="reworded">
<milestone unit="statement" n="1" xml:id="A.1" edRef="#A"/>
<milestone unit="statement" n="1" xml:id="B.1" edRef="#B"/>The ferry was moored on <app><rdg wit="#A">Monday</rdg><rdg wit="#B">Tuesday</rdg></app>, Anna Holt said.</ab>
<ab type="only"><app><rdg wit="#A">
<milestone unit="statement" n="2" xml:id="A.2" edRef="#A"/>A goat was saved.</rdg></app></ab>`);
});

test('what some of the reports have names them, with their readings within', () => {
  const xml = tei.write(
    compareStory({
      post: 'The ferry was moored on Monday, Anna Holt said.',
      echo: 'The ferry was moored on Tuesday, Anna Holt said.',
      star: 'A goat was saved.',
    }),
    null,
  );
  expect(body(xml)).toContain('<app><rdg wit="#A #B">\n');
  expect(body(xml)).toContain(
    ' on <app><rdg wit="#A">Monday</rdg><rdg wit="#B">Tuesday</rdg></app>, Anna Holt said.</rdg></app></ab>',
  );
});

test('whole statements are the readings where the words have too little in common', () => {
  const texts = { post: 'A mill in Varnow closed in March.', echo: 'In March a mill in Varnow closed.' };
  const xml = tei.write(relateMatches(compareStory(texts), { relation: 'rewritten' }), null);
  expect(body(xml)).toContain(`subtype="rewritten"><app><rdg wit="#A">
<milestone unit="statement" n="1" xml:id="A.1" edRef="#A"/>${texts.post}</rdg><rdg wit="#B">
<milestone unit="statement" n="1" xml:id="B.1" edRef="#B"/>${texts.echo}</rdg></app></ab>`);
});

test('quotations stand within their marks, with whoever is quoted', () => {
  const xml = tei.write(
    compareStory({
      post: '“We will not let her sail until the pumps are new,” Anna Holt said.',
      echo: '“We will not let her sail until all the pumps are new”, Anna Holt said.',
    }),
    null,
  );
  expect(xml).toContain('<item xml:id="speaker.1">Anna Holt</item>');
  expect(body(xml)).toContain(
    '“<q who="#speaker.1">We will not let her sail until <app><rdg wit="#A"/><rdg wit="#B">all </rdg></app>the pumps are new<app><rdg wit="#A">,</rdg><rdg wit="#B"/></app></q>”',
  );
});

test('of a quotation that reports put into different mouths the edition names no speaker', () => {
  const tell = (name: string) => `“We will not let her sail until the pumps are new,” ${name} said.`;
  const xml = tei.write(compareStory({ post: tell('Anna Holt'), echo: tell('Peter Brandt') }), null);
  expect(body(xml)).toContain('“<q>We will not let her sail');
});

test('what perhaps says the same has a low certainty, and what surely does has none', () => {
  const sure = tei.write(relateMatches(THREE_REPORTS, { certainty: 'sure' }), null);
  expect(sure).not.toContain('cert=');
  const perhaps = tei.write(relateMatches(THREE_REPORTS, { certainty: 'perhaps' }), null);
  expect(perhaps.match(/<ab xml:id[^>]* cert="low">/g)).toHaveLength(THREE_REPORTS.comparison.matches.length);
  expect(perhaps).toMatch(/<milestone [^>]* cert="low"/);
});

test('a statement that is only perhaps in a sure match has a low certainty by itself', () => {
  const { matches, matchById } = THREE_REPORTS.comparison;
  const match = matches.find(({ links }) => links.length > 2);
  const [doubted = ''] = match?.statements.star ?? [];
  const changed = match && {
    ...match,
    links: match.links.map((link) => ({
      ...link,
      certainty: link.statements.includes(doubted) ? ('perhaps' as const) : ('sure' as const),
    })),
  };
  const entries = [...matchById].map(([id, own]) => [id, changed && own === match ? changed : own] as const);
  const comparison = { ...THREE_REPORTS.comparison, matchById: new Map(entries) };
  const xml = tei.write({ ...THREE_REPORTS, comparison }, PLACES);
  const begin = (id: string) => new RegExp(`<milestone [^>]*${PLACES.passage(id)}"[^>]*>`).exec(xml)?.[0];
  expect(begin(doubted)).toContain('cert="low"');
  expect(begin(match?.statements.post?.[0] ?? '')).not.toContain('cert');
});

test('the witnesses are listed with all that is known of their origin', () => {
  const [first, ...others] = THREE_REPORTS.reports;
  const known = {
    title: 'Ferry <moored>',
    author: 'Jo Doe',
    publisher: 'Post',
    published: '2024-03-14T17:20:00Z',
    url: 'https://post.example/a?b=1&c=2',
  };
  const xml = tei.write({ ...THREE_REPORTS, reports: first ? [{ ...first, ...known }, ...others] : [] }, PLACES);
  expect(findFaults(xml)).toEqual([]);
  expect(xml).toContain(
    '<witness xml:id="A" n="post" xml:lang="en"><abbr type="siglum">A</abbr> The post <bibl><author>Jo Doe</author> <title level="a">Ferry &lt;moored&gt;</title> <publisher>Post</publisher> <date when="2024-03-14T17:20:00Z">2024-03-14T17:20:00Z</date> <ref target="https://post.example/a?b=1&amp;c=2">https://post.example/a?b=1&amp;c=2</ref> ',
  );
});

test('on a site each statement points at its page', () => {
  const [statement] = SHIPPED_STORY.reports[0]?.statements ?? [];
  expect(tei.write(SHIPPED_STORY, PLACES)).toContain(
    `xml:id="A.0" edRef="#A" corresp="${PLACES.passage(statement?.id ?? '')}"`,
  );
});
