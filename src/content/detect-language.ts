import { isCommonWord } from '../comparison/words/common-words.ts';

/**
 * The language of a text as a BCP 47 tag without a region; `null` where it has too few words, or words that could be of
 * several. The detector weighs a quarter of a megabyte: English, and what its script tells, does without.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const start = text.slice(0, LONGEST);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  const byScript = LANGUAGES_BY_SCRIPT.find(([script]) => (start.match(script)?.length ?? 0) >= SCRIPT_SHARE * letters);
  if (byScript) return byScript[1];
  if (isEnglish(start)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(start);
  if (!result.isReliable()) return null;
  return result.language === 'ms' ? tellMalay(start) : result.language;
}

/** Characters that are looked at; more tell no more. */
const LONGEST = 2000;

/** Letters of the shortest text that is told; a Chinese sentence has no more. */
const LEAST_LETTERS = 12;

/** Share of a text's letters in a script from which the text is in its language: names and quotations may be in others. */
const SCRIPT_SHARE = 0.2;

/** Share of a text's words that are among the commonest English ones from which it is English: other languages have half as many at most. */
const ENGLISH_SHARE = 0.3;

/** Scripts that one language alone is written in, as far as news is; Japanese before Chinese, whose letters it uses too. */
const LANGUAGES_BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Sinhala}/gu, 'si'],
];

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return words.filter((word) => isCommonWord(word.replace('’', "'"))).length >= ENGLISH_SHARE * words.length;
}

/** The detector knows Malay and Indonesian as one; where neither spelling shows, it is the one that more news is in. */
function tellMalay(text: string): string {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(MALAY) > count(INDONESIAN) ? 'ms' : 'id';
}

/** Frequent words that the two spell otherwise. */
const MALAY = /\b(?:bahawa|kerana|ialah|polis|wang|beza|cuba)\b/giu;
const INDONESIAN = /\b(?:bahwa|karena|polisi|uang|beda|coba|bisa)\b/giu;
