import type { JSX } from 'preact';
import type { Link, Match } from '../../report/comparison.ts';
import type { LinkPart } from '../../report/link-parts.ts';
import { nameStatements } from '../marks/name-statement.ts';
import { nameRelation } from '../marks/relation-names.ts';
import type { View } from '../marks/view.ts';

/** Why the statements of a match are paired: each pair's score and what it was made of, 0–100. */
export function LinkReasons({ match, view }: { readonly match: Match; readonly view: View }): JSX.Element {
  return (
    <details class="reasons">
      <summary>Why these are paired</summary>
      <dl>
        {match.links.map((link) => (
          <div>
            <dt>
              {nameStatements(link.statements, view.placed)}: {nameRelation(link)}, {tellScore(link)}
            </dt>
            <dd>{tellParts(link.parts)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function tellScore({ score, parts: { editor } }: Link): string {
  return editor === undefined ? `score ${toPercent(score)} of 100` : 'paired by the editor';
}

/** What there is of each part, 0–100; what speaks against the pair last, without a figure. */
function tellParts(parts: Link['parts']): string {
  const names = (Object.keys(parts) as LinkPart[]).filter((name) => toPercent(parts[name] ?? 0) > 0);
  const inFavour = names.filter((name) => PARTS[name] !== undefined);
  return [
    ...inFavour.map((name) => `${PARTS[name]} ${toPercent(parts[name] ?? 0)}`),
    ...names.flatMap((name) => AGAINST[name] ?? []),
  ].join(' · ');
}

function toPercent(value: number): number {
  return Math.round(value * 100);
}

/** Each part of a score in a reader's words. */
const PARTS: Readonly<Partial<Record<LinkPart, string>>> = {
  words: 'words in common',
  letters: 'spelling',
  coverage: 'how much of the longer one the other has',
  rareWords: 'rare words in common',
  numbers: 'numbers in common',
  topic: 'what both reports are about',
  rank: 'near the best counterpart',
  lead: 'ahead of other counterparts',
  retelling: 'how closely the whole report is retold',
  neighbours: 'neighbouring sentences',
  utterance: 'the same words quoted',
};

/** What tells against a pair. */
const AGAINST: Readonly<Partial<Record<LinkPart, string>>> = {
  bothQuote: 'against it: both quote somebody',
  oneQuotes: 'against it: only one quotes somebody',
  clash: 'against it: another number, or a “not”',
};
