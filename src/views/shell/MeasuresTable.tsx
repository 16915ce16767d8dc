import type { JSX } from 'preact';

/** Something about the method that was measured. */
export interface Measure {
  /** What was measured, and on what. */
  readonly what: string;
  readonly figure: string;
}

/** How well the method does, as it was measured. */
export function MeasuresTable({ measures }: { readonly measures: readonly Measure[] }): JSX.Element {
  return (
    <table class="measures">
      <thead>
        <tr>
          <th scope="col">Measured</th>
          <th scope="col">Figure</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ what, figure }) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
