import type { Language } from '../../../../src/statements/lexicon/language/language.ts';

/** A language that nobody speaks, with a handful of words: as little as a folder of the lexicon needs. */
export const MADE_UP: Language = {
  lang: 'qaa',
  words: {
    determiner: 'lo',
    definiteArticle: 'lo',
    reportOpener: 'ke',
    clauseOpener: 'ke',
    subjectPronoun: 'ona',
    weekday: 'sundo',
  },
  cues: [{ lemma: 'zovi', manner: 'speech', forms: { base: 'zovi', present: 'zovas', past: 'zovis' } }],
  pronouns: { she: 'ona' },
  titles: { she: 'damo' },
  and: 'ed',
  offices: 'redakto',
  sentences: { abbreviations: 'Kpt' },
  details: {
    rules: {
      number: [
        {
          pattern: /\b(?<count>du|tri|\d+) ponto(?:j)?\b/g,
          needs: /ponto/,
          normalise: ({ count = '' }) => `${COUNTS.get(count) ?? count} bridges`,
        },
      ],
    },
  },
};

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['du', 2],
  ['tri', 3],
]);
