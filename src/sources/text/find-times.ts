import type { Span } from '../../report/report.ts';

/**
 * The time codes of a transcript or of subtitles, with what belongs to them: the arrow between two, the number of a subtitle.
 * A time inside a sentence is none.
 */
export function findTimes(text: string): readonly Span[] {
  return [TIMES_OF_SUBTITLE, IN_BRACKETS, OPENING_LINE, ENDING_LINE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

const TIME = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?';

/** `12`, and on the next line `00:01:02,500 --> 00:01:04,000`, with whatever says where the subtitle is drawn. */
const TIMES_OF_SUBTITLE = new RegExp(
  `^(?:[ \\t]*\\d+[ \\t]*\\r?\\n)?[ \\t]*${TIME}[ \\t]+-->[ \\t]+${TIME}[^\\n]*`,
  'gm',
);
const IN_BRACKETS = new RegExp(`[[(]${TIME}(?:[ \\t]*[-–][ \\t]*${TIME})?[\\])]`, 'g');
const OPENING_LINE = new RegExp(`^[ \\t]*${TIME}(?=\\s)(?![ \\t]*(?:[ap]\\.?m\\b|o['’]clock))`, 'gim');
const ENDING_LINE = new RegExp(`[ \\t]{2,}${TIME}[ \\t]*$`, 'gm');
