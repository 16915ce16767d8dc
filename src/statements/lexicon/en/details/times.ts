import type { DetailRule } from '../../language/detail-language.ts';

const FIGURE = /\d/;
const ZONE = '(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|EES?T|MSK|IST|JST)\\b';

/** Times of day. */
export const TIMES: readonly DetailRule[] = [
  {
    pattern: new RegExp(
      `\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s*(?<half>[ap]\\.m\\.|[ap]m\\b)(?:\\s(?<zone>${ZONE}))?`,
      'gi',
    ),
    needs: FIGURE,
    normalise: ({ hour, minute, half, zone }) => inZone(clock(Number(hour), minute, half), zone),
  },
  {
    pattern: new RegExp(`\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)\\b(?:\\s(?<zone>${ZONE}))?`, 'g'),
    needs: FIGURE,
    normalise: ({ hour, minute, zone }) => inZone(`${hour?.padStart(2, '0')}:${minute}`, zone),
  },
  {
    pattern: new RegExp(`\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s(?<zone>${ZONE})`, 'g'),
    needs: FIGURE,
    normalise: ({ hour, minute, zone }) => inZone(`${hour}:${minute}`, zone),
  },
  {
    pattern: /\b(?<hour>1[0-2]|\d) o['’]clock\b/g,
    needs: /clock/,
    // Morning or evening is not told.
    normalise: ({ hour }) => `${hour} o'clock`,
  },
  {
    pattern: /\b(?<word>noon|midnight)\b/gi,
    needs: /noon|night/i,
    normalise: ({ word }) => (word?.toLowerCase() === 'noon' ? '12:00' : '00:00'),
  },
];

const inZone = (time: string | undefined, zone: string | undefined): string | undefined =>
  time !== undefined && zone ? `${time} ${zone}` : time;

function clock(hour: number, minute: string | undefined, half: string | undefined): string | undefined {
  if (hour > 12) return undefined;
  const hours = (hour % 12) + (/^p/i.test(half ?? '') ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}
