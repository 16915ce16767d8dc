import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { cutWords } from '../marks/cut-words.ts';
import { certaintyOf, nameRelation } from '../marks/relation-names.ts';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';

/** Letters of a statement that are shown. */
const LETTERS = 70;

/** What is told, in a few words each, by which reports: for stories with more than two. */
export function MatchMatrix({ view }: { readonly view: View }): JSX.Element {
  const { sides, comparison } = view;
  return (
    <details class="matrix">
      <summary>Who tells what, in a table</summary>
      {/* A frame that scrolls must be within reach of the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
      <section class="matrix-frame" aria-labelledby="matrix-caption" tabIndex={0}>
        <table class="told-by">
          <caption id="matrix-caption">
            What at least two reports tell, and the number of the statement that tells it in each; a dot where no
            counterpart was found
          </caption>
          <thead>
            <tr>
              <th scope="col">Told</th>
              {sides.map(({ report, siglum, className }) => (
                <th scope="col" class={className}>
                  <abbr title={report.label}>{siglum}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.matches.map((match) => (
              <MatrixRow match={match} view={view} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function MatrixRow({
  match,
  view: { sides, placed, links },
}: {
  readonly match: Match;
  readonly view: View;
}): JSX.Element {
  const [first] = sides.flatMap(({ report }) => match.statements[report.id]?.[0] ?? []);
  const { side, statement } = placed.get(first ?? '') ?? {};
  return (
    <tr>
      <th scope="row">
        <a href={links.place(match.id)} lang={side?.report.lang}>
          {cutWords(statement?.text ?? '', LETTERS)}
        </a>
        {match.certainty === 'perhaps' && <span class="perhaps-note"> {nameRelation(match)}</span>}
      </th>
      {sides.map((own) => (
        <MatrixCell match={match} side={own} placed={placed} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly match: Match;
  readonly side: Side;
  readonly placed: View['placed'];
}

/** The statements of a match that a report has; those that only perhaps belong to it are in question. */
function MatrixCell({ match, side, placed }: CellProps): JSX.Element {
  const ids = match.statements[side.report.id] ?? [];
  if (ids.length === 0)
    return (
      <td>
        <span aria-hidden="true">·</span>
        <span class="spoken">none found</span>
      </td>
    );
  const isDoubtful = ids.every((id) => certaintyOf(id, match) === 'perhaps');
  const names = ids.flatMap((id) => {
    const statement = placed.get(id)?.statement;
    return statement ? [statement.headline ? 'H' : String(statement.number)] : [];
  });
  return (
    <td class={isDoubtful ? `${side.className} perhaps` : side.className}>
      {isDoubtful && <span class="spoken">perhaps </span>}
      {names.join(', ')}
      {isDoubtful && <span aria-hidden="true">?</span>}
    </td>
  );
}
