import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { Comparison } from '../../src/report/comparison.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { readGoldPairs } from '../gold/comparison-gold.ts';

const shippedBodies = ['report-a', 'report-b'].map((id) =>
  readFileSync(`content/blinken-lavrov-call/${id}.md`, 'utf8').replace(/^---\n.*?\n---\n/s, ''),
);
const stories = [shippedBodies, ...readGoldPairs().map(({ reports }) => reports.map(({ body }) => body))].map(
  (bodies) => bodies.map((body) => body.split(/\n\n+/).filter((paragraph) => paragraph.trim() !== '')),
);
const story = fc.constantFrom(...stories);
const paragraphs = story.chain((reports) => fc.constantFrom(...reports));
const parse = (parts: readonly string[], id: string) => parseReport(parts.join('\n\n'), { id });

/** The linked statements as texts, whichever report comes first. */
function pairsOf(reports: readonly Report[], { matches }: Comparison): readonly string[] {
  const textById = new Map(reports.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)));
  const pairs = matches.flatMap(({ links }) => links.map(({ statements }) => statements.map((id) => textById.get(id))));
  return pairs.map((pair) => pair.sort().join(' = ')).sort();
}

const repeats = (reports: readonly (readonly string[])[]) => {
  const all = reports.flatMap((parts, index) =>
    parse(parts, `r${index}`).statements.map(({ text }) => `${index} ${text}`),
  );
  return new Set(all).size < all.length;
};

describe('whatever the reports,', () => {
  test('their order doesn’t change the pairs', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const reports = texts.map((parts, index) => parse(parts, `r${index}`));
        const reversed = reports.toReversed();
        expect(pairsOf(reversed, compareReports(reversed))).toEqual(pairsOf(reports, compareReports(reports)));
      }),
      { numRuns: 10 },
    );
  });

  test('the order of the paragraphs doesn’t change the pairs', () => {
    const shuffled = story.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        ...texts.map((parts) => fc.shuffledSubarray([...parts], { minLength: parts.length })),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, ...others]) => {
        fc.pre(!repeats(texts));
        const [reports, moved] = [texts, others].map((side) => side.map((parts, index) => parse(parts, `r${index}`)));
        expect(pairsOf(moved ?? [], compareReports(moved ?? []))).toEqual(
          pairsOf(reports ?? [], compareReports(reports ?? [])),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('a report compared with itself is all the same, with nothing left over and no detail that differs', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const { matches, only, overlaps } = compareReports([parse(parts, 'one'), parse(parts, 'two')]);
        expect(new Set(matches.map(({ relation }) => relation))).toEqual(new Set(['same']));
        expect(matches.some(({ moved, details }) => moved || details.some(({ differs }) => differs))).toBe(false);
        expect(matches.flatMap(({ quotations }) => quotations).every(({ verdict }) => verdict === 'same')).toBe(true);
        expect(Object.values(only).flat()).toEqual([]);
        expect(overlaps.map(({ verdict }) => verdict)).toEqual(['wholly']);
      }),
      { numRuns: 14 },
    );
  });

  test('what a copy lacks is listed, just that', () => {
    const cut = paragraphs.chain((parts) => fc.tuple(fc.constant(parts), fc.subarray([...parts], { minLength: 1 })));
    fc.assert(
      fc.property(cut, ([parts, kept]) => {
        const [whole, copy] = [parse(parts, 'whole'), parse(kept, 'copy')];
        const left = new Set(copy.statements.map(({ text }) => text));
        const { only } = compareReports([whole, copy]);
        const lacking = whole.statements.filter(({ text }) => !left.has(text)).map(({ id }) => id);
        expect(only).toEqual({ whole: lacking, copy: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('the overlap never rises when words are replaced', () => {
    const replaced = paragraphs.chain((parts) =>
      fc.tuple(fc.constant(parts.join('\n\n')), fc.array(fc.nat(2_000), { minLength: 1, maxLength: 120 })),
    );
    fc.assert(
      fc.property(replaced, ([body, places]) => {
        const original = parseReport(body, { id: 'original' });
        let text = body;
        let last = 1;
        for (const [index, place] of places.entries()) {
          text = replaceWord(text, place, `zq${index}`);
          if (index % 20 !== 0 && index !== places.length - 1) continue;
          const [overlap] = compareReports([original, parseReport(text, { id: 'copy' })]).overlaps;
          const share = overlap?.words.original ?? 0;
          expect(share).toBeLessThanOrEqual(last + 1e-9);
          last = share;
        }
      }),
      { numRuns: 30 },
    );
  });

  test('comparing never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ mode: 'sentences' }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (bodies) => {
        compareReports(bodies.map((body, index) => parseReport(body, { id: `r${index}`, title: body.slice(0, 20) })));
      }),
    );
  });
});

/** Puts another word in the place of one in lower case, so that sentences and names stay what they are. */
function replaceWord(text: string, place: number, word: string): string {
  const words = [...text.matchAll(/(?<=[a-z] )[a-z]{4,}(?= [a-z])/g)];
  const found = words[place % Math.max(words.length, 1)];
  return found === undefined ? text : text.slice(0, found.index) + word + text.slice(found.index + found[0].length);
}
