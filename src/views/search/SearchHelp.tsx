import type { JSX } from 'preact';

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['substantial offer', 'both words, in any order and form (offer, offered); a typo or two is forgiven'],
  ['"as soon as possible"', 'exactly these words, whatever the marks, dashes, capitals and accents'],
  ['25 minutes', 'numbers however they are written: 25 or twenty-five, 650000 or 650,000, 8bn or $8 billion'],
  [
    'speaker:lavrov',
    'attributed to somebody of that name; likewise report: (or its outlet), story: and via: (the outlet or agency it is relayed through)',
  ],
  ['is:quotation', 'with words in quotation marks; is:altered where another report has other words there'],
  ['is:differs', 'told in several reports, with other details or other words in quotation marks'],
  ['is:lacking', 'what at least two reports tell and another one doesn’t'],
  ['is:only', 'what no counterpart was found for in any other report'],
  [
    'after:2022-06 before:2023',
    'by the day of the story, written as year, year-month or year-month-day; date: takes one',
  ],
  ['lang:en', 'in reports of a language'],
  ['is:trimmed', 'likewise is:paraphrased and is:same, of quotations; is:headline'],
  ['Griner OR Whelan', 'one or the other; OR stands between two words, "phrases" or filters'],
  ['offer -swap', 'without a word, a "phrase" or a filter'],
];

/** How to ask, with examples that can be tried. */
export function SearchHelp({ search }: { readonly search: string }): JSX.Element {
  return (
    <details class="search-help">
      <summary>How to ask</summary>
      <dl>
        {EXAMPLES.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <a href={`${search}?${new URLSearchParams({ q: query })}`}>
                <code>{query}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>A whole quotation can be pasted: it is found even if some of its words were changed.</p>
    </details>
  );
}
