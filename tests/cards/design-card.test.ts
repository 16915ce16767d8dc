import { describe, expect, test } from 'vitest';
import { type CardWording, designCard, readCard } from '../../src/cards/design-card.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { hasLetters } from '../../src/cards/has-letters.ts';

const cardOf = (...wordings: readonly CardWording[]) => ({
  title: 'A flood in Ulm',
  wordings,
  note: 'A quotation altered',
  site: 'Ulm Echo',
});

/** The words of a wording as drawn, those that differ between brackets. */
function drawn(wording: CardWording): string {
  const words: string[] = [];
  const visit = (node: unknown): void => {
    const { className, text, children } = node as { className: string; text?: string; children?: unknown[] };
    if (className === 'same' && text) words.push(text);
    if (className === 'differs') words.push(`[${text}]`);
    children?.forEach(visit);
  };
  visit(designCard(cardOf(wording)));
  return words.join('');
}

describe('a card', () => {
  test('marks the words that differ', () => {
    expect(
      drawn({ label: 'A', speaker: null, text: 'the substantial offer we made', differing: [{ start: 16, end: 29 }] }),
    ).toBe('the substantial [offer we made]');
  });

  test('cuts a long wording round its first difference, between words', () => {
    const text = `${'rain '.repeat(60)}snow ${'hail '.repeat(60)}`.trim();
    const shown = drawn({ label: 'A', speaker: null, text, differing: [{ start: 300, end: 304 }] });
    expect(shown).toMatch(/^…(rain )+\[snow\]( hail)+…$/);
    expect(shown.length).toBeLessThan(160);
  });

  test('shows short wordings larger', () => {
    const sizes = (text: string) =>
      JSON.stringify(designCard(cardOf({ label: 'A', speaker: null, text, differing: [] })));
    expect(sizes('aims and objectives')).toContain('words large');
    expect(sizes('aims and objectives '.repeat(5))).toContain('words usual');
  });

  test('is told in words to those who do not see it', () => {
    expect(readCard(cardOf({ label: 'Report A', speaker: null, text: 'It rained.', differing: [] }))).toBe(
      'A flood in Ulm. Report A: It rained. A quotation altered.',
    );
  });

  test('is drawn as a PNG of 1200 × 630 pixels', async () => {
    const png = await drawCard(cardOf({ label: 'Report A', speaker: null, text: 'It rained.', differing: [] }));
    const view = new DataView(png.buffer);
    expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 1200, 630]);
  });

  test('is not drawn where letters would be boxes', () => {
    expect([hasLetters('Łódź, Київ & Αθήνα “1”'), hasLetters('東京'), hasLetters('القاهرة')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
