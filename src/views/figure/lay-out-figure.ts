import { findAltered } from '../../permalinks/find-altered.ts';
import type { Certainty, Comparison, Link, Match, Relation } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { certaintyOf } from '../marks/relation-names.ts';

/** Statements in a row that a strip shows as one, measured down from the top of the figure. */
export interface Segment {
  /** Their ids; one only, unless the report is long. */
  readonly statements: readonly string[];
  /** Whether most of their text is surely matched, or at least perhaps. */
  readonly shared: Certainty | 'no';
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of matched statements in two strips, between which no other has a part in the match. */
export interface Ribbon {
  /** Ids of the matches. */
  readonly matches: readonly string[];
  /** That of the first. */
  readonly relation: Relation;
  /** Whether any of the pairs is sure. */
  readonly certainty: Certainty;
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
  const matched = new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, certaintyOf(id, match)] as const),
    ),
  );
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
    return match.links.flatMap((link) => {
      const [left, right] = link.statements
        .flatMap((id) => ends.get(id) ?? [])
        .toSorted((one, other) => one.strip - other.strip);
      const isNext = left && right && strips.indexOf(right.strip) === strips.indexOf(left.strip) + 1;
      return isNext ? [{ match, link, left, right }] : [];
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
  readonly link: Link;
  readonly left: RibbonEnd;
  readonly right: RibbonEnd;
}

function toRibbon(pairs: readonly Pair[]): readonly Ribbon[] {
  const [first] = pairs;
  if (!first) return [];
  const { match, left, right } = first;
  const matches = [...new Set(pairs.map((pair) => pair.match.id))];
  const certainty = pairs.some(({ link }) => link.certainty === 'sure') ? 'sure' : 'perhaps';
  return [{ matches, relation: match.relation, certainty, isAltered: pairs.some(hasAltered), left, right }];
}

function hasAltered({ match, left, right }: Pair): boolean {
  return findAltered(match).some(({ readings }) => {
    const places = readings.flatMap(({ wordings }) => Object.values(wordings).map(({ statement }) => statement));
    return [left, right].every((end) => places.some((id) => end.statements.includes(id)));
  });
}

function measure({ statements }: Report): number {
  return statements.reduce((length, { text }) => length + text.length, 0);
}

interface Cutting {
  /** Units a character. */
  readonly scale: number;
  /** By the id of a statement that is part of a match: how sure that is. */
  readonly matched: ReadonlyMap<string, Certainty>;
  /** Units below which a segment takes in the statement behind. */
  readonly least: number;
}

function cutStrip({ statements }: Report, { scale, matched, least }: Cutting): readonly Segment[] {
  const groups: { ids: string[]; length: number; sure: number; shared: number }[] = [];
  for (const { id, text } of statements) {
    const shared = matched.has(id) ? text.length : 0;
    const sure = matched.get(id) === 'sure' ? text.length : 0;
    const last = groups.at(-1);
    if (last && last.length * scale < least) {
      last.ids.push(id);
      last.length += text.length;
      last.shared += shared;
      last.sure += sure;
    } else groups.push({ ids: [id], length: text.length, sure, shared });
  }
  let bottom = 0;
  const isMost = (part: number, length: number) => part > 0 && part * 2 >= length;
  return groups.map(({ ids, length, sure, shared }) => {
    const top = bottom;
    bottom += length * scale;
    const kind = isMost(sure, length) ? 'sure' : isMost(shared, length) ? 'perhaps' : 'no';
    return { statements: ids, shared: kind, top, bottom };
  });
}
