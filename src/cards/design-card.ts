import type { Node } from '@takumi-rs/core';
import type { Span } from '../report/report.ts';

/** What a preview image shows. */
export interface Card {
  /** Above the wordings: the story. */
  readonly title: string;
  /** One or two wordings; a card has no room for more. */
  readonly wordings: readonly CardWording[];
  /** At the foot, what the reader will find: `6 quotations altered`. */
  readonly note: string;
  /** At the foot, whose it is. */
  readonly site: string;
}

/** A report's wording on a card. */
export interface CardWording {
  readonly label: string;
  /** Whose words they are; `null` where nobody is named. */
  readonly speaker: string | null;
  readonly text: string;
  /** Offsets into the text of the words that the other wording doesn't have. */
  readonly differing: readonly Span[];
}

/** Letters of a wording that are still readable when a preview is shown small. */
const MOST = 130;

/** Letters up to which both wordings can be shown larger. */
const SHORT = 75;

/** The card as a tree of boxes. */
export function designCard({ title, wordings, note, site }: Card): Node {
  const longest = Math.max(0, ...wordings.slice(0, 2).map(({ text: words }) => words.length));
  const size = longest <= SHORT ? 'large' : 'usual';
  return box('card', [
    box('title', [text('', title)]),
    ...wordings
      .slice(0, 2)
      .map((wording, at) =>
        box(`wording side-${at + 1}`, [
          box('label', [text('', nameSource(wording))]),
          box(`words ${size}`, cutPieces(wording)),
        ]),
      ),
    box('foot', [text('site', site), text('note', note)]),
  ]);
}

/** What the card says, for those who don't see it. */
export function readCard({ title, wordings, note }: Omit<Card, 'site'>): string {
  const parts = [
    title,
    ...wordings.slice(0, 2).map((wording) => `${nameSource(wording)}: ${excerptOf(wording).text}`),
    note,
  ];
  return parts.map((part) => (/[.!?…”]$/u.test(part) ? part : `${part}.`)).join(' ');
}

type ExcerptedWording = Pick<CardWording, 'text' | 'differing'>;

/** The report and, of words that somebody said, who. */
function nameSource({ label, speaker }: CardWording): string {
  return speaker === null ? label : `${label} · ${speaker}`;
}

/** The stretch of a wording round its first difference, within the letters that a card can show. */
function excerptOf({ text: whole, differing }: ExcerptedWording): Span & { readonly text: string } {
  if (whole.length <= MOST) return { start: 0, end: whole.length, text: whole };
  const first = differing[0]?.start ?? 0;
  const from = first + 60 <= MOST ? 0 : Math.max(0, Math.min(first - 40, whole.length - MOST));
  const start = from === 0 ? 0 : whole.indexOf(' ', from) + 1;
  const limit = whole.lastIndexOf(' ', start + MOST);
  const end = start + MOST >= whole.length ? whole.length : limit > start ? limit : start + MOST;
  return { start, end, text: `${start > 0 ? '… ' : ''}${whole.slice(start, end)}${end < whole.length ? ' …' : ''}` };
}

function cutPieces(wording: ExcerptedWording): Node[] {
  const { start, end } = excerptOf(wording);
  const inside = wording.differing.flatMap((span) => [span.start, span.end]).filter((cut) => cut > start && cut < end);
  const bounds = [...new Set([start, ...inside, end])].sort((one, other) => one - other);
  const pieces = bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? start;
    const differs = wording.differing.some((span) => span.start <= from && from < span.end);
    return text(differs ? 'differs' : 'same', wording.text.slice(from, to));
  });
  const [before, after] = [start > 0, end < wording.text.length].map((isCut) => (isCut ? [text('same', '…')] : []));
  return [...(before ?? []), ...pieces, ...(after ?? [])];
}

function box(className: string, children: Node[]): Node {
  return { type: 'container', tagName: 'div', className, children };
}

function text(className: string, words: string): Node {
  return { type: 'text', tagName: 'span', className, text: words };
}
