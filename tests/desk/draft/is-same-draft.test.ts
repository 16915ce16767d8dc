import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../../src/desk/draft/draft.ts';
import { isSameDraft } from '../../../src/desk/draft/is-same-draft.ts';

const draft: Draft = { ...emptyDraft(), corrections: [{ kind: 'reject', statements: ['a'] }] };
const [first, second] = draft.reports;

describe('a draft', () => {
  test('is the same where all it says is the same', () => {
    expect(isSameDraft(draft, structuredClone(draft))).toBe(true);
  });

  test.each<[string, Partial<Draft>]>([
    ['name', { title: 'Flood' }],
    ['setting', { isForClass: true }],
    ['correction', { corrections: [{ kind: 'reject', statements: ['b'] }] }],
    ['number of texts', { reports: first ? [first] : [] }],
    ['order of texts', { reports: first && second ? [second, first] : [] }],
    ['text', { reports: first && second ? [first, { ...second, text: 'It rained.' }] : [] }],
  ])('is another with another %s', (_, change) => {
    expect(isSameDraft(draft, { ...draft, ...change })).toBe(false);
  });
});
