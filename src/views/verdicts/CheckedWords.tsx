import type { JSX } from 'preact';
import type { PlacedCheck } from './place-checks.ts';

/** A quotation's words, those marked that the source hasn't, and behind them what it has instead. */
export function CheckedWords({ check, source, sentences }: PlacedCheck): JSX.Element {
  const { text, stretches } = check;
  const changed = stretches.flatMap(({ kind, quoted }) =>
    quoted && (kind === 'altered' || kind === 'edited') ? [quoted] : [],
  );
  const pieces = changed.flatMap(({ start, end }, place) => [
    text.slice(changed[place - 1]?.end ?? 0, start),
    <mark class="changed">{text.slice(start, end)}</mark>,
  ]);
  const missing = stretches.flatMap(({ kind, source: span }) =>
    span && (kind === 'cut' || kind === 'altered') ? [shorten(source.body.slice(span.start, span.end))] : [],
  );
  // What turns the words round may stand before or behind them.
  const instead = check.loses === null ? missing : sentences.map((sentence) => sentence.text);
  return (
    <>
      “{pieces}
      {text.slice(changed.at(-1)?.end ?? 0)}”
      {instead.length > 0 && (
        <span class="said-instead"> In the source: {instead.map((words) => `“${words}”`).join(', ')}</span>
      )}
    </>
  );
}

/** Words that are shown of what is left out; of more its beginning and end. */
const MOST = 14;

function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= MOST
    ? words.join(' ')
    : `${words.slice(0, MOST / 2).join(' ')} … ${words.slice(-MOST / 2).join(' ')}`;
}
