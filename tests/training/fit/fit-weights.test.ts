import { describe, expect, test } from 'vitest';
import { askWhether, BIAS, type Choice, markSigns, rateOptions } from '../../../src/training/fit/choice.ts';
import { crossValidate, foldOf, rateAnswers, shareRight } from '../../../src/training/fit/cross-validate.ts';
import { fitWeights } from '../../../src/training/fit/fit-weights.ts';

/** Numbers from 0 to 1 without pattern, the same in every run. */
function startNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const PLANTED = { [BIAS]: -1, wing: 2, tail: -1.5, noise: 0 };

/** Questions that a reader answers by the planted weights, and by chance as often as these leave it to chance. */
function plantQuestions(count: number): readonly Choice[] {
  const next = startNumbers();
  return Array.from({ length: count }, (_, index) => {
    const present = Object.keys(PLANTED).filter((sign) => sign === BIAS || next() < 0.5);
    const signs = markSigns(present);
    const [chance = 0] = rateOptions({ options: [signs, new Map()] }, new Map(Object.entries(PLANTED)));
    return askWhether(signs, next() < chance, `article ${index % 50}`);
  });
}

describe('fitted weights', () => {
  test('come back as they were planted', () => {
    const weights = fitWeights(plantQuestions(20_000), { penalty: 1 });
    for (const [sign, planted] of Object.entries(PLANTED)) {
      expect(Math.abs((weights.get(sign) ?? 9) - planted), sign).toBeLessThan(0.1);
    }
  });

  test('are the same to the last digit in every run, and in whatever order the examples come', () => {
    const questions = plantQuestions(500);
    const rounded = (choices: readonly Choice[]) =>
      [...fitWeights(choices, { penalty: 1 })].map(([sign, weight]) => [sign, weight.toFixed(6)]);
    expect(fitWeights(questions, { penalty: 1 })).toEqual(fitWeights(questions, { penalty: 1 }));
    expect(rounded(questions.toReversed())).toEqual(rounded(questions));
  });

  test('stay nearer to nothing the more they cost, but for the sum where nothing speaks', () => {
    const questions = plantQuestions(500);
    const [cheap, dear] = [1, 1_000].map((penalty) => fitWeights(questions, { penalty }));
    expect(Math.abs(dear?.get('wing') ?? 9)).toBeLessThan(0.5 * Math.abs(cheap?.get('wing') ?? 0));
    const always = Array.from({ length: 100 }, (_, index) => askWhether(markSigns([BIAS]), index < 90, 'one'));
    expect(fitWeights(always, { penalty: 1_000 }).get(BIAS)).toBeCloseTo(Math.log(9), 4);
  });

  test('choose among several, of whom more than one may be right', () => {
    const choice = (right: readonly number[]): Choice => ({
      options: [markSigns(['near']), markSigns(['named', 'near']), markSigns(['far'])],
      right: new Set(right),
      group: 'one',
    });
    const weights = fitWeights([choice([1]), choice([0, 1]), choice([1, 2]), choice([2])], { penalty: 0.1 });
    const chances = rateOptions(choice([1]), weights);
    expect(chances.indexOf(Math.max(...chances))).toBe(1);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
  });

  test('say what failed where nothing holds them', () => {
    const one = askWhether(markSigns(['only']), true, 'one');
    expect(() => fitWeights([one], { penalty: 0 })).toThrow(
      'The examples leave weights open: none settle. Raise the penalty, now 0.',
    );
  });
});

describe('cross-validation', () => {
  test('judges every choice once, by weights that have seen nothing of its article', () => {
    const questions = plantQuestions(2_000);
    const judged = crossValidate(questions, { penalty: 1 });
    expect(new Set(judged.map(({ choice }) => choice))).toEqual(new Set(questions));
    const memory = Array.from({ length: 40 }, (_, index) =>
      askWhether(markSigns([`only ${index}`]), index % 2 === 0, `article ${index}`),
    );
    for (const { chances } of crossValidate(memory, { penalty: 1 })) expect(chances[0]).toBeCloseTo(0.5, 10);
  });

  test('puts an article in its part whatever others there are, and all parts get some', () => {
    const parts = Array.from({ length: 100 }, (_, index) => foldOf(`article ${index}`, 5));
    expect(new Set(parts).size).toBe(5);
    expect(foldOf('article 7', 5)).toBe(parts[7]);
  });

  test('tells how many answers were right', () => {
    const yes = askWhether(markSigns(['a']), true, 'one');
    const no = askWhether(markSigns(['a']), false, 'one');
    const judged = [
      { choice: yes, chances: [0.9, 0.1] },
      { choice: yes, chances: [0.4, 0.6] },
      { choice: no, chances: [0.8, 0.2] },
      { choice: no, chances: [0.2, 0.8] },
    ];
    expect(shareRight(judged)).toBe(0.5);
    expect(rateAnswers(judged)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(rateAnswers(judged, 0.85)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});
