import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/report/report.ts';
import { type MarkedWording, markWordings } from '../../../../src/views/marks/wordings/mark-wordings.ts';
import { compareTexts } from '../../compare-texts.ts';

/** Each wording between the marks of its report: `[changed]`, `<moved>`, `{left}`. */
function draw(texts: Readonly<Record<string, string>>): readonly string[] {
  const { comparison } = compareTexts(texts);
  return comparison.matches
    .flatMap(({ quotations }) => quotations)
    .flatMap(({ readings }) => markWordings(readings, comparison.reports))
    .flatMap(({ wordings, repeats }) => [
      ...Object.entries(wordings).map(([report, wording]) => `${report}: ${drawWording(wording)}`),
      ...repeats.map((wording) => `again: ${drawWording(wording)}`),
    ])
    .toSorted((one, other) => (one.slice(0, 1) < other.slice(0, 1) ? -1 : 1));
}

function drawWording({ text, opening, closing, differing, moved, left }: MarkedWording): string {
  const bracket = (spans: readonly Span[], [open, close]: readonly [string, string]) =>
    spans.flatMap(({ start, end }) => [
      { at: start, sign: open },
      { at: end, sign: close },
    ]);
  const signs = [...bracket(differing, ['[', ']']), ...bracket(moved, ['<', '>']), ...bracket(left, ['{', '}'])];
  const drawn = signs
    .toSorted((one, other) => other.at - one.at)
    .reduce((rest, { at, sign }) => rest.slice(0, at) + sign + rest.slice(at), text);
  return opening + drawn + closing;
}

const say = (words: string) => `Mayor Ida Brandt of Karlsvik told the council on Monday: “${words}.”`;
const COME = 'We will send help to every single household';

describe('the words of a quotation', () => {
  test('are marked where an altered wording adds a few at its end, not where it goes on', () => {
    const short = 'They were told twice of the cracks and did nothing';
    const added = 'They were told twice of those cracks and did nothing at all';
    expect(draw({ A: say(short), B: say(added) })).toEqual([
      'A: “They were told twice of [the] cracks and did nothing.”',
      'B: “They were told twice of [those] cracks and did nothing [at all].”',
    ]);
    const long = `${added} until the roof of the mill came down`;
    expect(draw({ A: say(short), B: say(long) }).at(1)).toContain('{at all until the roof of the mill came down}');
  });

  test('are marked where two reports differ, and only there', () => {
    expect(draw({ A: say(COME), B: say(COME.replace('single', 'flooded')) })).toEqual([
      'A: “We will send help to every [single] household.”',
      'B: “We will send help to every [flooded] household.”',
    ]);
  });

  test('are marked in each of two against two, and three ways', () => {
    const [one, other, third] = [COME, COME.replace('single', 'flooded'), COME.replace('single', 'poor')].map(say);
    if (!one || !other || !third) throw new Error('a text is missing');
    const inPlace = (texts: Readonly<Record<string, string>>) =>
      draw(texts).map((drawn) => `${drawn.slice(0, 1)} ${/\[.*\]/.exec(drawn)?.[0]}`);
    expect(inPlace({ A: one, B: other, C: one, D: other })).toEqual([
      'A [single]',
      'B [flooded]',
      'C [single]',
      'D [flooded]',
    ]);
    expect(inPlace({ A: one, B: other, C: third })).toEqual(['A [single]', 'B [flooded]', 'C [poor]']);
  });

  test('of a fragment are marked where they differ, and of the longer wording just these', () => {
    expect(
      draw({
        A: say('We ask both sides to go back to the old habit of silent diplomacy, without any press around us'),
        B: 'Mayor Ida Brandt of Karlsvik told the council on Monday to go back to “quiet diplomacy”.',
      }),
    ).toEqual([
      'A: “{We ask both sides to go back to the old habit of} [silent] diplomacy, {without any press around us}.”',
      'B: “[quiet] diplomacy”',
    ]);
  });

  test('are told as moved where the other wording has them at another place', () => {
    expect(
      draw({ A: say('We gladly send help to every household'), B: say('We send help to every household gladly') }),
    ).toEqual(['A: “We <gladly> send help to every household.”', 'B: “We send help to every household <gladly>.”']);
  });

  test('are not marked against a report that has them in another wording, or beside its marks', () => {
    const twice = `${say(COME.replace('single', 'flooded'))}\n\nThe mayor repeated: “We will send help to every single household.”`;
    expect(draw({ A: say(COME), B: twice })[0]).toBe('A: “We will send help to every single household.”');
    expect(
      draw({
        A: say('We will send blankets, help and hot soup to every household'),
        B: 'Mayor Ida Brandt of Karlsvik told the council on Monday of blankets, hot soup and “help … to every household”.',
      })[0],
    ).toBe('A: “{We will send blankets}, help and hot soup to every household.”');
  });

  test('keep the marks of their report, and leave out who interrupts them', () => {
    expect(
      draw({
        A: 'Mayor Ida Brandt of Karlsvik told the council on Monday: "We will send help to every household this week."',
        B: '‘We will send help,’ Mayor Ida Brandt of Karlsvik told the council on Monday, ‘to every farm this week.’',
      }),
    ).toEqual([
      'A: "We will send help to every [household] this week."',
      'B: ‘We will send help,’ Mayor Ida Brandt of Karlsvik told the council on Monday, ‘to every [farm] this week.’',
    ]);
  });
});
