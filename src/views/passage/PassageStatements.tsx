import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import { NearestText } from '../links/NearestText.tsx';
import type { View } from '../marks/view.ts';
import { LinkReasons } from './LinkReasons.tsx';
import { PassageRow } from './PassageRow.tsx';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** Of a quotation, the statements it stands in; why statements are paired, or which counterpart was not taken. */
export function PassageStatements({ passage, view }: Props): JSX.Element {
  const { kind, match } = passage;
  return (
    <>
      {kind === 'quotation' && (
        <section class="passage-context" aria-labelledby="quoted-in">
          <h2 id="quoted-in">{match ? 'The statements it stands in' : 'The statement it stands in'}</h2>
          <PassageRow passage={passage} view={view} />
        </section>
      )}
      {match ? (
        <LinkReasons match={match} statements={passage.statements} view={view} />
      ) : (
        <NearestText id={passage.statements[0] ?? ''} view={view} />
      )}
    </>
  );
}
