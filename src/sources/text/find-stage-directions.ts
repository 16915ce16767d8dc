import type { Span } from '../../report/report.ts';

/** What a transcript says of the room, and nobody in it: `(Laughter.)`, `[Music]`, `[crosstalk]`. */
export function findStageDirections(text: string): readonly Span[] {
  return Array.from(text.matchAll(IN_BRACKETS))
    .filter(([, inside = '']) => isDirection(inside))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const IN_BRACKETS = /[[(♪]([^\][()\n♪]{1,80})[\])♪]/g;

/** The editor's own words in a sentence (`[the mayor]`) are none of these. */
function isDirection(inside: string): boolean {
  const words = inside.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && words.some((word) => DIRECTIONS.has(word));
}

const MOST_WORDS = 8;

const DIRECTIONS = new Set(
  `laughter laughs laughing applause applauds music musical inaudible indiscernible unintelligible crosstalk cross-talk pause
  pauses silence cheers cheering boos booing sighs coughs gavel sic ph phonetic audio video mic off-mic microphone interpreter
  interpretation translation translated speaking recess gasps chanting chuckles whispers crying phone audience clip
  playing redacted`.split(/\s+/),
);
