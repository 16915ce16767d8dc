import type { Speaker, Statement } from '../../report/report.ts';
import { isCommonWord } from '../words/common-words.ts';
import { stemWord } from '../words/stem.ts';
import { readWords } from '../words/words.ts';

/**
 * The stems of the names that a statement gives of those whose words it has: two reports' names of one speaker mostly share
 * a word. Whom a pronoun or a description stands for is left out, as it hangs on the order of the paragraphs.
 */
export function readSpeakers({ speaker, quotations }: Statement): ReadonlySet<string> {
  const speakers = [speaker, ...quotations.map((quotation) => quotation.speaker)];
  const names = new Set(speakers.flatMap((one) => (one !== null && isNamed(one) ? one.name : [])));
  return new Set([...names].flatMap(readName));
}

const isNamed = ({ found }: Speaker) => found === 'named' || found === 'variant' || found === 'editor';

function readName(name: string): readonly string[] {
  return readWords(name).flatMap(({ key }) => (isCommonWord(key) || key.length === 1 ? [] : [stemWord(key)]));
}
