import type { JSX } from 'preact';
import type { CheckedSource } from '../../report/source.ts';
import type { View } from '../marks/view.ts';
import { placeChecks } from '../verdicts/place-checks.ts';
import { CHECK_KINDS, CHECK_NAMES, judgeCheck } from '../verdicts/verdict-names.ts';
import { CheckEntry } from './SourceText.tsx';

interface Props {
  readonly source: CheckedSource;
  readonly view: View;
}

/** How each report's quotations stand beside a source: how many of each kind, then those that aren't in it. */
export function SourceSummary({ source, view }: Props): JSX.Element {
  const checks = placeChecks(source).map((placed) => ({ ...placed, kind: judgeCheck(placed.check) }));
  const kinds = CHECK_KINDS.filter((kind) => checks.some((check) => check.kind === kind));
  const missing = checks.filter(({ kind }) => kind === 'not-found');
  const count = (report: string, kind: string) =>
    checks.filter((check) => check.report === report && check.kind === kind).length;
  if (checks.length === 0) return <p>No report of this story quotes anybody.</p>;
  return (
    <>
      <div class="table-frame">
        <table class="check-table">
          <caption class="spoken">What became of each report’s quotations</caption>
          <thead>
            <tr>
              <th scope="col">Quotations</th>
              {view.sides.map(({ siglum, report, className }) => (
                <th scope="col">
                  <span class={`siglum ${className}`}>
                    {siglum} {report.label}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr>
                <th scope="row">{CHECK_NAMES[kind]}</th>
                {view.sides.map(({ report }) => (
                  <td>{count(report.id, kind) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <section class="listing" id="not-found" aria-labelledby="not-found-heading">
          <h2 id="not-found-heading">Not found in {source.label}</h2>
          {source.covers === 'part' && <p class="explanation">It covers a part of what was said.</p>}
          <ul class="wordings-of">
            {missing.map((placed) => (
              <li>
                <CheckEntry placed={placed} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
