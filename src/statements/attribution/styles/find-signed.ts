import type { Speaker } from '../../../report/report.ts';
import { nounPhraseStartingAt } from '../../grammar/noun-phrases.ts';
import type { Passage } from '../../read-passages.ts';
import type { PlacedSentence } from '../placed-sentence.ts';
import { type Knowledge, nameSpeaker } from '../speakers.ts';

/** Units of a signature, at most. */
const LONGEST_SIGNATURE = 20;

/** The paragraphs of block quotes and posts that somebody has signed, by whom; the signature is not among them. */
export function findSigned(sentences: readonly PlacedSentence[], knowledge: Knowledge): ReadonlyMap<Passage, Speaker> {
  const signed = new Map<Passage, Speaker>();
  let unsigned: Passage[] = [];
  for (const sentence of sentences) {
    const { passage, first } = sentence;
    if (first > 0) continue;
    const speaker = readSignature(sentence, knowledge);
    if (speaker) for (const each of unsigned) signed.set(each, speaker);
    if (speaker) unsigned = [];
    else unsigned = passage.kind === 'block-quote' ? [...blockOf(unsigned), passage] : [passage];
  }
  return signed;
}

/** What stands in the same block quote before; of a post without one, only the paragraph before is signed. */
const blockOf = (passages: readonly Passage[]): readonly Passage[] =>
  passages.at(-1)?.kind === 'block-quote' ? passages.slice(-MOST_SIGNED) : [];

/** Paragraphs under one signature, at most. */
const MOST_SIGNED = 20;

/** `— Ann Lee, driver` and `— Ann Lee (@annlee) May 9, 2022` as a paragraph of their own. */
function readSignature({ units, passage, index }: PlacedSentence, knowledge: Knowledge): Speaker | null {
  if (units.length > LONGEST_SIGNATURE || !/^(?:[—–―-]|--)$/.test(units[0]?.text ?? '')) return null;
  const phrase = nounPhraseStartingAt(units, 1);
  const isPost = /\(@\w+\)/.test(passage.text);
  if (phrase?.kind !== 'name' || !(isPost || passage.kind === 'block-quote')) return null;
  return nameSpeaker({ phrase, units, sentence: index }, knowledge);
}
