import { SPEAKER_WEIGHTS } from '../lexicon/en/speaker-weights.ts';
import { gatherChoices, type QuotationContext, type SpeakerChoice } from './gather-choices.ts';

/** The likeliest of all whose words a quotation may be: a phrase, an earlier speaker, or `null` for nobody. */
export function chooseSpeaker(context: QuotationContext): SpeakerChoice['who'] {
  let best: SpeakerChoice['who'] = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { who, signs } of gatherChoices(context)) {
    const score = [...signs].reduce((sum, sign) => sum + SPEAKER_WEIGHTS[sign], 0);
    if (score <= most) continue;
    best = who;
    most = score;
  }
  return best;
}
