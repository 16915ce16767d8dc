import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ComparedReports, QuotationMatch } from '../../../src/report/comparison.ts';
import type { LabelledReport } from '../../../src/views/marks/sides.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { QuotationList } from '../../../src/views/quotations/QuotationList.tsx';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';

type Compared = ComparedReports<LabelledReport>;

const LINKS = { passage: String, place: String, quotations: '/quotations/', leftOut: '/left-out/', opening: null };

/** The list with marked words in brackets. */
function draw(comparison: Compared): string {
  return render(h(QuotationList, { view: prepareView(comparison, LINKS) }))
    .replaceAll(/<mark[^>]*>(.*?)<\/mark>/g, '[$1]')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The comparison with this told of each utterance that reports share. */
function judge(comparison: Compared, told: Partial<QuotationMatch>): Compared {
  const matches = comparison.matches.map((match) => ({
    ...match,
    quotations: match.quotations.map((quotation) => ({ ...quotation, ...told })),
  }));
  return { ...comparison, matches };
}

const say = (words: string) => `Mayor Ida Brandt said the council “${words}” this week.`;
const COME = 'will send help to every single household';

describe('the list of quotations', () => {
  test('shows an utterance once, each wording with the reports that have it and the words that set it apart', () => {
    const told = draw(
      compareTexts({ A: say(COME), B: say(COME.replace('single', 'flooded')), C: say(COME) }).comparison,
    );
    expect(told).toContain('One altered The reports put different words inside the quotation marks.');
    expect(told).toContain('2 of 3 A 1 C 1 “will send help to every [single] household”');
    expect(told).toContain('1 of 3 B 1 “will send help to every [flooded] household”');
    expect(told).not.toContain('found in');
  });

  test('shows the wording that most reports have first', () => {
    const told = draw(
      compareTexts({ A: say(COME.replace('single', 'flooded')), B: say(COME), C: say(COME) }).comparison,
    );
    expect(told).toMatch(/2 of 3 B 1 C 1 “will .* 1 of 3 A 1 “will/);
  });

  test('says of which reports no wording was found, by label or by letters', () => {
    const own = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
    expect(draw(compareTexts({ A: say(COME), B: say(COME), C: own }).comparison)).toContain(
      'No quotation of it found in Report C',
    );
    expect(draw(compareTexts({ A: say(COME), B: say(COME), C: own, D: own }).comparison)).toContain(
      'No quotation of it found in C, D',
    );
  });

  test('names a report that tells it without quotation marks among those that have it', () => {
    const { comparison } = compareTexts({ A: say(COME), B: say(COME) });
    const [match] = comparison.matches;
    const [quotation] = match?.quotations ?? [];
    const wordings = quotation?.readings[0]?.wordings ?? {};
    const readings = ['A', 'B'].map((report) => ({
      reports: [report],
      wordings: Object.fromEntries(Object.entries(wordings).filter(([id]) => id === report)),
      repeats: [],
      quoted: report === 'A',
    }));
    const told = draw(judge(comparison, { verdict: 'paraphrased', readings }));
    expect(told).toContain('One paraphrased Some reports tell without quotation marks');
    expect(told).toContain(`B 1 without quotation marks ${COME}`);
    expect(told).not.toContain('No quotation of it found');
  });

  test('folds all but a handful of the reports that have a wording', () => {
    const texts = Object.fromEntries([...'ABCDEFGH'].map((id) => [id, say(COME)]));
    expect(draw(compareTexts(texts).comparison)).toContain('8 of 8 A 1 B 1 C 1 D 1 E 1 and 3 more F 1 G 1 H 1 “will');
  });

  test('tells in words what a cut loses', () => {
    const { comparison } = compareTexts({
      A: 'Mayor Ida Brandt said: “I do not think that the old harbour bridge is safe for lorries.”',
      B: 'Mayor Ida Brandt said: “The old harbour bridge is safe for lorries.”',
    });
    const told = draw(judge(comparison, { verdict: 'trimmed', lost: 'negation' }));
    expect(told).toContain('One cut so that they say something else');
    expect(told).toContain('The cut in B loses “I do not think that”.');
  });

  test('tells apart what is openly edited', () => {
    const { comparison } = compareTexts({ A: say(COME), B: say(COME.replace('single ', '')) });
    expect(draw(judge(comparison, { verdict: 'trimmed', edited: true }))).toContain(
      'One openly edited The reports differ in nothing but what they show',
    );
  });

  test('lists what only perhaps is one quotation under that name', () => {
    const { comparison } = compareTexts({ A: say(COME), B: say(COME.replace('single', 'flooded')) });
    const told = draw(makeDoubtful(comparison));
    expect(told).toMatch(/^One perhaps the same/);
    expect(told).not.toContain('altered');
  });

  test('of two reports shows what both have once, or on each side beside what one alone has', () => {
    const { comparison } = compareTexts({ A: say(COME), B: say(COME) });
    expect(draw(comparison)).toContain('A 1 B 1 “');
    const [quotation] = comparison.matches[0]?.quotations ?? [];
    const [reading] = quotation?.readings ?? [];
    const [wording] = Object.values(reading?.wordings ?? {});
    if (!reading || !wording) throw new Error('No quotation.');
    const short = { ...wording, end: wording.start + 14, text: 'will send help' };
    const readings = [reading, { ...reading, reports: ['A'], wordings: { A: short } }];
    const told = draw(judge(comparison, { verdict: 'trimmed', readings }));
    expect(told.match(/[AB] 1 /g)).toEqual(['A 1 ', 'A 1 ', 'B 1 ']);
    expect(told.match(/every single household/g)).toHaveLength(2);
  });

  test('of two reports keeps each on its side, also where the other has nothing', () => {
    const { comparison } = compareTexts({ A: 'It rained all night in the valley.', B: say(COME) });
    expect(draw(comparison)).toContain('Ida Brandt No quotation of it found in Report A B 1 “will send');
  });
});
