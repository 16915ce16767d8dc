import { describe, expect, test } from 'vitest';
import { noteOrigin } from '../../src/training/weights-file/note-origin.ts';
import { setWeights } from '../../src/training/weights-file/set-weights.ts';

const FILE = `import type { Sign } from './sign.ts';

/**
 * What speaks for it.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  // How it is made.
  near: 0.5,
  'far away': -1,
  unseen: 3,
};

/** The sum where nothing speaks. */
export const BIAS = -0.2;

/** Each verb's own. */
export const VERBS = new Map(
  \`say 1.3, tell 0.5\`
    .split(/,\\s+/),
);
`;

const origin = { command: 'cues', examples: '9 verbs in 2 articles', figures: 'Right in 0.75 of articles not seen.' };

describe('a weights file', () => {
  test('gets new numbers and keeps its words; a sign that no example has counts nothing', () => {
    const set = setWeights(
      FILE,
      { record: 'WEIGHTS' },
      new Map([
        ['near', 1.234],
        ['far away', -0.001],
      ]),
    );
    expect(set).toBe(
      FILE.replace('0.5,\n', '1.23,\n').replace("'far away': -1", "'far away': 0").replace('unseen: 3', 'unseen: 0'),
    );
  });

  test('gets single numbers and lists of words', () => {
    const set = setWeights(FILE, { number: 'BIAS', sign: 'bias' }, new Map([['bias', 2]]));
    expect(set).toBe(FILE.replace('-0.2', '2'));
    const verbs = new Map([
      ['tell', -0.04],
      ['ask', 0.25],
      ['say', 1.31],
    ]);
    expect(setWeights(FILE, { list: 'VERBS', decimals: 1 }, verbs)).toBe(
      FILE.replace('say 1.3, tell 0.5', 'ask 0.3, say 1.3, tell 0'),
    );
  });

  test('refuses a sign that it has no line for, and says what to do', () => {
    expect(() => setWeights(FILE, { record: 'WEIGHTS' }, new Map([['new', 1]]))).toThrow(
      'WEIGHTS: expected a line for each sign that the engine gives, found none for new. ' +
        'Add it to the weights file with the weight 0 and train again.',
    );
  });

  test('says where its weights come from', () => {
    const noted = noteOrigin(FILE, FILE, { name: 'WEIGHTS', origin, date: '2026-11-26' });
    expect(noted).toBe(
      FILE.replace(
        ' * What speaks for it.\n',
        ' * What speaks for it.\n *\n' +
          ' * Grown by `npm run train -- cues` on 2026-11-26 from 9 verbs in 2 articles.\n' +
          ' * Right in 0.75 of articles not seen.\n',
      ),
    );
  });

  test('keeps its date as long as nothing else changes', () => {
    const noted = noteOrigin(FILE, FILE, { name: 'WEIGHTS', origin, date: '2026-11-26' });
    expect(noteOrigin(noted, noted, { name: 'WEIGHTS', origin, date: '2027-01-01' })).toBe(noted);
    const changed = noted.replace('near: 0.5', 'near: 0.6');
    expect(noteOrigin(noted, changed, { name: 'WEIGHTS', origin, date: '2027-01-01' })).toBe(
      changed.replace('2026-11-26', '2027-01-01'),
    );
  });
});
