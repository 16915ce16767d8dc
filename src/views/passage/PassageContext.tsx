import { Fragment, type JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Statement } from '../../report/report.ts';
import type { ReportOrigin } from '../../report/report-info.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import { OriginFacts } from './OriginFacts.tsx';

interface Props {
  readonly passage: Passage;
  readonly view: View;
  readonly origins: readonly (ReportOrigin & { readonly id: string })[];
}

/** Where a passage stands in each report: between which statements, and what is known of the report's origin. */
export function PassageContext({ passage, view, origins }: Props): JSX.Element {
  const ids = new Set(passage.statements);
  const sides = view.sides.filter(({ report }) => report.statements.some((statement) => ids.has(statement.id)));
  return (
    <section class="passage-context" aria-labelledby="in-place">
      <h2 id="in-place">In its place</h2>
      <div class={`wordings columns-${Math.min(sides.length, 5)}`}>
        {sides.map((side) => (
          <SidePlace
            side={side}
            ids={ids}
            view={view}
            origin={origins.find((candidate) => candidate.id === side.report.id)}
          />
        ))}
      </div>
    </section>
  );
}

interface SideProps extends Pick<Props, 'view'> {
  readonly side: Side;
  readonly ids: ReadonlySet<string>;
  readonly origin: ReportOrigin | undefined;
}

function SidePlace({ side, ids, view, origin }: SideProps): JSX.Element {
  const { report, className } = side;
  const own = report.statements.filter((statement) => ids.has(statement.id));
  const numbers = own.filter(({ headline }) => !headline).map(({ number }) => String(number));
  const last = report.statements.at(-1)?.number ?? 0;
  const parts = [
    ...(own.some(({ headline }) => headline) ? ['headline'] : []),
    ...(numbers.length > 0 ? [`statement ${new Intl.ListFormat('en').format(numbers)} of ${last}`] : []),
  ];
  return (
    <div class={className}>
      <h3 class="column-name">
        {report.label}: {parts.join(', ')}
      </h3>
      {origin && <OriginFacts origin={origin} />}
      {listStretches(report.statements, ids).map((stretch, index) => (
        <Fragment key={stretch[0]?.id}>
          {index > 0 && <p class="left-between">…</p>}
          {stretch.map((statement) => (
            <p class="text" lang={report.lang} dir="auto">
              {drawStatement(statement, ids, view)}
            </p>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** The statements of a passage with the one before and the one behind each, cut where others are left out. */
function listStretches(statements: readonly Statement[], ids: ReadonlySet<string>): readonly (readonly Statement[])[] {
  const stretches: Statement[][] = [];
  let previous = Number.NaN;
  for (const [place, statement] of statements.entries()) {
    const isNear = [place - 1, place, place + 1].some((near) => ids.has(statements[near]?.id ?? ''));
    if (!isNear) continue;
    if (previous === place - 1) stretches.at(-1)?.push(statement);
    else stretches.push([statement]);
    previous = place;
  }
  return stretches;
}

function drawStatement(statement: Statement, ids: ReadonlySet<string>, view: View): JSX.Element {
  const placed = view.placed.get(statement.id);
  if (!ids.has(statement.id) && placed)
    return (
      <span class="other-words">
        <a class="siglum" href={view.links.passage(statement.id)}>
          {nameStatement(placed)}
        </a>{' '}
        {statement.text}
      </span>
    );
  return (
    <strong class="own-words">
      <StatementText statement={statement} />
    </strong>
  );
}
