import { anyOf } from '../any-of.ts';
import type { DetailRule } from '../language/detail-language.ts';
import { byLength, type Figures } from './figures.ts';
import { datePartsOf } from './parts-of-dates.ts';
import { isUnspaced, subtagOf } from './tags.ts';

/** Times of day: `18:30`, `18.30 Uhr`, `18h30`, `下午6时`. */
export function timeRules(lang: string, { digit, hint, readPlain }: Figures): readonly DetailRule[] {
  const hour = `(?<hour>${digit}{1,2})`;
  const minute = `(?<minute>[0-5٠-٥۰-۵०-५০-৫０-５]${digit})`;
  const { before, behind } = clockWords(lang);
  const ends = isUnspaced(lang) ? '' : '(?!\\p{L})';
  const separator = separatorOf(lang);
  const halves = halvesOf(lang);
  const half = anyOf(byLength(halves.keys()));
  const normalise = (found: Readonly<Record<string, string | undefined>>) => {
    const word = found.half;
    const after = word === undefined ? undefined : halves.get(word.toLowerCase());
    return writeTime(readPlain(found.hour ?? ''), found.minute ? readPlain(found.minute) : 0, after);
  };
  const rule = (pattern: string): DetailRule => ({ pattern: new RegExp(pattern, 'giu'), needs: hint, normalise });
  const edge = '(?<![\\p{N}.,:/-])';
  const joined = `(?:[:.]${minute}|${hourSign(behind)}${minute}${minuteSign(lang)})`;
  return [
    rule(`(?<half>${half})\\s?${hour}(?:${joined}|${behind})?(?![\\p{N}%])`),
    rule(`${edge}${hour}(?:[:.]${minute})?[\\s\\u00A0\\u202F]?(?<half>${half})${ends}`),
    rule(`(?<!\\p{L})${before}\\.?\\s${hour}(?:[:.]${minute})?(?![\\p{N}%]|[.,:]${digit})`),
    rule(`${edge}${hour}[\\s\\u00A0]?${behind}[\\s\\u00A0]?${minute}${minuteSign(lang)}${ends}`),
    rule(`${edge}${hour}(?:[:.]${minute})?[\\s\\u00A0]${behind}${ends}`),
    ...(isUnspaced(lang) ? [rule(`${edge}${hour}${behind}`)] : []),
    rule(`${edge}${hour}:${minute}(?![\\p{N}:])`),
    ...(separator === '.' ? [rule(`${edge}${hour}\\.${minute}(?![\\p{N}]|[.,]${digit})`)] : []),
  ];
}

function writeTime(hour: number, minute: number, half: 'am' | 'pm' | undefined): string | undefined {
  if (hour > 23 || minute > 59 || (half !== undefined && (hour === 0 || hour > 12))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const AN_EVENING = new Date(Date.UTC(2022, 6, 29, 18, 30));
const A_MORNING = new Date(Date.UTC(2022, 6, 29, 6, 30));

/** What stands between an hour and its minutes. */
function separatorOf(lang: string): string {
  const parts = datePartsOf(lang, { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }, AN_EVENING);
  return parts.find(({ type }) => type === 'literal')?.value.trim() ?? ':';
}

/** Words that make a number an hour, as regular expressions. */
function clockWords(lang: string): { readonly before: string; readonly behind: string } {
  const parts = datePartsOf(lang, { hour: 'numeric', hourCycle: 'h23' }, AN_EVENING);
  const at = parts.findIndex(({ type }) => type === 'hour');
  const own = parts[at + 1]?.type === 'literal' ? (parts[at + 1]?.value.trim() ?? '') : '';
  const { before = [], behind = [] } = CLOCK_WORDS[subtagOf(lang)] ?? {};
  return { before: anyOf(before), behind: anyOf([own, ...behind].filter((word) => word !== '')) };
}

/** What news says beside the platform's own word; left out is what counts hours as well. */
const CLOCK_WORDS: Readonly<
  Record<string, { readonly before?: readonly string[]; readonly behind?: readonly string[] }>
> = {
  fr: { behind: ['h', 'heures'] },
  nl: { behind: ['uur'] },
  it: { before: ['alle', 'ore', 'alle ore'] },
  pl: { before: ['godz', 'godzinie', 'o godz', 'o godzinie'] },
  da: { before: ['kl', 'klokken'] },
  nb: { before: ['kl', 'klokken', 'klokka'] },
  sv: { before: ['kl', 'klockan'] },
  fi: { before: ['kello', 'klo'] },
  cs: { behind: ['hod'] },
  pt: { behind: ['h'] },
  es: { behind: ['h'] },
  ja: { behind: ['時'] },
  zh: { behind: ['時', '点', '點'] },
  tr: { before: ['saat'] },
  id: { before: ['pukul'] },
};

const hourSign = (behind: string): string => `[\\s]?${behind}[\\s]?`;
const minuteSign = (lang: string): string => (isUnspaced(lang) ? '(?:分|분)' : '');

/** Whether a word stands for the hours before noon or for those behind it. */
function halvesOf(lang: string): ReadonlyMap<string, 'am' | 'pm'> {
  const wordOf = (date: Date): string =>
    datePartsOf(lang, { hour: 'numeric', hour12: true }, date).find(({ type }) => type === 'dayPeriod')?.value ?? '';
  const [am, pm] = [wordOf(A_MORNING).toLowerCase(), wordOf(AN_EVENING).toLowerCase()];
  // A single letter, as in Arabic, is a word of its own.
  return am === pm || am.length < 2 || pm.length < 2 ? new Map() : new Map([[am, 'am'] as const, [pm, 'pm'] as const]);
}
