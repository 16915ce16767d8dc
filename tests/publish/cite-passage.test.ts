import { expect, test } from 'vitest';
import { writeCoins } from '../../src/publish/cite-for-managers.ts';
import { citePassage } from '../../src/publish/cite-passage.ts';
import type { Cited } from '../../src/publish/cited.ts';
import { writeAuthors } from '../../src/publish/write-authors.ts';

const KNOWN: Cited = {
  quotes: [{ text: 'Rain “fell” on <Ulm> & 50% of [it].', report: 'Report A', place: 'statement 2', origin: null }],
  title: 'Rain falls',
  author: 'Ada Wolf',
  lang: 'en',
  publisher: 'Ulm Post',
  published: '2022-07-29T10:00:00Z',
  archived: null,
  retrieved: null,
  source: 'https://post.example/rain',
  story: 'A flood in Ulm',
  site: 'Variorum',
  url: 'https://example.org/flood/passages/post-1a2b3c4/',
  key: 'post-1a2b3c4',
};

const write = (cited: Cited) =>
  citePassage(cited)
    .map(({ name, text }) => `${name}: ${text}`)
    .join('\n\n');

test('a passage is cited with everything that is known of its report', () => {
  expect(write(KNOWN)).toMatchInlineSnapshot(`
    "APA: Wolf, A. (2022, July 29). Rain falls [Report A, statement 2]. Ulm Post. https://post.example/rain In A flood in Ulm. Variorum. https://example.org/flood/passages/post-1a2b3c4/

    MLA: Wolf, Ada. “Rain falls.” Ulm Post, 29 July 2022, https://post.example/rain, Report A, statement 2. A flood in Ulm, Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Chicago: Ada Wolf, “Rain falls,” Ulm Post, July 29, 2022, https://post.example/rain, Report A, statement 2, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Plain: Rain “fell” on <Ulm> & 50% of [it]. (Report A, statement 2)
    A flood in Ulm. https://example.org/flood/passages/post-1a2b3c4/

    BibTeX: @misc{post-1a2b3c4,
      author = {Wolf, Ada},
      title = {{Rain falls}},
      year = {2022},
      month = {07},
      howpublished = {Ulm Post},
      note = {Report A, statement 2, in A flood in Ulm, Variorum, https://post.example/rain},
      url = {https://example.org/flood/passages/post-1a2b3c4/}
    }

    RIS: TY  - NEWS
    TI  - Rain falls
    AU  - Wolf, Ada
    T2  - Ulm Post
    PY  - 2022
    DA  - 2022/07/29
    LA  - en
    UR  - https://example.org/flood/passages/post-1a2b3c4/
    L2  - https://post.example/rain
    AB  - Rain “fell” on <Ulm> & 50% of [it]. (Report A, statement 2)
    N1  - In A flood in Ulm, Variorum
    ER  - 

    CSL-JSON: [
      {
        "id": "post-1a2b3c4",
        "type": "article-newspaper",
        "title": "Rain falls",
        "author": [
          {
            "family": "Wolf",
            "given": "Ada"
          }
        ],
        "container-title": "Ulm Post",
        "issued": {
          "date-parts": [
            [
              2022,
              7,
              29
            ]
          ]
        },
        "language": "en",
        "URL": "https://example.org/flood/passages/post-1a2b3c4/",
        "abstract": "Rain “fell” on <Ulm> & 50% of [it]. (Report A, statement 2)",
        "note": "In A flood in Ulm, Variorum. https://post.example/rain"
      }
    ]

    Markdown: > Rain “fell” on \\<Ulm\\> & 50% of \\[it\\].
    >
    > — Report A, statement 2, [A flood in Ulm](https://example.org/flood/passages/post-1a2b3c4/)

    HTML: <blockquote cite="https://example.org/flood/passages/post-1a2b3c4/">
      <p>Rain “fell” on &lt;Ulm&gt; &amp; 50% of [it].</p>
      <footer>Report A, statement 2, <cite><a href="https://example.org/flood/passages/post-1a2b3c4/">A flood in Ulm</a></cite></footer>
    </blockquote>"
  `);
});

