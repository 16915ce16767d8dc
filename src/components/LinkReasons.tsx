import type { JSX } from 'preact';
import type { Link, Match } from '../comparison/comparison.ts';
import { nameStatements } from './name-statement.ts';
import { RELATIONS } from './RelationNote.tsx';
import type { View } from './view.ts';

/** Why the statements of a match are paired: each pair's score and what it was made of, 0–100. */
export function LinkReasons({ match, view }: { readonly match: Match; readonly view: View }): JSX.Element {
  return (
    <details class="reasons">
      <summary>Why these are paired</summary>
      <dl>
        {match.links.map(({ statements, relation, score, parts }) => (
          <div>
            <dt>
              {nameStatements(statements, view.placed)}: {RELATIONS[relation]}, {tellScore(score, parts)}
            </dt>
            <dd>{tellParts(parts)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function tellScore(score: number, { editor }: Link['parts']): string {
  return editor === undefined ? `score ${toPercent(score)} of 100` : 'whatever they have in common';
}

/** What there is, what speaks against the pair last. */
function tellParts(parts: Link['parts']): string {
  const there = Object.entries(parts).filter(([, value]) => toPercent(value) > 0);
  const told = there.map(([name, value]) => ({ text: PARTS[name] ?? name, value }));
  const [against, speakingFor] = [
    told.filter(({ text }) => AGAINST.test(text)),
    told.filter(({ text }) => !AGAINST.test(text)),
  ];
  return [...speakingFor, ...against]
    .map(({ text, value }) => (value === 1 ? text : `${text} ${toPercent(value)}`))
    .join(' · ');
}

function toPercent(value: number): number {
  return Math.round(value * 100);
}

const AGAINST = /^against it/;

/** Each part of a score in a reader's words. */
const PARTS: Readonly<Record<string, string>> = {
  words: 'words in common',
  letters: 'spelling',
  coverage: 'how much of the longer one the other has',
  rareWords: 'rare words in common',
  numbers: 'numbers in common',
  topic: 'what both reports are about',
  bothQuote: 'against it: both quote somebody',
  oneQuotes: 'against it: only one quotes somebody',
  clash: 'against it: another number, or a “not”',
  rank: 'nearness to the best counterpart',
  lead: 'lead over other counterparts',
  retelling: 'how closely the whole report is retold',
  neighbours: 'neighbouring sentences',
  utterance: 'the same words quoted',
  editor: 'paired by the editor',
};
