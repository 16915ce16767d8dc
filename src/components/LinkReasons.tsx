import type { JSX } from 'preact';
import type { Match } from '../comparison/comparison.ts';
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
              {nameStatements(statements, view.placed)}: {RELATIONS[relation]}, score {toPercent(score)}
            </dt>
            <dd>
              {Object.entries(parts)
                .map(([name, value]) => `${spellOut(name)} ${toPercent(value)}`)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function toPercent(value: number): number {
  return Math.round(value * 100);
}

/** `wordPairs` as `word pairs`. */
function spellOut(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
