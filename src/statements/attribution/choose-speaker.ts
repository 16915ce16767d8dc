import { gatherChoices, type QuotationContext, type SpeakerChoice } from './gather-choices.ts';

/** The likeliest of all whose words a quotation may be: a phrase, an earlier speaker, or `null` for nobody. */
export function chooseSpeaker(context: QuotationContext): SpeakerChoice['who'] {
  const weights = context.sentence.units[context.at]?.lexicon.weights.speakers;
  if (weights === undefined) return null;
  let best: SpeakerChoice['who'] = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { who, signs } of gatherChoices(context)) {
    const score = [...signs].reduce((sum, sign) => sum + weights[sign], 0);
    if (score <= most) continue;
    best = who;
    most = score;
  }
  return best;
}
