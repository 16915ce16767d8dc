import type { JSX } from 'preact';
import type { Link, Match } from '../../report/comparison.ts';
import type { LinkPart } from '../../report/link-parts.ts';
import { nameStatements } from '../marks/name-statement.ts';
import { nameRelation } from '../marks/relation-names.ts';
import type { View } from '../marks/view.ts';

interface Props {
  readonly match: Match;
  /** Ids of the statements whose pairs are asked for. */
  readonly statements: readonly string[];
  readonly view: View;
}

/** Pairs that are told at once; of a match of many reports, nobody reads all. */
const MOST = 30;

/** Why statements are paired with others of their match: each pair's score and what it was made of, 0–100. */
export function LinkReasons({ match, statements, view }: Props): JSX.Element {
  const own = match.links.filter((link) => link.statements.some((id) => statements.includes(id)));
  return (
    <details class="reasons">
      <summary>Why these are paired</summary>
      <dl>
        {own.slice(0, MOST).map((link) => (
          <div>
            <dt>
              {nameStatements(link.statements, view.placed)}: {nameRelation(link)}, {tellScore(link)}
            </dt>
            <dd>{tellParts(link.parts)}</dd>
          </div>
        ))}
      </dl>
      {own.length > MOST && <p>The others of these {own.length} pairs score less.</p>}
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
    ...names.flatMap((name) => FACTS[name] ?? []),
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
  containment: 'how much of the shorter one the other has',
  rareWords: 'rare words in common',
  numbers: 'numbers in common',
  quotedWords: 'quoted words in common',
  lead: 'ahead of other counterparts',
  square: 'other statements that are alike crosswise',
  neighbours: 'neighbouring sentences',
  utterance: 'the same words quoted',
};

/** What is so or not. */
const FACTS: Readonly<Partial<Record<LinkPart, string>>> = {
  sameSpeaker: 'the same speaker',
  bothHeadlines: 'both are headlines',
  oneHeadline: 'one is a headline',
};

/** What tells against a pair. */
const AGAINST: Readonly<Partial<Record<LinkPart, string>>> = {
  bothQuote: 'against it: both quote somebody',
  oneQuotes: 'against it: only one quotes somebody',
  clash: 'against it: another number, or a “not”',
  rival: 'against it: both are like others, too',
};