test('what nobody knows is left out, and a missing date is n.d. in APA', () => {
  const quotes = [{ text: 'It rained.', report: 'Report B', place: 'statement 1', origin: null }];
  const unknown = { ...KNOWN, quotes, author: null, publisher: null, published: null, source: null, title: 'Report B' };
  expect(write(unknown)).toMatchInlineSnapshot(`
    "APA: Report B [statement 1]. (n.d.). In A flood in Ulm. Variorum. https://example.org/flood/passages/post-1a2b3c4/

    MLA: “Report B.” Statement 1. A flood in Ulm, Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Chicago: “Report B,” statement 1, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Plain: “It rained.” (Report B, statement 1)
    A flood in Ulm. https://example.org/flood/passages/post-1a2b3c4/

    BibTeX: @misc{post-1a2b3c4,
      title = {{Report B}},
      note = {statement 1, in A flood in Ulm, Variorum},
      url = {https://example.org/flood/passages/post-1a2b3c4/}
    }

    RIS: TY  - NEWS
    TI  - Report B
    LA  - en
    UR  - https://example.org/flood/passages/post-1a2b3c4/
    AB  - It rained. (Report B, statement 1)
    N1  - In A flood in Ulm, Variorum
    ER  - 

    CSL-JSON: [
      {
        "id": "post-1a2b3c4",
        "type": "article-newspaper",
        "title": "Report B",
        "language": "en",
        "URL": "https://example.org/flood/passages/post-1a2b3c4/",
        "abstract": "It rained. (Report B, statement 1)",
        "note": "In A flood in Ulm, Variorum"
      }
    ]

    Markdown: > It rained.
    >
    > — Report B, statement 1, [A flood in Ulm](https://example.org/flood/passages/post-1a2b3c4/)

    HTML: <blockquote cite="https://example.org/flood/passages/post-1a2b3c4/">
      <p>It rained.</p>
      <footer>Report B, statement 1, <cite><a href="https://example.org/flood/passages/post-1a2b3c4/">A flood in Ulm</a></cite></footer>
    </blockquote>"
  `);
});

test('a match names each report with what is known of its origin', () => {
  const quotes = [
    { text: 'Rain.', report: 'Report A', place: 'headline', origin: 'Ulm Post, Ada Wolf, 29 July 2022' },
    { text: 'Rain fell.', report: 'Report B', place: 'statement 1', origin: null },
  ];
  const match = { ...KNOWN, quotes, author: null, publisher: null, published: null, source: null, title: 'The same' };
  expect(citePassage(match)[2]?.text).toBe(
    '“The same,” Report A (Ulm Post, Ada Wolf, 29 July 2022), headline; Report B, statement 1, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/.',
  );
});

test('Zotero finds the report in an empty element’s title', () => {
  const fields = new URLSearchParams(writeCoins(KNOWN));
  expect(Object.fromEntries(fields)).toMatchObject({
    'rft.type': 'newspaperArticle',
    'rft.title': 'Rain falls',
    'rft.creator': 'Ada Wolf',
    'rft.source': 'Ulm Post',
    'rft.date': '2022-07-29',
    'rft.identifier': KNOWN.url,
  });
});

test('a match names each report once, with its places', () => {
  const quotes = [
    { text: 'Rain.', report: 'Report A', place: 'headline', origin: null },
    { text: 'It rained.', report: 'Report A', place: 'statement 2', origin: null },
    { text: 'Rain fell.', report: 'Report B', place: 'statement 1', origin: null },
  ];
  const match = {
    ...KNOWN,
    quotes,
    author: null,
    publisher: null,
    published: null,
    source: null,
    title: 'A quotation altered',
  };
  expect(write(match).split('\n\n').slice(0, 3).join('\n')).toMatchInlineSnapshot(`
    "APA: A quotation altered [Report A, headline and statement 2; Report B, statement 1]. (n.d.). In A flood in Ulm. Variorum. https://example.org/flood/passages/post-1a2b3c4/
    MLA: “A quotation altered.” Report A, headline and statement 2; Report B, statement 1. A flood in Ulm, Variorum, https://example.org/flood/passages/post-1a2b3c4/.
    Chicago: “A quotation altered,” Report A, headline and statement 2; Report B, statement 1, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/."
  `);
});

