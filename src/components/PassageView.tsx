import type { JSX } from 'preact';
import type { Match } from '../comparison/comparison.ts';
import type { Passage } from '../permalinks/read-passage.ts';
import { gatherQuotations } from './gather-quotations.ts';
import { LinkReasons } from './LinkReasons.tsx';
import { MatchRow } from './MatchRow.tsx';
import { OnlyRow } from './OnlyRow.tsx';
import { QuotationWordings } from './QuotationWordings.tsx';
import type { View } from './view.ts';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** A passage with its counterpart: a quotation's wordings, a match, or a statement with its match or the gap it leaves. */
export function PassageView({ passage, view }: Props): JSX.Element {
  const { kind, match } = passage;
  if (kind === 'quotation') return <QuotationPassage passage={passage} view={view} />;
  return (
    <div class="passage">
      <PassageRow passage={passage} view={view} />
      {match && <LinkReasons match={match} view={view} />}
    </div>
  );
}

function PassageRow({ passage: { match, statements }, view }: Props): JSX.Element {
  const [id = ''] = statements;
  return (
    <div class={`columns-${Math.min(view.sides.length, 5)}`}>
      {match ? (
        <MatchRow match={match} row={1} view={view} />
      ) : (
        <OnlyRow report={view.placed.get(id)?.side.report.id ?? ''} statements={[id]} row={1} view={view} />
      )}
    </div>
  );
}

function QuotationPassage({ passage, view }: Props): JSX.Element {
  const reports = view.sides.map(({ report }) => report);
  const entry = gatherQuotations(reports, view.comparison).find(({ id }) => id === passage.id);
  return (
    <>
      {entry && (
        <div class={`quotation-entry ${entry.verdict}`}>
          <QuotationWordings entry={entry} view={view} />
        </div>
      )}
      <section class="passage-context" aria-labelledby="quoted-in">
        <h2 id="quoted-in">{passage.match ? 'The statements it stands in' : 'The statement it stands in'}</h2>
        <div class="passage">
          <PassageRow passage={passage} view={view} />
        </div>
      </section>
    </>
  );
}
