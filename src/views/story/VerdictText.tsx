import { Fragment, type JSX } from 'preact';
import { spellNumber, spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { countFigures, type Figures } from './count-figures.ts';

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
      {figures.quotations > 0 && <AlteredSentence figures={figures} view={view} />}
      <AloneSentence figures={figures} view={view} />
    </p>
  );
}

function SharedSentence({ figures: { reports, matches, verbatim }, view: { sides } }: SentenceProps): JSX.Element {
  if (matches === 0) return <>The reports have no statement in common. </>;
  return (
    <>
      {reports.map(({ report, shared, statements }, index) => (
        <Fragment key={report}>
          {joint(index, reports.length)}
          <a href="#comparison">{tellShare(shared, index)}</a> of {sides[index]?.report.label}’s{' '}
          {spellNumber(statements)}
          {index === 0 && ' statements'}
        </Fragment>
      ))}{' '}
      tell the same, {tellWording(matches, verbatim)}.{' '}
    </>
  );
}

function tellWording(matches: number, verbatim: number): string {
  if (verbatim === matches) return 'word for word';
  if (verbatim === 0) return 'none word for word';
  return `${spellNumber(verbatim)} of ${spellNumber(matches)} matches word for word`;
}

function AlteredSentence({ figures: { altered }, view: { links } }: SentenceProps): JSX.Element {
  return (
    <>
      <LinkedCount href={links.quotations}>{spellNumberFirst(altered)}</LinkedCount>{' '}
      {altered === 1 ? 'quotation has' : 'quotations have'} <strong>different words inside the quotation marks</strong>.{' '}
    </>
  );
}

function AloneSentence({ figures: { reports }, view: { sides, links } }: SentenceProps): JSX.Element {
  const toOwn = (report: string) => links.leftOut && `${links.leftOut}#${encodeURIComponent(report)}`;
  return (
    <>
      {reports.map(({ report, only }, index) => (
        <Fragment key={report}>
          {joint(index, reports.length)}
          <LinkedCount href={toOwn(report)}>{tellShare(only, index)}</LinkedCount>
          {index === 0 && (only === 1 ? ' statement is' : ' statements are')} only in {sides[index]?.report.label}
        </Fragment>
      ))}
      .
    </>
  );
}

/** A part of a whole: “none” rather than “no”, with a capital where it begins the sentence. */
function tellShare(count: number, index: number): string {
  if (index === 0) return spellNumberFirst(count);
  return count === 0 ? 'none' : spellNumber(count);
}

function joint(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
}

function LinkedCount({ href, children }: { readonly href: string | null; readonly children: string }): JSX.Element {
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>;
}
