import type { DetailMatch, Link } from '../../report/comparison.ts';
import { countLeading } from '../../report/count-leading.ts';
import { DETAIL_KINDS } from '../../report/detail-kinds.ts';
import type { Detail, Span, Statement } from '../../report/report.ts';
import { diffStatements } from '../words/diff-statements.ts';
import { readTokens } from '../words/diff-tokens.ts';
import { comparisonOf } from './compare-values.ts';
import { findSameDetail } from './find-same-detail.ts';
import { type DetailSide, gatherDetails } from './gather-details.ts';

/** A statement and the report that it is in. */
export interface Placed {
  readonly report: string;
  readonly statement: Statement;
}

/** The particulars of a match that two reports or more give; `order` has the ids of the story's reports. */
export function compareDetails(
  links: readonly Link[],
  placedById: ReadonlyMap<string, Placed>,
  order: readonly string[],
): readonly DetailMatch[] {
  const pairs = links.flatMap(({ statements: [one, other] }) => {
    const [first, second] = [placedById.get(one), placedById.get(other)];
    return first && second ? [[first, second] as const] : [];
  });
  const byReports = Map.groupBy(pairs, ([first, second]) => `${first.report} ${second.report}`);
  const found = [...byReports.values()].flatMap(pairDetails);
  return gatherDetails(
    dropRepeated(found).map(({ sides: [one, other], differs }) => ({
      sides: [describeSide(one), describeSide(other)],
      differs,
    })),
    order,
  );
}

/** What two reports give alike, and of the rest what differs. */
function pairDetails(pairs: readonly (readonly [Placed, Placed])[]): readonly OwnPair[] {
  const equal = pairs.flatMap(([first, second]) => pairEqual(first, second));
  const settled = new Set(equal.flatMap(({ sides }) => sides.map(wordingKey)));
  const different = pairs.flatMap(([first, second]) =>
    pairDifferent(openDetails(first, settled), openDetails(second, settled)),
  );
  return [...equal, ...different];
}

interface Side extends Placed {
  readonly detail: Detail;
}

interface OwnPair {
  readonly sides: readonly [Side, Side];
  readonly differs: boolean;
}

const wordingKey = ({ report, detail }: Side) => `${report} ${detail.kind} ${detail.value}`;

const sidesOf = (placed: Placed) => placed.statement.details.map((detail): Side => ({ ...placed, detail }));

/** What no linked statement of the other report gives alike. */
const openDetails = (placed: Placed, settled: ReadonlySet<string>) =>
  sidesOf(placed).filter((side) => !settled.has(wordingKey(side)));

function pairEqual(first: Placed, second: Placed): readonly OwnPair[] {
  const findSame = findSameDetail(second.statement.details);
  return sidesOf(first).flatMap((side) => {
    const detail = findSame(side.detail);
    return detail ? [{ sides: [side, { ...second, detail }], differs: false }] : [];
  });
}

/** Particulars of one kind that stand in for each other: touched by one replaced stretch, or the only ones of one unit. */
function pairDifferent(firsts: readonly Side[], seconds: readonly Side[]): readonly OwnPair[] {
  const [first, second] = [firsts[0], seconds[0]];
  if (first === undefined || second === undefined) return [];
  const taken = new Set<Side>();
  const pairs: OwnPair[] = [];
  const pairUp = (one: Side | undefined, other: Side | undefined) => {
    if (one === undefined || other === undefined || taken.has(one) || taken.has(other)) return;
    taken.add(one).add(other);
    pairs.push({ sides: [one, other], differs: true });
  };
  const [touchedFirst, touchedSecond] = [findTouched(firsts), findTouched(seconds)];
  for (const stretch of findReplaced(first.statement, second.statement)) {
    const others = touchedSecond(stretch.second);
    for (const one of touchedFirst(stretch.first))
      pairUp(
        one,
        others.find((other) => !taken.has(other) && standsFor(one, other, stretch)),
      );
  }
  const [firstsByUnit, secondsByUnit] = [Map.groupBy(firsts, unitOf), Map.groupBy(seconds, unitOf)];
  for (const one of firsts) {
    const unit = unitOf(one);
    const alike = [firstsByUnit, secondsByUnit].map((sides) => sides.get(unit) ?? []);
    if (unit !== null && alike.every(({ length }) => length === 1)) pairUp(one, alike[1]?.[0]);
  }
  return pairs;
}

/** Gives the sides that a stretch touches, in their order; no two of them overlap. */
function findTouched(sides: readonly Side[]): (stretch: Span) => readonly Side[] {
  const placed = sides
    .map((side, order) => ({ side, order, ...side.detail.inText }))
    .sort((one, other) => one.start - other.start);
  return ({ start, end }) => {
    const touched = placed.slice(
      countLeading(placed, (side) => side.end <= start),
      countLeading(placed, (side) => side.start < end),
    );
    return touched.sort((one, other) => one.order - other.order).map(({ side }) => side);
  };
}

function standsFor({ detail: one }: Side, { detail: other }: Side, stretch: ReplacedStretch): boolean {
  if (one.kind !== other.kind) return false;
  const fillsStretch = isEqual(one.inText, stretch.first) && isEqual(other.inText, stretch.second);
  return fillsStretch || comparisonOf(one.kind).mayReplace(one.value, other.value);
}

const isEqual = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

/** What is counted: numbers of people aren't compared with numbers of minutes. `null` where nothing is. */
function unitOf({ detail: { kind, value } }: Side): string | null {
  const unit = DETAIL_KINDS[kind].measures ? value.replace(/^[-\d.,]+\s*/, '') : '';
  return unit === '' ? null : `${kind} ${unit}`;
}

interface ReplacedStretch {
  readonly first: Span;
  readonly second: Span;
}

function findReplaced(first: Statement, second: Statement): readonly ReplacedStretch[] {
  const [ones, others] = [readTokens(first.text), readTokens(second.text)];
  const stretches = diffStatements({ statement: first, tokens: ones }, { statement: second, tokens: others });
  return stretches.flatMap((stretch) => {
    const [from, to] = stretch.first;
    const [otherFrom, otherTo] = stretch.second;
    if (stretch.kind === 'same' || from === to || otherFrom === otherTo) return [];
    return [
      {
        first: { start: ones[from]?.start ?? 0, end: ones[to - 1]?.end ?? 0 },
        second: { start: others[otherFrom]?.start ?? 0, end: others[otherTo - 1]?.end ?? 0 },
      },
    ];
  });
}

function dropRepeated(pairs: readonly OwnPair[]): readonly OwnPair[] {
  const byKey = new Map(pairs.toReversed().map((pair) => [pair.sides.map(wordingKey).join(' '), pair] as const));
  return pairs.filter((pair) => byKey.get(pair.sides.map(wordingKey).join(' ')) === pair);
}

function describeSide({ report, statement, detail: { kind, value, start, end, text } }: Side): DetailSide {
  return { report, kind, value, wording: { statement: statement.id, start, end, text } };
}
