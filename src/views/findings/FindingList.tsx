import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import { chooseTelling } from './choose-telling.ts';
import { FindingItem } from './FindingItem.tsx';
import { listDescribed } from './list-described.ts';

/** Findings at the top of a page, by how many reports it has: each is named in every finding, and a reader has ten seconds. */
const FIRST = { few: 7, many: 2 } as const;

/** Reports up to which there are few. */
const FEW = 4;

/** What is worth a reader's notice, the most telling first; the rest on a page of its own or, where there is none, folded. */
export function FindingList({ view }: { readonly view: View }): JSX.Element | null {
  const isFew = view.sides.length <= FEW;
  const findings = listDescribed(view, isFew ? 'glance' : 'hint');
  if (findings.length === 0) return null;
  const first = chooseTelling(findings, FIRST[isFew ? 'few' : 'many']);
  const further = findings.filter((finding) => !first.includes(finding));
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 class="spoken" id="findings-heading">
        Findings
      </h2>
      <ul>
        {first.map((finding) => (
          <FindingItem finding={finding} view={view} />
        ))}
      </ul>
      {further.length > 0 &&
        (view.links.findings === undefined ? (
          <details>
            <summary>{further.length} more findings</summary>
            <ul>
              {further.map((finding) => (
                <FindingItem finding={finding} view={view} />
              ))}
            </ul>
          </details>
        ) : (
          <p class="all-findings">
            <a href={view.links.findings}>All {findings.length} findings</a>
          </p>
        ))}
    </section>
  );
}