test.each([
  ['Ada Wolf', 'Wolf, A.', 'Wolf, Ada', 'Ada Wolf', 'Wolf, Ada'],
  [
    'Ada Wolf and Bo van der Berg',
    'Wolf, A., & van der Berg, B.',
    'Wolf, Ada, and Bo van der Berg',
    'Ada Wolf and Bo van der Berg',
    'Wolf, Ada and van der Berg, Bo',
  ],
  [
    'Mary-Jo A. Fox, Bo Lee & Cy Ray',
    'Fox, M.-J. A., Lee, B., & Ray, C.',
    'Fox, Mary-Jo A., et al.',
    'Mary-Jo A. Fox, Bo Lee, and Cy Ray',
    'Fox, Mary-Jo A. and Lee, Bo and Ray, Cy',
  ],
  ['Reuters', 'Reuters', 'Reuters', 'Reuters', '{Reuters}'],
  ['Ulm Post News Desk', 'Ulm Post News Desk', 'Ulm Post News Desk', 'Ulm Post News Desk', '{Ulm Post News Desk}'],
])('%s is written as each format has it', (author, ...expected) => {
  const styles = ['apa', 'mla', 'chicago', 'bibtex'] as const;
  expect(styles.map((style) => writeAuthors(author, style, 'en'))).toEqual(expected);
});

test.each([
  ['25. July was wet.', '25\\. July was wet.'],
  ['- it rained', '\\- it rained'],
  ['2022-07-29 was wet', '2022\\-07-29 was wet'],
])('“%s” begins no list in Markdown', (text, expected) => {
  const quotes = [{ text, report: 'Report A', place: 'statement 2', origin: null }];
  const markdown = citePassage({ ...KNOWN, quotes }).find(({ name }) => name === 'Markdown');
  expect(markdown?.text.split('\n')[0]).toBe(`> ${expected}`);
});

test('several authors stay several in BibTeX', () => {
  const bibtex = citePassage({ ...KNOWN, author: 'Ada Wolf & Bo Lee' }).find(({ name }) => name === 'BibTeX');
  expect(bibtex?.text).toContain('author = {Wolf, Ada and Lee, Bo}');
});

test('the day is the one that the report names, whatever its time zone', () => {
  const late = { ...KNOWN, published: '2022-07-29T23:30:00-07:00' };
  expect(citePassage(late)[0]?.text).toContain('(2022, July 29)');
});

test('a citation tells where an archive keeps the report, and when its text was taken', () => {
  const copied = { ...KNOWN, archived: 'https://archive.example/ulm', retrieved: '2022-08-03T09:00:00Z' };
  const [apa = '', mla = '', chicago = '', , bibtex = ''] = citePassage(copied).map(({ text }) => text);
  expect(apa).toMatch(/\/ Archived at https:\/\/archive\.example\/ulm, retrieved 2022, August 3\.$/);
  expect(mla).toMatch(/\/\. Archived at https:\/\/archive\.example\/ulm, retrieved 3 Aug\. 2022\.$/);
  expect(chicago).toMatch(/\/\. Archived at https:\/\/archive\.example\/ulm, retrieved August 3, 2022\.$/);
  expect(bibtex).toContain(
    '  urldate = {2022-08-03},\n  addendum = {Archived at \\url{https://archive.example/ulm}}\n}',
  );
  const dated = citePassage({ ...KNOWN, retrieved: '2022-08-03' }).map(({ text }) => text);
  expect(dated[0]).toMatch(/\/ Retrieved 2022, August 3\.$/);
});
