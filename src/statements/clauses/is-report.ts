import { skipBack } from '../grammar/skip-back.ts';
import { CUE_BIAS, CUE_WEIGHTS, VERB_WEIGHTS } from '../lexicon/en/cue-weights.ts';
import { type CuePlace, cueSigns } from './cue-signs.ts';

/**
 * Log-odds from which a verb is taken to report something. Less finds more of what is said, and more that is not said by
 * anybody; thoughts and findings need more, as a reader looks for words first.
 */
const LEAST = { speech: -0.4, thought: 0.7 } as const;

/** Whether a verb reports something where it stands. */
export function isReport(place: CuePlace): boolean {
  if (place.found === undefined && hasSubject(place)) return false;
  const own = CUE_BIAS + (VERB_WEIGHTS.get(place.verb.lemma) ?? 0);
  const sum = cueSigns(place).reduce((total, sign) => total + CUE_WEIGHTS[sign], own);
  return sum > (/^(?:thought|finding)$/.test(place.verb.manner) ? LEAST.thought : LEAST.speech);
}

/** Whether a verb must have a subject: it is no infinitive, participle or noun, nor passive like `when asked` and `reported by`. */
function hasSubject({ units, index, verb: { form } }: CuePlace): boolean {
  const { last, isPassive } = skipBack(units, index - 1);
  const isDone = isPassive || units[index + 1]?.lower === 'by';
  return form === 'past' && !isDone && !/^(?:when|if|as|once|while)$/.test(units[last]?.lower ?? '');
}
