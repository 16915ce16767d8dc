import { describe, expect, test } from 'vitest';
import { writeSummary } from '../../src/commands/write-summary.ts';
import type { Match, QuotationMatch } from '../../src/report/comparison.ts';
import type { ComparedStory } from '../../src/report/comparison-data.ts';
import { compareStory } from '../publish/compare-story.ts';

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const SAID = 'Mayor Ida Brandt said: “I do not think that the old harbour bridge is safe for lorries.”';

/** The story with something else told of each of its matches. */
function judge(story: ComparedStory, rest: Partial<Match>): ComparedStory {
  const { certainty } = rest;
  const matches = story.comparison.matches.map((match) => ({
    ...match,
    links: match.links.map((link) => ({ ...link, ...(certainty && { certainty }) })),
    ...rest,
  }));
  return { ...story, comparison: { ...story.comparison, matches } };
}

test('prints no sign by which a text could steer a terminal', () => {
  const printed = writeSummary(compareStory({ post: 'It rained \u001b[31mred\u0007.', echo: 'Hail fell.' }));
  expect(printed).toContain('A  It rained [31mred .');
  expect(printed.match(/[^\P{Cc}\n]/gu)).toBeNull();
});

test('says of more than two reports what each two share, and of a match which of them have it', () => {
  const printed = writeSummary(
    compareStory({ post: 'The bridge is shut.', echo: 'The bridge is shut.', wire: 'Hail fell.' }),
  );
  expect(printed).toContain(`
A and B: wholly the same text. Of the words outside quotations, 100 % of A’s stand in matched statements of B, 100 % of B’s in those of A.
A and C: hardly any of the same text. Of the words outside quotations, 0 % of A’s stand in matched statements of C, 0 % of C’s in those of A.
`);
  expect(printed).toContain('\n  A, B  The bridge is shut.\n');
});

test('has something to say of no report and of empty ones', () => {
  expect(writeSummary(compareStory({}))).toMatch(/^A flood\n/);
  expect(writeSummary(compareStory({ post: '', echo: '' }))).toContain('Statements                    0  0');
});

test('prints a quotation once for each wording, with the reports that have it', () => {
  const printed = writeSummary(
    compareStory({ post: SAID, echo: SAID, wire: SAID.replace('lorries', 'heavy lorries or trams') }),
  );
  expect(printed).toContain(`Quotations with different words inside the marks: 1

  A, B  “I do not think that the old harbour bridge is safe for lorries.”
  C  “I do not think that the old harbour bridge is safe for heavy lorries or trams.”
`);
});

test('tells apart a quotation that is cut so that it says something else, and what it loses', () => {
  const story = compareStory({ post: SAID, echo: SAID.replace('I do not think that the', 'The') });
  const [match] = story.comparison.matches;
  const quotations = match?.quotations.map(
    (quotation): QuotationMatch => ({ ...quotation, verdict: 'trimmed', lost: 'negation' }),
  );
  expect(writeSummary(quotations ? judge(story, { quotations }) : story)).toContain(`
Quotations cut so that they say something else: 1

  A  “I do not think that the old harbour bridge is safe for lorries.”
  B  “The old harbour bridge is safe for lorries.”
     The cut in B loses “I do not think that”.
`);
});

test('lists the details that differ, each reading with its reports', () => {
  const story = compareStory({ post: RAIN, echo: RAIN, wire: RAIN.replace('forty', 'ninety') });
  expect(writeSummary(story)).toContain(`Details, sources and names worth a look: 1

  Number differs
  A, B  ${RAIN}
  C  ${RAIN.replace('forty', 'ninety')}
`);
});

describe('of what is perhaps the same', () => {
  const doubtful = judge(compareStory({ post: RAIN, echo: RAIN }), { certainty: 'perhaps' });

  test('prints each wording apart, and counts it as perhaps told', () => {
    const printed = writeSummary(doubtful);
    expect(printed).toContain('  told by another report too  0  0\n  perhaps told by another     1  1\n');
    expect(printed).toContain(`Perhaps the same: 1\n\n  A  ${RAIN}\n  B  ${RAIN}\n`);
    expect(printed).not.toContain('Word for word');
  });

  test('calls no quotation altered', () => {
    const story = compareStory({ post: SAID, echo: SAID.replace('lorries', 'heavy trams') });
    expect(writeSummary(judge(story, { certainty: 'perhaps' }))).not.toContain('different words inside');
  });
});

test('says of what has no counterpart which was the likeliest, and what two others tell', () => {
  const story = compareStory({ post: RAIN, echo: RAIN, wire: 'Hail fell.' });
  const [post, , wire] = story.reports;
  const nearest = { [wire?.statements[0]?.id ?? '']: { statement: post?.statements[0]?.id ?? '', score: 0.214 } };
  const printed = writeSummary({ ...story, comparison: { ...story.comparison, nearest } });
  expect(printed).toContain(`No counterpart found for statements of C: 1

  C  Hail fell.
     likeliest, not taken: A 1, 21 of 100 alike
`);
  expect(printed).toContain(`Told by at least two others, no counterpart found in C: 1\n\n  A, B  ${RAIN}\n`);
});
