import type { Span } from '../../report/report.ts';

/** Who is said to have said what by which words, each in as many stretches as it has, in the text's order. */
export interface Attributed {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What an annotator marked in an article. */
export interface Annotation {
  readonly attributions: readonly Attributed[];
  /** Stretches that are none of the article: captions, advertisements. */
  readonly discarded: readonly Span[];
}

/** Reads an annotation in the standoff format of brat; offsets there count code points, here UTF-16 units. */
export function readStandoff(standoff: string, text: string): Annotation {
  const units = countUnits(text);
  const marks = new Map<string, { readonly type: string; readonly spans: readonly Span[] }>();
  const events: string[] = [];
  // A line that begins otherwise goes on with the text of the mark before it.
  for (const [, key = '', value = ''] of standoff.matchAll(/^([TE]\d+)\t([^\t\n]+)/gm)) {
    const [type = '', ...offsets] = value.trim().split(/\s(?=\d)/);
    if (key.startsWith('E')) events.push(value);
    else marks.set(key, { type, spans: readSpans(offsets.join(' '), units) });
  }
  const attributions = events.map((event) => {
    const roles = event
      .trim()
      .split(/\s+/)
      .map((role) => role.split(':'));
    const spansOf = (wanted: string) =>
      roles.flatMap(([role = '', key = '']) =>
        role.replace(/\d+$/, '') === wanted ? (marks.get(key)?.spans ?? []) : [],
      );
    return { source: spansOf('Source'), cue: spansOf('Cue'), content: spansOf('Content') };
  });
  return {
    attributions: attributions.filter(({ content }) => content.length > 0),
    discarded: [...marks.values()].filter(({ type }) => type === 'Discard').flatMap(({ spans }) => spans),
  };
}

/** `12 20;25 30`, in code points. */
function readSpans(offsets: string, toUnit: (point: number) => number): readonly Span[] {
  return offsets
    .split(';')
    .map((pair) => pair.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start: toUnit(start), end: toUnit(end) }))
    .sort((one, other) => one.start - other.start);
}

/** Gives the UTF-16 unit at which a code point begins. */
function countUnits(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (point) => point;
  const starts = [0];
  for (const point of text) starts.push((starts.at(-1) ?? 0) + point.length);
  return (point) => starts[point] ?? text.length;
}
