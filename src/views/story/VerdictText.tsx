import { Fragment, type JSX } from 'preact';
import { spellNumber, spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { countFigures, type Figures, type ReportFigures } from './count-figures.ts';

interface SentenceProps {
  readonly figures: Figures;
  readonly view: View;
}

/** What the comparison found, in plain words made of its figures, each a link to what it counts. */
export function VerdictText({ view }: { readonly view: View }): JSX.Element {
  const figures = countFigures(
    view.sides.map(({ report }) => report),
    view.comparison,
  );
  return (
    <p class="verdict">
      <SharedSentence figures={figures} view={view} />
      <PerhapsSentence figures={figures} view={view} />
      {figures.quotations > 0 && <AlteredSentence figures={figures} view={view} />}
      {figures.lost > 0 && <LostSentence figures={figures} view={view} />}
      <AloneSentence figures={figures} view={view} />
    </p>
  );
}

/** Reports up to which each one's figures are told; of more, their sum is. */
const FEW = 4;

function SharedSentence({ figures: { reports, matches, verbatim }, view: { sides } }: SentenceProps): JSX.Element {
  if (matches === 0) return <>No statement of one report surely stands in another. </>;
  const shared = reports.reduce((sum, report) => sum + report.shared, 0);
  const all = reports.reduce((sum, { statements }) => sum + statements, 0);
  return (
    <>
      {reports.length > FEW ? (
        <>
          <a href="#comparison">{spellNumberFirst(shared)}</a> of the {spellNumber(all)} statements
        </>
      ) : (
        reports.map((report, index) => (
          <Fragment key={report.report}>
            {joint(index, reports.length)}
            <a href="#comparison">{tellShare(report.shared, index)}</a> of {sides[index]?.report.label}’s{' '}
            {spellNumber(report.statements)}
            {index === 0 && (report.statements === 1 ? ' statement' : ' statements')}
          </Fragment>
        ))
      )}{' '}
      {shared === 1 ? 'has' : 'have'} a counterpart in {reports.length > 2 ? 'another' : 'the other'} report,{' '}
      {tellWording(matches, verbatim)}.{' '}
    </>
  );
}

function tellWording(matches: number, verbatim: number): string {
  if (verbatim === matches) return 'word for word';
  if (verbatim === 0) return 'none word for word';
  return `${spellNumber(verbatim)} of ${spellNumber(matches)} matches word for word`;
}

/** How many more statements may have a counterpart; nothing where none has. */
function PerhapsSentence({ figures: { reports }, view }: SentenceProps): JSX.Element | null {
  const doubtful = reports.filter(({ perhaps }) => perhaps > 0);
  const count = doubtful.reduce((sum, { perhaps }) => sum + perhaps, 0);
  if (count === 0) return null;
  return (
    <>
      {reports.length > FEW ? `${spellNumberFirst(count)} more` : tellDoubtful(doubtful, view)}{' '}
      {count === 1 ? 'has' : 'have'} one <a href="#comparison">perhaps</a>.{' '}
    </>
  );
}

/** `Two more of Report A’s and one of Report C’s`. */
function tellDoubtful(figures: readonly ReportFigures[], { sides }: View): string {
  return figures
    .map((report, index) => {
      const label = sides.find((side) => side.report.id === report.report)?.report.label;
      return `${joint(index, figures.length)}${tellShare(report.perhaps, index)}${index === 0 ? ' more' : ''} of ${label}’s`;
    })
    .join('');
}

function AlteredSentence({ figures: { altered }, view: { links } }: SentenceProps): JSX.Element {
  return (
    <>
      <LinkedCount href={links.quotations}>{spellNumberFirst(altered)}</LinkedCount>{' '}
      {altered === 1 || altered === 0 ? 'quotation has' : 'quotations have'}{' '}
      <strong>different words inside the quotation marks</strong>.{' '}
    </>
  );
}

function LostSentence({ figures: { lost }, view: { links } }: SentenceProps): JSX.Element {
  return (
    <>
      <LinkedCount href={links.quotations}>{spellNumberFirst(lost)}</LinkedCount>{' '}
      {lost === 1 ? 'quotation is' : 'quotations are'}{' '}
      <strong>cut so that {lost === 1 ? 'it loses' : 'they lose'} a “not” or an “if”</strong>.{' '}
    </>
  );
}

function AloneSentence({ figures: { reports }, view: { sides, links } }: SentenceProps): JSX.Element {
  const alone = reports.filter(({ only }) => only > 0);
  const count = alone.reduce((sum, { only }) => sum + only, 0);
  if (count === 0) return <>No statement is without a counterpart.</>;
  const toOwn = (report: string) => links.leftOut && `${links.leftOut}#${encodeURIComponent(report)}`;
  if (reports.length > FEW) {
    return (
      <>
        No counterpart was found for <LinkedCount href={links.leftOut}>{spellNumber(count)}</LinkedCount>.
      </>
    );
  }
  return (
    <>
      No counterpart was found for{' '}
      {alone.map(({ report, only }, index) => (
        <Fragment key={report}>
          {joint(index, alone.length)}
          <LinkedCount href={toOwn(report)}>{spellNumber(only)}</LinkedCount>
          {index === 0 && (only === 1 ? ' statement' : ' statements')} of{' '}
          {sides.find((side) => side.report.id === report)?.report.label}
        </Fragment>
      ))}
      .
    </>
  );
}

/** A part of a whole: “none” rather than “no”, with a capital where it begins the sentence. */
function tellShare(count: number, index: number): string {
  if (count === 0) return index === 0 ? 'None' : 'none';
  return index === 0 ? spellNumberFirst(count) : spellNumber(count);
}

function joint(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
}

function LinkedCount({ href, children }: { readonly href: string | null; readonly children: string }): JSX.Element {
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>;
}
