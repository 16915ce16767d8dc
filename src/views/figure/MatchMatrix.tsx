import type { JSX } from 'preact';
import { nameStatements } from '../marks/name-statement.ts';
import { RELATIONS } from '../marks/RelationNote.tsx';
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
            {comparison.matches.map(({ id, relation, statements }) => (
              <tr>
                <th scope="row">
                  <a href={links.place(id)}>{RELATIONS[relation]}</a>
                </th>
                {sides.map(({ report }) => (
                  <td>{nameStatements(statements[report.id] ?? [], placed) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
