import { describe, expect, test } from 'vitest';
import { hashReport } from '../../../../src/training/comparison/labels/hash-text.ts';
import type { LabelsFile } from '../../../../src/training/comparison/labels/labels-file.ts';
import type { Article } from '../../../../src/training/comparison/labels/read-article.ts';
import { rebuildPairs } from '../../../../src/training/comparison/labels/rebuild-pairs.ts';
import { ARTICLE_BY_ID, articleOf, LABELS } from './made-up-pair.ts';

/** Reads the invented articles, some of them changed. */
function readWith(changed: Readonly<Record<string, Article | undefined>>) {
  return (id: string) => (id in changed ? changed[id] : ARTICLE_BY_ID.get(id));
}

describe('labels and the corpus they were read in', () => {
  const { pairs, faults } = rebuildPairs(LABELS, readWith({}));

  test('give the pairs with their texts, their part and the settled grades', () => {
    expect(faults).toEqual([]);
    expect(pairs).toHaveLength(1);
    const [pair] = pairs;
    expect(pair?.kind).toBe('independent');
    expect(pair?.fold).toBe(3);
    expect(pair?.reports).toEqual([articleOf('echo'), articleOf('post')]);
    expect(pair?.links.map(({ grade }) => grade)).toEqual([3, 2, 1]);
  });

  test('give places that hold the words that were read', () => {
    const words = pairs[0]?.links.map(({ a, b }) => [
      articleOf('echo')[a.part].slice(a.start, a.end),
      articleOf('post')[b.part].slice(b.start, b.end),
    ]);
    expect(words).toEqual([
      ['Bridge in Ulm closed', 'Ulm shuts its bridge'],
      ['Engineers had found cracks.', 'Cracks were found by engineers in the bridge, which Ulm closed on Friday.'],
      ['Nobody was hurt.', 'Ships must wait.'],
    ]);
  });
});

describe('a pair is left out, and said why', () => {
  test('where an article is missing', () => {
    const { pairs, faults } = rebuildPairs(LABELS, readWith({ post: undefined }));
    expect(pairs).toEqual([]);
    expect(faults).toEqual([
      'data/jsons/post.json: expected an article, found no such file. ' +
        'Check out commit abc123 of https://example.org/corpus and try again.',
    ]);
  });

  test('where a text is another by one character', () => {
    const other = { ...articleOf('echo'), body: articleOf('echo').body.replace('cracks.', 'cracks!') };
    const { pairs, faults } = rebuildPairs(LABELS, readWith({ echo: other }));
    expect(pairs).toEqual([]);
    expect(faults).toEqual([
      `data/jsons/echo.json: expected a text with the hash ${hashReport(articleOf('echo'))}, found one with ` +
        `${hashReport(other)}. Check out commit abc123 of https://example.org/corpus and try again.`,
    ]);
  });

  test('where the text fits and a stored place does not', () => {
    const [pair] = LABELS.pairs;
    const shifted: LabelsFile = {
      ...LABELS,
      pairs: pair
        ? [
            {
              ...pair,
              links: pair.links.map(([[part, start, end, hash], ...rest]) => [[part, start + 1, end, hash], ...rest]),
            },
          ]
        : [],
    };
    const { pairs, faults } = rebuildPairs(shifted, readWith({}));
    expect(pairs).toEqual([]);
    expect(faults).toHaveLength(3);
    expect(faults[1]).toMatch(
      /^echo, body 41–67: expected words with the hash [0-9a-f]{8}, found [0-9a-f]{8}\. The text is the one that was read, so the stored place is wrong: restore the labels from the repository\.$/,
    );
  });
});

test('what neither pass nor the settlement graded is no label', () => {
  const [pair] = LABELS.pairs;
  const ungraded: LabelsFile = {
    ...LABELS,
    pairs: pair ? [{ ...pair, links: pair.links.map(([a, b]) => [a, b, 1, 0, 0]) }] : [],
  };
  expect(rebuildPairs(ungraded, readWith({})).pairs[0]?.links).toEqual([]);
});
