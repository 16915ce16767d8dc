import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { nameRelation } from '../marks/relation-names.ts';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import { ApparatusRow } from './ApparatusRow.tsx';
import { buildApparatus } from './build-apparatus.ts';
import { COLUMNS, gatherWordings } from './gather-wordings.ts';
import { nameBases } from './name-bases.ts';
import { Strip } from './Strip.tsx';
import { tellPresence } from './tell-presence.ts';
import { VariantList } from './VariantList.tsx';

interface Props {
  readonly match: Match;
  /** Ids of statements, of others too, that stand above: shown again only where a report has nothing else here. */
  readonly above: ReadonlySet<string>;
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** A match among many reports: what the base has of it, and the apparatus of the others. */
export function MatchEntry({ match, above, row, view }: Props): JSX.Element {
  const { telling, wording } = buildApparatus(match, view);
  const wordings = gatherWordings(match, view, above);
  return (
    <ApparatusRow
      id={match.id}
      statements={wordings.flatMap(({ statements }) =>
        statements.flatMap((own) => own.map(({ statement }) => statement.id)),
      )}
      kinds={`match ${match.relation} ${match.certainty} row-${row}`}
      having={view.sides.filter(({ report }) => match.statements[report.id])}
      strip={<Strip sides={view.sides} presences={tellPresence(match, view.sides)} />}
      name={
        <>
          <a class="relation-name" href={view.links.passage(match.id)}>
            {nameRelation(match)}
          </a>
          {match.moved && <span class="moved-note">moved</span>}
        </>
      }
      telling={telling}
      folded={
        wording.length > 0 && (
          <ul class="variants">
            <VariantList variants={wording} sides={view.sides} />
          </ul>
        )
      }
      view={view}
    >
      {wordings.map(({ sides, statements }, place) => (
        <div class={`cell ${sides[0]?.className} ${nameBases(sides, view.sides)}${place === 0 ? ' foremost' : ''}`}>
          {statements.map(
            ([placed, ...twins]) =>
              placed && (
                <StatementBlock placed={placed} twins={twins} view={view} anchor={!above.has(placed.statement.id)} />
              ),
          )}
        </div>
      ))}
      {view.sides.length <= COLUMNS && drawMissing(match, view.sides)}
    </ApparatusRow>
  );
}

/** The places of reports without it, where each report has a column. */
function drawMissing({ statements }: Match, sides: readonly Side[]): readonly JSX.Element[] {
  return sides
    .filter(({ report }) => statements[report.id] === undefined)
    .map(({ report, className }) => (
      <div class={`cell missing ${className}`}>
        <p class="gap">No counterpart found in {report.label}</p>
      </div>
    ));
}
