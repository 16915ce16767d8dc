import type { Parallel } from '../collation/collate-story.ts';
import { type Column, joinColumns, listColumns, type Segment } from '../collation/join-columns.ts';
import type { Piece } from '../collation/read-pieces.ts';
import { escapeVerbatim, writeElement } from '../write-xml.ts';
import { findQuotations, type PlacedQuotation } from './find-quotations.ts';

/** What the text of an edition points at. */
export interface Pointers {
  /** By report id. */
  readonly sigla: ReadonlyMap<string, string>;
  /** By the name of a speaker: an id in the header. */
  readonly speakers: ReadonlyMap<string, string>;
  /** The attributes of the milestone with which a statement begins. */
  readonly describe: (piece: Piece, report: string) => Readonly<Record<string, string | number | null>>;
}

/** Words of several witnesses: what all have alike as it is, the rest as an apparatus of readings. */
export function writeParallel({ reports, rows }: Parallel, pointers: Pointers): string {
  const columns = listColumns(rows);
  const own = new Map(reports.map((report) => [report, findQuotations(columns, report)] as const));
  const common = findCommon(
    reports,
    new Map(Array.from(own, ([report, all]) => [report, all.map((each) => widen(each, columns, report))])),
  );
  const starts = listStarts(reports, columns);
  const breaks = new Set([...starts.keys(), ...common.flatMap(({ from, to }) => [from, to])]);
  const segments = joinColumns(columns, { reports, keyOf: ({ text }) => text, breaks });
  return segments
    .map((segment) => {
      const opened = common.filter(({ from }) => from === segment.from);
      const closed = common.filter(({ to }) => to === segment.to);
      return [
        ...(starts.get(segment.from) ?? []).map(
          ([report, piece]) => `\n${writeElement('milestone', pointers.describe(piece, report))}`,
        ),
        ...opened.map((quotation) => openQuotation(quotation, pointers)),
        segment.isShared ? writeShared(segment) : writeReadings(segment, { own, pointers }),
        ...closed.map(() => '</q>'),
      ].join('');
    })
    .join('');
}

type QuotationsByReport = ReadonlyMap<string, readonly PlacedQuotation[]>;

/** Those that all witnesses have in the same columns, none of which overlap. */
function findCommon(reports: readonly string[], own: QuotationsByReport): readonly PlacedQuotation[] {
  const [first = '', ...others] = reports;
  const apart = (own.get(first) ?? []).filter((each, place, all) => each.from >= (all[place - 1]?.to ?? 0));
  return apart.flatMap((quotation) => {
    const alike = others.map((report) =>
      own.get(report)?.find(({ from, to }) => from === quotation.from && to === quotation.to),
    );
    if (alike.includes(undefined)) return [];
    const name = quotation.quotation.speaker?.name;
    const isAgreed = alike.every((other) => other?.quotation.speaker?.name === name);
    return [isAgreed ? quotation : { ...quotation, quotation: { ...quotation.quotation, speaker: null } }];
  });
}

/** A quotation with the columns on either side in which its report has nothing: only others' commas stand there. */
function widen(quotation: PlacedQuotation, columns: readonly Column[], report: string): PlacedQuotation {
  let { from, to } = quotation;
  while (from > 0 && columns[from - 1]?.has(report) === false) from -= 1;
  while (to < columns.length && columns[to]?.has(report) === false) to += 1;
  return { ...quotation, from, to };
}

/** By column: the statements that begin there. */
function listStarts(reports: readonly string[], columns: readonly Column[]) {
  const starts = reports.flatMap((report) =>
    columns.flatMap((column, place) => {
      const piece = column.get(report);
      return piece?.start === 0 ? [{ place, start: [report, piece] as const }] : [];
    }),
  );
  return new Map(
    Array.from(
      Map.groupBy(starts, ({ place }) => place),
      ([place, all]) => [place, all.map(({ start }) => start)] as const,
    ),
  );
}

function writeShared({ readings }: Segment): string {
  const [pieces = []] = readings.values();
  return escapeVerbatim(pieces.map(({ text }) => text).join(''));
}

interface Written {
  readonly own: QuotationsByReport;
  readonly pointers: Pointers;
}

/** Each reading once, with all who have it. */
function writeReadings(segment: Segment, { own, pointers }: Written): string {
  const contents = Array.from(segment.readings, ([report, pieces]) => ({
    report,
    content: writePieces(pieces, within(own.get(report) ?? [], segment), pointers),
  }));
  const readings = Array.from(
    Map.groupBy(contents, ({ content }) => content),
    ([content, all]) =>
      writeElement(
        'rdg',
        {
          wit: pointTo(
            all.map(({ report }) => report),
            pointers,
          ),
        },
        content,
      ),
  );
  return `<app>${readings.join('')}</app>`;
}

/** The witnesses, as an attribute points at them. */
export function pointTo(reports: readonly string[], { sigla }: Pick<Pointers, 'sigla'>): string {
  return reports.map((report) => `#${sigla.get(report)}`).join(' ');
}

/** Quotations that a segment holds whole. */
function within(quotations: readonly PlacedQuotation[], { from, to }: Segment): readonly PlacedQuotation[] {
  return quotations.filter((quotation) => from <= quotation.from && quotation.to <= to);
}

function writePieces(pieces: readonly Piece[], quotations: readonly PlacedQuotation[], pointers: Pointers): string {
  return pieces
    .map((piece) => {
      const isAt = ({ quotation }: PlacedQuotation, at: 'start' | 'end') =>
        piece.statement.quotations.includes(quotation) && quotation.inText[at] === piece[at];
      const opened = quotations.filter((own) => isAt(own, 'start')).map((own) => openQuotation(own, pointers));
      const closed = quotations.filter((own) => isAt(own, 'end')).map(() => '</q>');
      return [...opened, escapeVerbatim(piece.text), ...closed].join('');
    })
    .join('');
}

function openQuotation({ quotation: { speaker } }: PlacedQuotation, { speakers }: Pointers): string {
  const id = speakers.get(speaker?.name ?? '');
  return id === undefined ? '<q>' : `<q who="#${id}">`;
}
