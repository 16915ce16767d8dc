/** What stands at the places of the font Symbol from 0x21 on, after Adobe's published encoding; `·` where nothing plain does. */
const SYMBOL = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_·αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…·—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** Signs of the fonts Wingdings that texts use: bullets, ticks and arrows. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  113: '□',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  251: '✗',
  252: '✓',
  254: '☑',
};

/** What stands for a sign that can't be told: better a box than a word lost in silence. */
const UNKNOWN = '□';

/** The character for one that Word takes from a font of signs; `code` is its place there, often moved up by 0xF000. */
export function readSymbol(font: string, code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10_ff_ff) return UNKNOWN;
  const place = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  if (/^symbol$/i.test(font)) return placeIn(SYMBOL, place - 0x21) ?? placeIn(SYMBOL_HIGH, place - 0xa0) ?? UNKNOWN;
  if (/^wingdings/i.test(font)) return WINGDINGS[place] ?? UNKNOWN;
  return code === place ? String.fromCodePoint(code) : UNKNOWN;
}

const placeIn = (signs: string, place: number): string | undefined => [...signs][place];
