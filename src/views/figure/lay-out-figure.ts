import type { Comparison, Match, Relation } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** Statements in a row that a strip shows as one, measured down from the top of the figure. */
export interface Segment {
  /** Their ids; one only, unless the report is long. */
  readonly statements: readonly string[];
  /** Whether most of their text is matched. */
  readonly isShared: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of matched statements in two strips, between which no other has a part in the match. */
export interface Ribbon {
  /** Ids of the matches. */
  readonly matches: readonly string[];
  /** That of the first. */
  readonly relation: Relation;
  /** Whether a quotation that both ends have differs inside its marks. */
  readonly isAltered: boolean;
  readonly left: RibbonEnd;
  readonly right: RibbonEnd;
}

/** Where a ribbon begins or ends. */
export interface RibbonEnd extends Segment {
  /** Place of the strip, from 0. */
  readonly strip: number;
}

/** Height of the figure's drawing in its own units. */
export const FIGURE_HEIGHT = 1000;

/** Height below which statements of long reports are drawn as one: nobody could tell them apart, let alone hit them. */
const LEAST_HEIGHT = 4;

/** Ribbons that are drawn at most, those that stand for most pairs: of more, nobody could follow one. */
const MOST_RIBBONS = 1000;

/** The reports as strips drawn to the scale of their text, and the ribbons between. */
export function layOutFigure(
  reports: readonly Report[],
  { matches }: Comparison,
): { readonly strips: readonly (readonly Segment[])[]; readonly ribbons: readonly Ribbon[] } {
  const scale = FIGURE_HEIGHT / Math.max(...reports.map(measure), 1);
  const isLong = reports.some(({ statements }) => statements.length > FIGURE_HEIGHT / LEAST_HEIGHT);
  const matched = new Set(matches.flatMap(({ statements }) => Object.values(statements).flat()));
  const strips = reports.map((report) => cutStrip(report, { scale, matched, least: isLong ? LEAST_HEIGHT : 0 }));
  const ends = new Map(
    strips.flatMap((segments, strip) =>
      segments.flatMap((segment) => {
        const end = { ...segment, strip };
        return segment.statements.map((id) => [id, end] as const);
      }),
    ),
  );
  const pairs = matches.flatMap((match) => {
    const strips = reports.flatMap(({ id }, strip) => (match.statements[id] ? [strip] : []));
    return match.links.flatMap(({ statements }) => {
      const [left, right] = statements
        .flatMap((id) => ends.get(id) ?? [])
        .toSorted((one, other) => one.strip - other.strip);
      const isNext = left && right && strips.indexOf(right.strip) === strips.indexOf(left.strip) + 1;
      return isNext ? [{ match, left, right }] : [];
    });
  });
  const gathered = [
    ...Map.groupBy(pairs, ({ left, right }) => `${left.statements[0]} ${right.statements[0]}`).values(),
  ];
  const strongest = new Set(gathered.toSorted((one, other) => other.length - one.length).slice(0, MOST_RIBBONS));
  return { strips, ribbons: gathered.filter((group) => strongest.has(group)).flatMap(toRibbon) };
}

interface Pair {
  readonly match: Match;
  readonly left: RibbonEnd;
  readonly right: RibbonEnd;
}

function toRibbon(pairs: readonly Pair[]): readonly Ribbon[] {
  const [first] = pairs;
  if (!first) return [];
  const { match, left, right } = first;
  const matches = [...new Set(pairs.map((pair) => pair.match.id))];
  return [{ matches, relation: match.relation, isAltered: pairs.some(hasAltered), left, right }];
}

function hasAltered({ match, left, right }: Pair): boolean {
  return match.quotations.some(({ verdict, readings }) => {
    const places = readings.flatMap(({ wordings }) => Object.values(wordings).map(({ statement }) => statement));
    return verdict === 'altered' && [left, right].every((end) => places.some((id) => end.statements.includes(id)));
  });
}

function measure({ statements }: Report): number {
  return statements.reduce((length, { text }) => length + text.length, 0);
}

interface Cutting {
  /** Units a character. */
  readonly scale: number;
  /** Ids of statements that are part of a match. */
  readonly matched: ReadonlySet<string>;
  /** Units below which a segment takes in the statement behind. */
  readonly least: number;
}

function cutStrip({ statements }: Report, { scale, matched, least }: Cutting): readonly Segment[] {
  const groups: { ids: string[]; length: number; shared: number }[] = [];
  for (const { id, text } of statements) {
    const shared = matched.has(id) ? text.length : 0;
    const last = groups.at(-1);
    if (last && last.length * scale < least) {
      last.ids.push(id);
      last.length += text.length;
      last.shared += shared;
    } else groups.push({ ids: [id], length: text.length, shared });
  }
  let bottom = 0;
  return groups.map(({ ids, length, shared }) => {
    const top = bottom;
    bottom += length * scale;
    return { statements: ids, isShared: shared > 0 && shared * 2 >= length, top, bottom };
  });
}
