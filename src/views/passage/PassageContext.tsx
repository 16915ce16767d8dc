import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Statement } from '../../report/report.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';

interface Props {
  readonly passage: Passage;
  readonly view: View;
}

/** Where a passage stands in each report: its paragraph whole, and which statement of how many it is. */
export function PassageContext({ passage, view }: Props): JSX.Element {
  const ids = new Set(passage.statements);
  const sides = view.sides.filter(({ report }) => report.statements.some((statement) => ids.has(statement.id)));
  return (
    <section class="passage-context" aria-labelledby="in-place">
      <h2 id="in-place">In its place</h2>
      <div class={`wordings columns-${Math.min(sides.length, 5)}`}>
        {sides.map((side) => (
          <SidePlace side={side} ids={ids} view={view} />
        ))}
      </div>
    </section>
  );
}

function SidePlace({ side, ids, view }: { side: Side; ids: ReadonlySet<string>; view: View }): JSX.Element {
  const { report, className } = side;
  const statements = report.statements.filter((statement) => ids.has(statement.id));
  const paragraphs = [...new Set(statements.map(({ paragraph }) => paragraph))];
  const last = report.statements.at(-1)?.number ?? 0;
  const numbers = statements.filter(({ headline }) => !headline).map(({ number }) => String(number));
  const parts = [
    ...(statements.some(({ headline }) => headline) ? ['headline'] : []),
    ...(numbers.length > 0 ? [`statement ${new Intl.ListFormat('en').format(numbers)} of ${last}`] : []),
  ];
  return (
    <div class={className}>
      <h3 class="column-name">
        {report.label}: {parts.join(', ')}
      </h3>
      {paragraphs.map((number) => {
        const all = report.statements.filter(({ paragraph }) => paragraph === number);
        if (all.length === 1) return number === 0 ? null : <p class="explanation">A paragraph of its own.</p>;
        return (
          <p class="text" lang={report.lang} dir="auto">
            {all.map((statement) => drawStatement(statement, ids, view))}
          </p>
        );
      })}
    </div>
  );
}

function drawStatement(statement: Statement, ids: ReadonlySet<string>, view: View): JSX.Element {
  const words = <StatementText statement={statement} />;
  return (
    <>
      {ids.has(statement.id) ? (
        <strong class="own-words">{words}</strong>
      ) : (
        <a class="other-words" href={view.links.passage(statement.id)}>
          {statement.text}
        </a>
      )}{' '}
    </>
  );
}
