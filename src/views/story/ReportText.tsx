import { Fragment, type JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import { findNearest } from '../marks/find-nearest.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { certaintyOf, nameRelation } from '../marks/relation-names.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';

interface Props {
  readonly side: Side;
  readonly view: View;
}

/** A report's whole text, paragraph by paragraph, with a margin that says what others share. */
export function ReportText({ side, view }: Props): JSX.Element {
  const { report } = side;
  const numbers = [...new Set(report.statements.map(({ paragraph }) => paragraph))];
  return (
    <div class={`report-text ${side.className}`}>
      {numbers.map((number) => {
        const statements = report.statements.filter(({ paragraph }) => paragraph === number);
        const kind = report.paragraphs.find((paragraph) => paragraph.number === number)?.kind ?? 'title';
        return (
          <div class={`paragraph ${kind}`}>
            <p class="text" lang={report.lang} dir="auto">
              {statements.map((statement, index) => (
                <Fragment key={statement.id}>
                  {index > 0 && between(statements[index - 1], statement, report.body)}
                  <span class={statement.furniture ? 'sentence furniture' : 'sentence'} id={statement.id}>
                    <StatementText statement={statement} />
                  </span>
                </Fragment>
              ))}
            </p>
            <ul class="margin">
              {statements.map((statement) => (
                <MarginNote
                  statement={statement}
                  match={view.comparison.matchById.get(statement.id)}
                  side={side}
                  view={view}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Sentences of some scripts follow one another without a space. */
function between(before: Statement | undefined, after: Statement, body: string): string {
  return before && before.end === after.start ? '' : (/^\s+$/.exec(body.slice(before?.end, after.start))?.[0] ?? ' ');
}

interface NoteProps extends Props {
  readonly statement: Statement;
  readonly match: Match | undefined;
}

function MarginNote({ statement, match, side, view }: NoteProps): JSX.Element {
  const others = match
    ? view.sides.filter((other) => other !== side).flatMap(({ report }) => match.statements[report.id] ?? [])
    : [];
  return (
    <li>
      <a class="siglum" href={view.links.passage(statement.id)}>
        {nameStatement({ side, statement })}
      </a>{' '}
      {match ? (
        <>
          {nameRelation({ ...match, certainty: certaintyOf(statement.id, match) })} in{' '}
          {others.map((id, index) => {
            const placed = view.placed.get(id);
            return (
              placed && (
                <Fragment key={id}>
                  {index > 0 && ', '}
                  <a class={placed.side.className} href={view.links.place(id)}>
                    {nameStatement(placed)}
                  </a>
                </Fragment>
              )
            );
          })}
        </>
      ) : (
        <NoCounterpart statement={statement} view={view} />
      )}
    </li>
  );
}

function NoCounterpart({ statement, view }: Pick<NoteProps, 'statement' | 'view'>): JSX.Element {
  if (statement.furniture) return <>page furniture</>;
  const nearest = findNearest(statement.id, view);
  if (!nearest) return <>no counterpart found</>;
  const { there, alike } = nearest;
  return (
    <>
      no counterpart found; likeliest, not taken:{' '}
      <a class={there.side.className} href={view.links.place(there.statement.id)}>
        {nameStatement(there)}
      </a>
      , {alike} of 100 alike
    </>
  );
}
