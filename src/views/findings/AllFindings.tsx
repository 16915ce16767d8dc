import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import { FindingItem } from './FindingItem.tsx';
import { listDescribed, MOST_FINDINGS } from './list-described.ts';

interface Props {
  readonly view: View;
  /** Address of the same as a table. */
  readonly table: string;
}

/** All findings of a story with every reading, to be read, printed or taken away. */
export function AllFindings({ view, table }: Props): JSX.Element {
  const findings = listDescribed(view, 'whole');
  const all = view.comparison.findings.length;
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 class="spoken" id="findings-heading">
        Findings
      </h2>
      <ul class="handout-key">
        {view.sides.map(({ siglum, report, className }) => (
          <li class={className}>
            <span class="finding-sigla">{siglum}</span> {report.label}
            {report.title !== null && <span lang={report.lang}>: {report.title}</span>}
          </li>
        ))}
      </ul>
      {findings.length === 0 && <p>Nothing was found that stands out.</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem finding={finding} view={view} />
        ))}
      </ul>
      {all > MOST_FINDINGS && (
        <p class="all-findings">
          The {MOST_FINDINGS} most telling of {all}.
        </p>
      )}
      <p class="all-findings take-away">
        <a href={table} download>
          Download as a table
        </a>
      </p>
    </section>
  );
}
