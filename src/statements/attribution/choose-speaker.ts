import type { Unit } from '../grammar/read-units.ts';
import type { SpeakerChoice } from './gather-choices.ts';

/** The likeliest of all whose words a quotation may be; of equals the first. */
export function chooseSpeaker(
  choices: readonly SpeakerChoice[],
  { unit }: { readonly unit: Unit },
): SpeakerChoice | undefined {
  const { speakers: weights } = unit.lexicon.weights;
  let best: SpeakerChoice | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    let score = 0;
    for (const sign of choice.signs) score += weights[sign];
    if (score <= most) continue;
    best = choice;
    most = score;
  }
  return best;
}
