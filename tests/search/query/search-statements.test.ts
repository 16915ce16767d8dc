import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchStatements } from '../../../src/search/query/search-statements.ts';
import { foldText } from '../../../src/search/records/fold-text.ts';
import { archiveOf, find, recordOf } from '../archive.ts';

const CALL = [
  recordOf('US Secretary Antony Blinker said that he had a discussion with Sergey Lavrovduring a phone call.'),
  recordOf('Blinken said he had a “frank and direct conversation” with Sergey Lavrov.'),
  recordOf('Sergei Lavrov, called for a return to “silent diplomacy”.'),
  recordOf('They “hope to see this move forward as soon as possible. “.'),
  recordOf('They’re “looking to see that move forward as soon as possible.”'),
  recordOf('Music was played in the U.S. embassy — loudly.'),
];

describe('words', () => {
  test('are found in any order', async () => {
    expect(await find(CALL, 'conversation direct')).toEqual([
      'Blinken said he had a “frank and [direct] [conversation]” with Sergey Lavrov.',
    ]);
  });

  test('are found with a typo or two', async () => {
    const found = 'Sergei Lavrov, called for a return to “silent [diplomacy]”.';
    expect(await find(CALL, 'diplomcay')).toEqual([found]);
    expect(await find(CALL, 'dyplomasy')).toEqual([found]);
  });

  test('of three letters are found with one typo', async () => {
    expect(await find(CALL, 'teh diplomacy')).toEqual([]);
    expect(await find(CALL, 'frank adn direct')).toEqual([
      'Blinken said he had a “[frank] [and] [direct] conversation” with Sergey Lavrov.',
    ]);
  });

  describe('among many common ones', () => {
    const many = Array.from({ length: 200 }, (_, at) => recordOf(`They said it was the kind of day ${at}.`));
    const tone = recordOf('It was the kind of tone that he likes.');
    test('do not hide a statement if nobody has them', async () => {
      expect(await find([...many, tone], 'tone qqqq xxxx of that he')).toContain(
        'It was the kind [of] [tone] [that] [he] likes.',
      );
    });

    test('do not hide one that has the others in their order, if only others have them', async () => {
      const records = [...many, tone, recordOf('He hurt a toe.')];
      expect(await find(records, 'was the kind of toe that')).toContain(
        'It [was] [the] [kind] [of] tone [that] he likes.',
      );
    });
  });

  test('are found from their beginning while they are typed', async () => {
    expect(await find(CALL, 'conv')).toEqual([
      'Blinken said he had a “frank and direct [conversation]” with Sergey Lavrov.',
    ]);
  });

  test('must all be there in a short query', async () => {
    expect(await find(CALL, 'lavrov banana')).toEqual([]);
  });

  test('find no strangers: “musk” is not “music”', async () => {
    expect(await find(CALL, 'musk')).toEqual([]);
  });

  test('are left out behind a hyphen', async () => {
    expect(await find(CALL, 'diplomacy -silent')).toEqual([]);
    expect(await find(CALL, 'move -"hope to see"')).toEqual([
      'They’re “looking to see that [move] forward as soon as possible.”',
    ]);
  });

  test('are named with the nearest spelling where no statement has them', async () => {
    const { unknown } = await searchStatements(archiveOf(CALL), 'diplomazy banana', 10);
    expect(unknown).toEqual([
      { typed: 'diplomazy', nearest: 'diplomacy' },
      { typed: 'banana', nearest: null },
    ]);
  });

  test('are named as names where they are names, and numbers not at all', async () => {
    const { unknown } = await searchStatements(archiveOf(CALL), 'lavroff 29', 10);
    expect(unknown).toEqual([
      { typed: 'lavroff', nearest: 'Lavrov' },
      { typed: '29', nearest: null },
    ]);
  });
});

