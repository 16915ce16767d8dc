import { expect, test } from 'vitest';
import { type Cited, citePassage } from '../../src/permalinks/cite-passage.ts';

const KNOWN: Cited = {
  quotes: [{ text: 'Rain “fell” on <Ulm> & 50% of [it].', place: 'Report A, statement 2' }],
  title: 'Rain falls',
  author: 'Ada Wolf',
  publisher: 'Ulm Post',
  published: '2022-07-29T10:00:00Z',
  story: 'A flood in Ulm',
  url: 'https://example.org/flood/passages/post-1a2b3c4/',
  key: 'post-1a2b3c4',
};

const write = (cited: Cited) =>
  citePassage(cited)
    .map(({ name, text }) => `${name}: ${text}`)
    .join('\n\n');

test('a passage is cited with everything that is known of its report', () => {
  expect(write(KNOWN)).toMatchInlineSnapshot(`
    "APA: Ada Wolf. (2022, July 29). Rain falls [Report A, statement 2]. In A flood in Ulm. Variorum. https://example.org/flood/passages/post-1a2b3c4/

    MLA: Ada Wolf. “Rain falls.” Ulm Post, 29 July 2022, Report A, statement 2, A flood in Ulm, Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Chicago: Ada Wolf, “Rain falls,” Ulm Post, July 29, 2022, Report A, statement 2, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/.

    Plain: “Rain “fell” on <Ulm> & 50% of [it].” (Report A, statement 2)
    A flood in Ulm. https://example.org/flood/passages/post-1a2b3c4/

    BibTeX: @online{post-1a2b3c4,
      title = {Rain falls},
      author = {Ada Wolf},
      publisher = {Ulm Post},
      date = {2022-07-29},
      note = {Report A, statement 2, in A flood in Ulm, Variorum},
      url = {https://example.org/flood/passages/post-1a2b3c4/}
    }

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
  const unknown = { ...KNOWN, author: null, publisher: null, published: null, title: 'Report B' };
  const [apa, mla, chicago] = citePassage(unknown).map(({ text }) => text);
  expect([apa, mla, chicago].join('\n')).toMatchInlineSnapshot(`
    "Report B [Report A, statement 2]. (n.d.). In A flood in Ulm. Variorum. https://example.org/flood/passages/post-1a2b3c4/
    “Report B.” Report A, statement 2, A flood in Ulm, Variorum, https://example.org/flood/passages/post-1a2b3c4/.
    “Report B,” Report A, statement 2, in “A flood in Ulm,” Variorum, https://example.org/flood/passages/post-1a2b3c4/."
  `);
});
