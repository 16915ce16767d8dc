import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';

/** For more than two reports: how much of each one's text stands in each other. */
export function OverlapTable({ view: { sides, comparison } }: { readonly view: View }): JSX.Element {
  const overlapOf = (one: string, other: string) =>
    comparison.overlaps.find(({ reports }) => reports.includes(one) && reports.includes(other));
  return (
    <details class="matrix">
      <summary>Text overlap by reports</summary>
      <div class="matrix-frame">
        <table>
          <caption>
            How much of a report’s words, quotations left out, stands in statements of the other that say the same, and
            what that amounts to
          </caption>
          <thead>
            <tr>
              <th scope="col">Of</th>
              {sides.map(({ className, siglum }) => (
                <th scope="col" class={className}>
                  in {siglum}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.map(({ report, className, siglum }) => (
              <tr>
                <th scope="row" class={className}>
                  {siglum} {report.label}
                </th>
                {sides.map((other) => {
                  const overlap = other.report === report ? undefined : overlapOf(report.id, other.report.id);
                  if (!overlap) return <td>–</td>;
                  return (
                    <td>
                      {Math.round((overlap.words[report.id] ?? 0) * 100)} %, {overlap.verdict}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
