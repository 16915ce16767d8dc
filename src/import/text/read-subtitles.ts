import { plainReport, type TakenReport } from '../files/taken-report.ts';

/** Seconds between two subtitles from which the later one begins a paragraph. */
const PAUSE = 3;

const TIMES = /^(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3}) --> (?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})/;

interface Subtitle {
  /** Seconds from the beginning. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of subtitles (`.srt`, `.vtt`) as a transcript: times dropped, a paragraph for each turn or after a pause. */
export function readSubtitles(text: string, notes: readonly string[]): TakenReport {
  const subtitles = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap((block) => readSubtitle(block) ?? []);
  let joined = '';
  let end = 0;
  for (const subtitle of subtitles) {
    const isNew = subtitle.start - end >= PAUSE || /^(?:[-–—]|>>|\p{Lu}[\p{Lu} .’'-]+:)/u.test(subtitle.text);
    if (joined === '') joined = subtitle.text;
    else joined += `${isNew ? '\n\n' : ' '}${subtitle.text}`;
    end = subtitle.end;
  }
  return plainReport(joined, [
    ...notes,
    'The times of the subtitles are left out; paragraphs begin at pauses and turns.',
  ]);
}

/** A block of lines with its times; `undefined` for notes, styles and the head of the file. */
function readSubtitle(block: string): Subtitle | undefined {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => TIMES.test(line));
  const times = at < 0 ? null : TIMES.exec(lines[at] ?? '');
  if (times === null) return undefined;
  const [start = 0, end = 0] = [times.slice(1, 5), times.slice(5, 9)].map(toSeconds);
  const text = lines
    .slice(at + 1)
    .join(' ')
    .replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, '$1: ')
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { start, end, text };
}

function toSeconds([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: readonly (string | undefined)[]) {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
