import { textOf } from '../../grammar/read-units.ts';
import type { Passage } from '../../read-passages.ts';
import type { PlacedSentence } from '../placed-sentence.ts';

/** Turns that each of two speakers must have at least for a text to be a transcript. */
const FEWEST_TURNS = 2;

/** The paragraphs that are one speaker's turn of a transcript from end to end: `LEE: We go. We sail on Friday.` */
export function findTurns(sentences: readonly PlacedSentence[]): ReadonlySet<Passage> {
  const turnsByName = new Map<string, Passage[]>();
  let passage: Passage | undefined;
  for (const sentence of sentences) {
    const label = sentence.passage === passage ? undefined : labelOf(sentence);
    passage = sentence.passage;
    if (label === undefined) continue;
    const turns = turnsByName.get(label);
    if (turns) turns.push(passage);
    else turnsByName.set(label, [passage]);
  }
  const speakers = [...turnsByName.values()].filter((turns) => turns.length >= FEWEST_TURNS);
  return new Set(speakers.length > 1 ? speakers.flat() : []);
}

/** The name that opens a sentence and has a colon behind it. */
function labelOf({ units, clauses }: PlacedSentence): string | undefined {
  const [clause] = clauses;
  if (clause?.source?.from !== 0 || units[clause.cue.from]?.text !== ':' || clause.source.to !== clause.cue.from)
    return undefined;
  return textOf(units, 0, clause.source.to);
}