describe('a name', () => {
  test('finds its misprints', async () => {
    expect(await find(CALL, 'Blinken')).toEqual([
      '[Blinken] said he had a “frank and direct conversation” with Sergey Lavrov.',
      'US Secretary Antony [Blinker] said that he had a discussion with Sergey Lavrovduring a phone call.',
    ]);
  });

  test('finds its variants, and words it was run together with', async () => {
    expect(await find(CALL, 'Sergey Lavrov')).toEqual([
      'Blinken said he had a “frank and direct conversation” with [Sergey] [Lavrov].',
      'US Secretary Antony Blinker said that he had a discussion with [Sergey] [Lavrovduring] a phone call.',
      '[Sergei] [Lavrov], called for a return to “silent diplomacy”.',
    ]);
  });
});

describe('exact words', () => {
  test('are found whatever the style of marks, dashes, case and accents', async () => {
    expect(await find(CALL, '»FRANK and Diréct conversation«')).toEqual([
      'Blinken said he had a “[frank and direct conversation]” with Sergey Lavrov.',
    ]);
    expect(await find(CALL, '"us embassy loudly"')).toEqual(['Music was played in the [U.S. embassy — loudly].']);
  });

  test('have nothing between them and stand in their order', async () => {
    const { loosened, groups } = await searchStatements(archiveOf(CALL), '"direct and frank"', 10);
    expect(loosened).toBe(true);
    expect(groups).toHaveLength(1);
  });

  test('are found all and only where they stand', async () => {
    const word = fc.constantFrom('the', 'call', 'took', 'place', 'Café', 'shortly', 'x');
    const gap = fc.constantFrom(' ', ', ', ' — ', '. “', '” ');
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.map((part) => part.join('')).join(''));
    const foldedWords = (of: string) =>
      ` ${foldText(of.toLowerCase())
        .map((folded) => folded.word)
        .join(' ')} `;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 12 }), text, async (texts, phrase) => {
        const records = texts.map((of, at) => recordOf(of, { statement: String(at) }));
        const wanted = phrase.replaceAll(/[“”]/g, '');
        const { groups, loosened } = await searchStatements(archiveOf(records), `"${wanted}"`, 1000);
        const hits = loosened ? [] : groups.flatMap(({ wordings }) => wordings.map(({ record }) => record.statement));
        const standing = records.filter((record) => foldedWords(record.text).includes(foldedWords(wanted)));
        expect(hits.toSorted()).toEqual(standing.map(({ statement }) => statement).toSorted());
      }),
    );
  });
});

describe('a pasted quotation', () => {
  test('finds its source and the wording that other words were put into', async () => {
    const found = await find(CALL, 'they “hope to see this move forward as soon as possible”');
    expect(found).toHaveLength(1);
    const loose = await find(CALL, 'they hope to see this move forward as soon as possible');
    expect(loose.map((text) => text.replaceAll(/[[\]]/g, ''))).toEqual([CALL[3]?.text, CALL[4]?.text]);
  });

  test('is found sentence by sentence where it runs over several', async () => {
    const texts = CALL.slice(1, 4).map(({ text }) => text);
    const found = await find(CALL, texts.join(' ').replaceAll(/[“”]/g, ''));
    const sources = found.slice(0, texts.length).map((text) => text.replaceAll(/[[\]]/g, ''));
    expect(sources.toSorted()).toEqual(texts.toSorted());
  });
});

test('every hit of loose words has the words it claims, or close forms of them', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abel'), minLength: 1, maxLength: 7 });
  const text = fc.array(letters, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 10 }), letters, async (texts, word) => {
      const records = texts.map((of, at) => recordOf(of, { statement: String(at) }));
      const { groups } = await searchStatements(archiveOf(records), word, 1000);
      for (const { record, marks } of groups.flatMap(({ wordings }) => wordings)) {
        expect(marks?.length).toBeGreaterThan(0);
        for (const { start, end, kind } of marks ?? []) {
          const found = record.text.slice(start, end);
          if (kind === 'exact') expect(found).toBe(word);
          if (kind === 'prefix') expect(found.startsWith(word)).toBe(true);
          expect(Math.abs(found.length - word.length) <= 2 || found.startsWith(word)).toBe(true);
        }
      }
      const having = records.filter((record) => record.text.split(' ').includes(word));
      const hits = new Set(groups.flatMap(({ wordings }) => wordings.map(({ record }) => record.statement)));
      expect(having.filter(({ statement }) => !hits.has(statement))).toEqual([]);
    }),
  );
});
