import type { Report } from '../statements/report.ts';

/** A statement that has the phrase, and where. */
export interface PhraseHit {
  readonly report: string;
  readonly statement: string;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Characters of text shown on either side of a hit. */
const CONTEXT = 50;

/** The statements that have a phrase, in the running order, whatever its case, accents and style of quotation marks. */
export function findPhrase(reports: readonly Report[], phrase: string): readonly PhraseHit[] {
  const wanted = fold(phrase.trim());
  if (wanted === '') return [];
  return reports.flatMap((report) =>
    report.statements.flatMap(({ id, text }) => {
      const start = fold(text).indexOf(wanted);
      if (start < 0) return [];
      const end = start + wanted.length;
      return [
        {
          report: report.id,
          statement: id,
          before: (start > CONTEXT ? '…' : '') + text.slice(Math.max(0, start - CONTEXT), start),
          hit: text.slice(start, end),
          after: text.slice(end, end + CONTEXT) + (end + CONTEXT < text.length ? '…' : ''),
        },
      ];
    }),
  );
}

/** Folds character by character, so that offsets stay: one that would become longer is left as it is. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldCharacter(text.charAt(index))).join('');
}

function foldCharacter(character: string): string {
  if (/[“”„‟«»]/.test(character)) return '"';
  if (/[‘’‚‛‹›]/.test(character)) return "'";
  if (/[‐‑‒–—]/.test(character)) return '-';
  const [base = character] = character.normalize('NFD');
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}
