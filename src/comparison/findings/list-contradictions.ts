import { joinRuns, spanInBody } from '../../report/block-text.ts';
import type { Finding, Match, ValuedReading } from '../../report/comparison.ts';
import type { Report, Span, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { gatherWordings, type PlacedWording, placeKey } from '../readings/gather-wordings.ts';
import { groupConnected } from '../readings/group-connected.ts';
import { findContradictions } from './find-contradictions.ts';

/** The places where surely linked statements of matches say the opposite, each with who says which. */
export function listContradictions(reports: readonly Report[], matches: readonly Match[]): readonly Finding[] {
  const placed = new Map(
    reports.flatMap((report) =>
      [...statementById(report)].map(([id, statement]) => [id, { report: report.id, statement }]),
    ),
  );
  return matches.flatMap(({ id, links }) => {
    const pairs = links.flatMap(({ statements, certainty }) => {
      const [first, second] = statements.map((own) => placed.get(own));
      if (certainty !== 'sure' || first === undefined || second === undefined) return [];
      return findContradictions(first.statement, second.statement).map(
        ([one, other]) => [describe(first, one), describe(second, other)] as const,
      );
    });
    return groupConnected(pairs, (pair) => pair.map(placeKey)).map((group) => describeFinding(id, group, reports));
  });
}

interface Placed {
  readonly report: string;
  readonly statement: Statement;
}

function describe({ report, statement }: Placed, span: Span): PlacedWording {
  const text = statement.text.slice(span.start, span.end);
  return { report, wording: { statement: statement.id, ...spanInBody(joinRuns(statement.runs), span), text } };
}

function describeFinding(
  match: string,
  pairs: readonly (readonly [PlacedWording, PlacedWording])[],
  reports: readonly Report[],
): Finding {
  const order = reports.map(({ id }) => id);
  const readings = splitSides(pairs)
    .map((side): ValuedReading => {
      const gathered = gatherWordings(side, order);
      const [first = ''] = gathered.reports;
      return { value: gathered.wordings[first]?.text.toLowerCase() ?? '', ...gathered };
    })
    .toSorted(
      (one, other) =>
        other.reports.length - one.reports.length ||
        order.indexOf(one.reports[0] ?? '') - order.indexOf(other.reports[0] ?? ''),
    );
  const statements = new Set(pairs.flat().map(({ wording }) => wording.statement));
  const inOrder = reports.flatMap((report) => [...statementById(report).keys()]).filter((id) => statements.has(id));
  return { kind: 'contradiction', match, statements: inOrder, readings };
}

/** The places by what they say: those that contradict one place agree with each other. */
function splitSides(
  pairs: readonly (readonly [PlacedWording, PlacedWording])[],
): readonly (readonly PlacedWording[])[] {
  const sides: [PlacedWording[], PlacedWording[]] = [[], []];
  const sideByKey = new Map<string, 0 | 1>();
  let open = [...pairs];
  while (open.length > 0) {
    const [next = open[0]] = open.filter((pair) => pair.some((own) => sideByKey.has(placeKey(own))));
    if (next === undefined) break;
    open = open.filter((pair) => pair !== next);
    const [one, other] = next;
    const side = sideByKey.get(placeKey(one)) ?? (sideByKey.get(placeKey(other)) === 0 ? 1 : 0);
    for (const [own, place] of [
      [one, side],
      [other, side === 0 ? 1 : 0],
    ] as const) {
      if (sideByKey.has(placeKey(own))) continue;
      sideByKey.set(placeKey(own), place);
      sides[place].push(own);
    }
  }
  return sides.filter((side) => side.length > 0);
}
