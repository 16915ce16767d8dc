import type { Speaker } from '../../../report/report.ts';
import type { Passage } from '../../read-passages.ts';
import type { PlacedSentence } from '../placed-sentence.ts';
import type { Knowledge } from '../speakers.ts';
import { findAnswers } from './find-answers.ts';
import { findSigned } from './find-signed.ts';
import { findTurns } from './find-turns.ts';

/**
 * Gives, of sentences in their order and with who speaks in each, whose words the whole paragraph is: of a turn in a
 * transcript, an answer, a block quote that is signed or brought in by `Lee wrote:`.
 */
export function followVoices(
  sentences: readonly PlacedSentence[],
  knowledge: Knowledge | null,
): (sentence: PlacedSentence, speaker: Speaker | null) => Speaker | null {
  const turns = findTurns(sentences);
  const voices = knowledge ? [findSigned(sentences, knowledge), findAnswers(sentences, knowledge)] : [];
  let last: Passage | undefined;
  let introduced: Speaker | null = null;
  let quoted: Speaker | null = null;
  let voice: Speaker | null = null;
  return ({ passage, units }, speaker) => {
    if (passage !== last) {
      if (passage.kind !== 'block-quote') quoted = null;
      else if (last?.kind !== 'block-quote') quoted = introduced;
      const known = voices.flatMap((voiceByPassage) => voiceByPassage.get(passage) ?? []);
      voice = known[0] ?? quoted ?? (turns.has(passage) ? speaker : null);
    }
    last = passage;
    introduced = units.at(-1)?.text === ':' ? speaker : null;
    return voice;
  };
}
