import type { NoteLine } from './tell-fate.ts';

/** Fills a note with lines, as text, and shows it. */
export function writeNote(note: HTMLElement, lines: readonly NoteLine[]): void {
  if (lines.length === 0) return;
  note.replaceChildren(...lines.map(writeLine));
  note.hidden = false;
}

function writeLine({ text, claim }: NoteLine): HTMLElement {
  const line = document.createElement('p');
  line.textContent = claim === null ? text : `${text} This link claims to quote: `;
  if (claim === null) return line;
  const quote = document.createElement('q');
  quote.dir = 'auto';
  quote.textContent = claim;
  line.append(quote);
  return line;
}
