import { describe, expect, test } from 'vitest';
import { buildApparatus, type Variant } from '../../../src/views/apparatus/build-apparatus.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';

type Compared = ReturnType<typeof compareTexts>['comparison'];

const LINKS = { passage: String, place: String, quotations: null, leftOut: null, opening: null };

/** A variant as an apparatus prints it: `number: forty A B · ninety C`. */
const write = ({ kind, readings }: Variant) =>
  `${kind}: ${readings.map(({ words, reports }) => `${words} ${reports.join(' ')}`).join(' · ')}`;

function tell(comparison: Compared) {
  const view = prepareView(comparison, LINKS);
  const all = comparison.matches.map((match) => buildApparatus(match, view));
  return {
    telling: all.flatMap(({ telling }) => telling.map(write)),
    wording: all.flatMap(({ wording }) => wording.map(write)),
  };
}

const compare = (...texts: readonly string[]) =>
  compareTexts(Object.fromEntries(texts.map((text, place) => [String.fromCharCode(65 + place), text]))).comparison;

const RAIN = 'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday.';
const say = (words: string) => `Mayor Ida Brandt of Tarn told the council that “${words}” this week.`;
const HELP = 'we will send quiet help to every flooded household';

describe('the apparatus', () => {
  test('has one entry for a word that reports have otherwise, with who has which', () => {
    const { telling, wording } = tell(compare(RAIN, RAIN.replace('Heavy', 'Driving'), RAIN));
    expect(wording).toEqual(['words: Heavy A C · Driving B']);
    expect(telling).toEqual([]);
  });

  test('tells where a word is left out by the one before it', () => {
    expect(tell(compare(RAIN, RAIN.replace('the harbour of ', ''), RAIN)).wording).toEqual([
      'words: near the harbour of A C · near B',
    ]);
  });

  test('tells where the first word is left out by the one behind it', () => {
    expect(tell(compare(RAIN, RAIN.replace('Heavy rain', 'Rain'), RAIN)).wording).toEqual([
      'words: Heavy rain A C · Rain B',
    ]);
  });

  test('has nothing for commas, capitals and marks', () => {
    const { telling, wording } = tell(compare(RAIN, RAIN.replace('Tarn on', 'Tarn, on'), RAIN));
    expect([...telling, ...wording]).toEqual([]);
  });

  test('doesn’t tear apart what a word like “the” stands between', () => {
    const [told] = tell(compare(RAIN, RAIN.replace('near the harbour', 'behind the quay'), RAIN)).wording;
    expect(told).toBe('words: near the harbour A C · behind the quay B');
  });

  test('tells a detail that differs as such, and not once more as words', () => {
    const { telling, wording } = tell(compare(RAIN, RAIN.replace('forty', 'ninety'), RAIN));
    expect(telling).toEqual(['number: forty A C · ninety B']);
    expect(wording).toEqual([]);
  });

  test('tells words changed inside quotation marks as such, and not once more', () => {
    const { telling, wording } = tell(compare(say(HELP), say(HELP.replace('quiet', 'silent')), say(HELP)));
    expect(telling).toEqual(['quotation: quiet A C · silent B']);
    expect(wording).toEqual([]);
  });

  test('of a quotation that one report cuts tells nothing of the words beyond the cut', () => {
    const cut = say('send silent help to every flooded household');
    const { telling } = tell(compare(say(HELP), cut, say(HELP)));
    expect(telling).toEqual(['quotation: quiet A C · silent B']);
  });

  test('takes a contraction for what it stands for', () => {
    const { telling } = tell(
      compare(say(HELP), say(HELP.replace('we will', 'we’ll').replace('quiet', 'silent')), say(HELP)),
    );
    expect(telling).toEqual(['quotation: quiet A C · silent B']);
  });

  test('of what is only perhaps the same tells no disagreement', () => {
    const { telling } = tell(makeDoubtful(compare(RAIN, RAIN.replace('forty', 'ninety'), RAIN)));
    expect(telling).toEqual([]);
  });

  test('leaves long stretches to the wordings themselves', () => {
    const long = RAIN.replace('near the harbour of Tarn', 'in low streets not far from where boats lie');
    expect(tell(compare(RAIN, long, RAIN)).wording.join()).not.toContain('not far from');
  });
});
