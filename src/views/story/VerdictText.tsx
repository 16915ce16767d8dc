import { Fragment, type JSX } from 'preact';
import { countOf } from '../marks/count-of.ts';
import type { View } from '../marks/view.ts';
import { countFigures, type Figures } from './count-figures.ts';
import { OVERLAP_NAMES } from './overlap-names.ts';

interface Props {
  readonly figures: Figures;
  readonly view: View;
}

/** What the comparison counted, in a line of figures, each with a link to what it counts. */
export function VerdictText({ view }: { readonly view: View }): JSX.Element {
  const figures = countFigures(
    view.sides.map(({ report }) => report),
    view.comparison,
  );
  const [overlap, ...others] = view.comparison.overlaps;
  if (view.sides.length > FEW) return <ManyFigures figures={figures} view={view} />;
  return (
    <p class="verdict">
      <SharedFigures figures={figures} view={view} />
      <QuotationFigures figures={figures} view={view} />
      <span class="less">
        <AloneFigures figures={figures} view={view} />
        {overlap && others.length === 0 && <> Text overlap: {OVERLAP_NAMES[overlap.verdict]}.</>}
      </span>
    </p>
  );
}

/** Of many reports, sums. */
function ManyFigures({ figures: { reports, altered }, view: { links } }: Props): JSX.Element {
  return (
    <p class="verdict">
      <a href="#comparison">{sumOf(reports, 'shared')}</a> of {sumOf(reports, 'statements')} statements have a
      counterpart; <LinkedCount href={links.quotations}>{altered}</LinkedCount>{' '}
      {altered === 1 ? 'quotation' : 'quotations'} altered.
    </p>
  );
}

/** Reports up to which each one's figures are told; of more, their sum is. */
const FEW = 4;

function SharedFigures({ figures: { reports, matches, verbatim }, view: { sides } }: Props): JSX.Element {
  const [shared, perhaps] = [sumOf(reports, 'shared'), sumOf(reports, 'perhaps')];
  const doubtful = perhaps > 0 && `, ${perhaps} more perhaps`;
  if (matches === 0) return <>No statement of one report surely stands in another{doubtful}.</>;
  return (
    <>
      {reports.map((report, index) => (
        <Fragment key={report.report}>
          {joint(index, reports.length)}
          <a href="#comparison">{report.shared}</a> of {sides[index]?.siglum}’s{' '}
          {index === 0 ? countOf(report.statements, 'statement') : report.statements}
        </Fragment>
      ))}{' '}
      {shared === 1 ? 'has' : 'have'} a counterpart in {reports.length > 2 ? 'another' : 'the other'} report
      <span class="less">
        {tellWording(matches, verbatim)}
        {doubtful}
      </span>
      .
    </>
  );
}

function tellWording(matches: number, verbatim: number): string {
  if (verbatim === matches) return ', word for word';
  return verbatim === 0
    ? ', none word for word'
    : `, ${verbatim} of ${countOf(matches, 'match', 'matches')} word for word`;
}

function AloneFigures({ figures: { reports }, view: { sides, links } }: Props): JSX.Element | null {
  const alone = reports.filter(({ only }) => only > 0);
  if (alone.length === 0) return <> None is without one.</>;
  return (
    <>
      {' '}
      No counterpart found for{' '}
      {alone.map(({ report, only }, index) => (
        <Fragment key={report}>
          {joint(index, alone.length)}
          <LinkedCount href={links.leftOut && `${links.leftOut}#${encodeURIComponent(report)}`}>{only}</LinkedCount> of{' '}
          {sides.find((side) => side.report.id === report)?.siglum}
        </Fragment>
      ))}
      .
    </>
  );
}

function QuotationFigures({ figures: { quotations, altered, lost }, view: { links } }: Props): JSX.Element | null {
  if (quotations === 0) return null;
  return (
    <>
      {' '}
      <LinkedCount href={links.quotations}>{altered}</LinkedCount> of {quotations} shared quotations altered inside the
      marks
      {lost > 0 && (
        <>
          , <LinkedCount href={links.quotations}>{lost}</LinkedCount> cut so that a “not” or an “if” is lost
        </>
      )}
      .
    </>
  );
}

function sumOf(reports: Figures['reports'], part: 'shared' | 'statements' | 'perhaps' | 'only'): number {
  return reports.reduce((sum, report) => sum + report[part], 0);
}

function joint(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
}

function LinkedCount({ href, children }: { readonly href: string | null; readonly children: number }): JSX.Element {
  return href === null ? <span class="count">{children}</span> : <a href={href}>{children}</a>;
}
