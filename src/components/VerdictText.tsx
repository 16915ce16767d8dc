import { Fragment, type JSX } from 'preact';
import { countFigures, type Figures } from './count-figures.ts';
import { spellNumber, spellNumberFirst } from './spell-number.ts';
import type { View } from './view.ts';

/** What the comparison found, in plain words made of its figures, each a link to what it counts. */
export function VerdictText({ view }: { readonly view: View }): JSX.Element {
  const { sides, comparison, links } = view;
  const figures = countFigures(
    sides.map(({ report }) => report),
    comparison,
  );
  return (
    <p class="verdict">
      {figures.reports.map(({ report, shared, statements }, index) => (
        <Fragment key={report}>
          {joint(index, figures.reports.length)}
          <a href="#comparison">{index === 0 ? spellNumberFirst(shared) : spellNumber(shared)}</a> of{' '}
          {sides[index]?.report.label}’s {spellNumber(statements)}
          {index === 0 && ' statements'}
        </Fragment>
      ))}{' '}
      tell the same, {tellWording(figures)}.{' '}
      {figures.quotations > 0 && (
        <>
          <Figure href={links.quotations} count={figures.altered} first />{' '}
          {figures.altered === 1 ? 'quotation has' : 'quotations have'}{' '}
          <strong>different words inside the quotation marks</strong>.{' '}
        </>
      )}
      {figures.reports.map(({ report, only }, index) => (
        <Fragment key={report}>
          {joint(index, figures.reports.length)}
          {index === 0 ? (
            <>
              <Figure href={toOwn(links.leftOut, report)} count={only} first />{' '}
              {only === 1 ? 'statement is' : 'statements are'} only in
            </>
          ) : (
            <>
              <Figure href={toOwn(links.leftOut, report)} count={only} /> only in
            </>
          )}{' '}
          {sides[index]?.report.label}
        </Fragment>
      ))}
      .
    </p>
  );
}

function joint(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
}

function tellWording({ matches, verbatim }: Figures): string {
  if (verbatim === matches) return 'word for word';
  return verbatim === 0
    ? 'none word for word'
    : `${spellNumber(verbatim)} of ${spellNumber(matches)} matches word for word`;
}

function toOwn(list: string | null, report: string): string | null {
  return list === null ? null : `${list}#${encodeURIComponent(report)}`;
}

interface FigureProps {
  readonly href: string | null;
  readonly count: number;
  /** Whether it begins a sentence. */
  readonly first?: boolean;
}

function Figure({ href, count, first = false }: FigureProps): JSX.Element {
  const words = first ? spellNumberFirst(count) : spellNumber(count);
  return href === null ? <span>{words}</span> : <a href={href}>{words}</a>;
}
