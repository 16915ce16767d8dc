import { type BlockText, joinRuns } from '../../report/block-text.ts';
import type { Run, Span } from '../../report/report.ts';
import type { Source } from '../../report/source.ts';
import { readBlocks } from '../../statements/text/read-blocks.ts';
import { findLabels } from './find-labels.ts';
import { findStageDirections } from './find-stage-directions.ts';
import { findTimes } from './find-times.ts';
import { readTurns } from './read-turns.ts';

/** What `readSource` is told beside the text. */
export interface ReadSourceOptions {
  /** Unique among the sources. */
  readonly id: string;
  /** BCP 47 tag of the text's language; English where it is not said. */
  readonly lang?: string | undefined;
  /** What the signs of the body are: Markdown, plain text, or the text and times of subtitles. Markdown where it is not said. */
  readonly format?: SourceFormat | undefined;
}

/** How the body of a source is written. */
export type SourceFormat = 'markdown' | 'text' | 'subtitles';

/** Reads a source, however it is written, so that quotations can be held against it. Never throws. */
export function readSource(body: string, { id, lang = 'en', format = 'markdown' }: ReadSourceOptions): Source {
  const source = format === 'markdown' ? joinBlocks(body) : plainText(body);
  const { text } = source;
  const times = findTimes(text);
  const timeless = blank(text, times);
  const labels = findLabels(timeless);
  const aside = [...findStageDirections(timeless), ...(format === 'subtitles' ? findHeads(text) : [])];
  // A turn begins a sentence, whatever the one before it ends with.
  const spoken = dropUnclosed(blank(joinLines(blank(timeless, aside), format), labels, '\n'));
  return { id, lang, body, source, spoken, turns: readTurns(labels, text.length) };
}

/** The blocks of a Markdown body, an empty line between them. */
function joinBlocks(body: string): BlockText {
  const blocks = readBlocks(body);
  return joinRuns(
    blocks.flatMap(({ runs }, place) => {
      const [last, next] = [runs.at(-1), blocks[place + 1]?.runs[0]];
      return last && next ? [...runs, gapBetween(last, next)] : runs;
    }),
  );
}

function gapBetween(last: Run, next: Run): Run {
  return { start: last.end, end: next.start, text: '\n\n', emphasis: 'none', url: null, escaped: true };
}

function plainText(body: string): BlockText {
  return joinRuns([{ start: 0, end: body.length, text: body, emphasis: 'none', url: null, escaped: false }]);
}

/** The head of a file of subtitles, its notes and styles, and the tags in its text. */
function findHeads(text: string): readonly Span[] {
  return Array.from(text.matchAll(HEADS), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const HEADS = /^\uFEFF?WEBVTT[^\n]*|^(?:NOTE|STYLE|REGION)\b(?:[^\n]*\S[^\n]*\n?)*|<\/?[a-z][^>\n]*>|\{\\[^}\n]*\}/gim;

/** A text with blanks in place of some of it, each stretch of them behind a sign. Line ends stay. */
function blank(text: string, spans: readonly Span[], sign = ' '): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    pieces.push(text.slice(reached, from), sign, text.slice(from + 1, end).replace(/[^\n]/g, ' '));
    reached = end;
  }
  return [...pieces, text.slice(reached)].join('');
}

/** A text with blanks for brackets that nothing closes: all words behind them would be an editor's. */
function dropUnclosed(text: string): string {
  return text.replace(/[[(](?![^\][()\n]{0,200}[\])])/g, ' ');
}

/** Lines that are only wrapped, as one: an empty line ends a sentence, but not between subtitles. */
function joinLines(text: string, format: SourceFormat): string {
  if (format === 'subtitles') return text.replace(/[\r\n]/g, ' ');
  return text.replace(/\r?\n(?![ \t\r]*\n)/g, (end, at: number) =>
    isEmptyBefore(text, at) ? end : ' '.repeat(end.length),
  );
}

/** Whether nothing but blanks stands between a place and the line end before it. */
function isEmptyBefore(text: string, at: number): boolean {
  let place = at - 1;
  while (place >= 0 && ' \t\r'.includes(text[place] ?? '')) place -= 1;
  return place < 0 || text[place] === '\n';
}
