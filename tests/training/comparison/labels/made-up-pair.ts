import { hashReport, hashText } from '../../../../src/training/comparison/labels/hash-text.ts';
import type { LabelsFile, StoredPlace } from '../../../../src/training/comparison/labels/labels-file.ts';
import type { Article } from '../../../../src/training/comparison/labels/read-article.ts';

/** Two invented reports of one event, by id. */
export const ARTICLE_BY_ID: ReadonlyMap<string, Article> = new Map(
  [
    {
      id: 'echo',
      outlet: 'The Echo',
      date: '2020-03-14',
      title: 'Bridge in Ulm closed',
      body: 'The bridge in Ulm was closed on Friday. Engineers had found cracks.\n\nNobody was hurt.',
    },
    {
      id: 'post',
      outlet: 'The Post',
      date: '2020-03-14',
      title: 'Ulm shuts its bridge',
      body: 'Cracks were found by engineers in the bridge, which Ulm closed on Friday.\n\nShips must wait.',
    },
  ].map((article) => [article.id, article]),
);

/** Labels of the two reports as they would be stored. */
export const LABELS: LabelsFile = {
  corpus: { repository: 'https://example.org/corpus', commit: 'abc123' },
  pairs: [
    {
      kind: 'independent',
      fold: 3,
      reports: [
        { id: 'echo', hash: hashReport(articleOf('echo')) },
        { id: 'post', hash: hashReport(articleOf('post')) },
      ],
      links: [
        [placeOf('echo', 'title', 'Bridge in Ulm closed'), placeOf('post', 'title', 'Ulm shuts its bridge'), 3, 3, 3],
        [
          placeOf('echo', 'body', 'Engineers had found cracks.'),
          placeOf('post', 'body', 'Cracks were found by engineers in the bridge, which Ulm closed on Friday.'),
          2,
          0,
          2,
        ],
        [placeOf('echo', 'body', 'Nobody was hurt.'), placeOf('post', 'body', 'Ships must wait.'), 0, 1, 1],
      ],
    },
  ],
};

export function articleOf(id: string): Article {
  const article = ARTICLE_BY_ID.get(id);
  if (article === undefined) throw new Error(`No article is called ${id}.`);
  return article;
}

function placeOf(id: string, part: 'title' | 'body', words: string): StoredPlace {
  const start = articleOf(id)[part].indexOf(words);
  return [part, start, start + words.length, hashText(words, 'place')];
}
