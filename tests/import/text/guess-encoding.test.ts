import { describe, expect, test } from 'vitest';
import { guessEncoding } from '../../../src/import/text/guess-encoding.ts';

/** The bytes of a text in an encoding of one byte a character. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteByCharacter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
  );
  return new Uint8Array([...text].map((character) => byteByCharacter.get(character) ?? 0x3f));
}

const TEXTS = {
  Russian: 'В субботу мост через реку закрыли до весны. Мэр сказала, что никто не пострадал, а «ремонт уже идёт».',
  Bulgarian: 'Мостът над реката беше затворен в събота до пролетта. Кметът каза, че никой не е пострадал.',
  Greek: 'Η γέφυρα πάνω από το ποτάμι έκλεισε το Σάββατο μέχρι την άνοιξη. Κανείς δεν έπαθε τίποτα, είπε η δήμαρχος.',
  Hebrew: 'הגשר מעל הנהר נסגר בשבת עד האביב. איש לא נפגע, אמרה ראש העיר לעיתונאים.',
  Arabic: 'أغلق الجسر فوق النهر يوم السبت حتى الربيع. وقالت رئيسة البلدية إن أحدا لم يصب بأذى.',
  Thai: 'สะพานข้ามแม่น้ำปิดเมื่อวันเสาร์จนถึงฤดูใบไม้ผลิ นายกเทศมนตรีกล่าวว่าไม่มีใครได้รับบาดเจ็บ',
  Hungarian:
    'A folyó fölötti hidat szombaton tavaszig lezárták. Senki nem sérült meg, mondta a polgármesternő, és hozzátette: „őszintén örülök”.',
  Polish:
    'Most nad rzeką zamknięto w sobotę do wiosny. Nikt nie został ranny, powiedziała burmistrzyni i że się cieszy.',
  Turkish:
    'Nehrin üzerindeki köprü cumartesi günü ilkbahara kadar kapatıldı. Başkan, kimsenin yaralanmadığını söyledi.',
  French: 'Le pont a été fermé samedi jusqu’au printemps. Personne n’a été blessé, a déclaré la maire à la presse.',
  Dutch: 'De brug is dicht, zei de burgemeester, dat is alles wat zij weet…. Het is een oude brug van de stad.',
  English: 'The bridge was sold for £825 in the spring, and the mayor said that it was a lot of money for it.',
} as const;

describe('the encoding of a text that names none', () => {
  test.each([
    ['Russian', 'windows-1251'],
    ['Russian', 'koi8-r'],
    ['Russian', 'ibm866'],
    ['Russian', 'iso-8859-5'],
    ['Russian', 'x-mac-cyrillic'],
    ['Bulgarian', 'windows-1251'],
    ['Bulgarian', 'iso-8859-5'],
    ['Greek', 'windows-1253'],
    ['Greek', 'iso-8859-7'],
    ['Hebrew', 'windows-1255'],
    ['Arabic', 'windows-1256'],
    ['Thai', 'windows-874'],
    ['Hungarian', 'windows-1250'],
    ['Polish', 'windows-1250'],
    ['Polish', 'iso-8859-2'],
    ['Turkish', 'windows-1254'],
    ['French', 'windows-1252'],
    ['French', 'macintosh'],
    ['Dutch', 'windows-1252'],
    ['English', 'windows-1252'],
  ] as const)('is told by its letters: %s in %s', (language, encoding) => {
    const bytes = encode(TEXTS[language], encoding);
    const guessed = guessEncoding(bytes)?.encoding ?? 'utf-8';
    expect(new TextDecoder(guessed).decode(bytes)).toBe(new TextDecoder(encoding).decode(bytes));
  });
});
