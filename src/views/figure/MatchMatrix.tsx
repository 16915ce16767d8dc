import type { JSX } from 'preact';
import type { Match } from '../../report/comparison.ts';
import { nameStatements } from '../marks/name-statement.ts';
import { certaintyOf, nameRelation } from '../marks/relation-names.ts';
import type { View } from '../marks/view.ts';

/** Which reports have which match, for stories with more than two. */
export function MatchMatrix({ view }: { readonly view: View }): JSX.Element {
  const { sides, comparison, placed, links } = view;
  return (
    <details class="matrix">
      <summary>Matches by reports</summary>
      <div class="matrix-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Match</th>
              {sides.map(({ report, className }) => (
                <th scope="col" class={className}>
                  {report.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.matches.map((match) => (
              <tr>
                <th scope="row">
                  <a href={links.place(match.id)}>{nameRelation(match)}</a>
                </th>
                {sides.map(({ report }) => (
                  <td>{nameMembers(match, report.id, placed) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The statements of a match that a report has; those that only perhaps belong to a sure match say so. */
function nameMembers(match: Match, report: string, placed: View['placed']): string {
  const ids = match.statements[report] ?? [];
  const isDoubtful = match.certainty === 'sure' && ids.every((id) => certaintyOf(id, match) === 'perhaps');
  return ids.length > 0 && isDoubtful ? `perhaps ${nameStatements(ids, placed)}` : nameStatements(ids, placed);
}
