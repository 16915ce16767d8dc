import type { Speaker } from '../../../report/report.ts';
import { isA } from '../../grammar/read-units.ts';
import type { Passage } from '../../read-passages.ts';
import type { PlacedSentence } from '../placed-sentence.ts';
import type { Knowledge } from '../speakers.ts';

/** Questions that a text must have at least for an interview. */
const FEWEST_QUESTIONS = 2;

type Part = 'question' | 'answer';

/** The answers of an interview with `Q:` and `A:` or with questions in bold, and who gives them where only one can. */
export function findAnswers(sentences: readonly PlacedSentence[], knowledge: Knowledge): ReadonlyMap<Passage, Speaker> {
  const parts = new Map<Passage, Part>();
  for (const sentence of sentences) {
    const part = parts.has(sentence.passage) ? undefined : partOf(sentence);
    if (part) parts.set(sentence.passage, part);
  }
  const first = sentences.find(({ passage }) => parts.has(passage));
  const questions = [...parts.values()].filter((part) => part === 'question').length;
  if (first === undefined || questions < FEWEST_QUESTIONS) return new Map();
  const speaker = speakerBefore(first.index, knowledge);
  return new Map(speaker ? listAnswers(sentences, parts).map((passage) => [passage, speaker]) : []);
}

function partOf({ units, passage, first }: PlacedSentence): Part | undefined {
  if (first > 0) return undefined;
  if (/^[:.]$/.test(units[1]?.text ?? '')) {
    if (isA(units[0], 'questionLabel')) return 'question';
    if (isA(units[0], 'answerLabel') && units[0]?.capital) return 'answer';
  }
  const isBold = passage.source.runs.every(({ emphasis, text }) => emphasis === 'strong' || text.trim() === '');
  return isBold && passage.kind === 'paragraph' && passage.text.trim().endsWith('?') ? 'question' : undefined;
}

/** What stands behind a question until the next one; with labels, from the first answer on. */
function listAnswers(sentences: readonly PlacedSentence[], parts: ReadonlyMap<Passage, Part>): Passage[] {
  const isLabelled = [...parts.values()].includes('answer');
  const answers: Passage[] = [];
  let part: Part | undefined;
  for (const passage of new Set(sentences.map((sentence) => sentence.passage))) {
    const own = parts.get(passage);
    part = own ?? (part === 'question' && !isLabelled ? 'answer' : part);
    if (part === 'answer' && passage.kind === 'paragraph') answers.push(passage);
  }
  return answers;
}

/** The only person who is named before the first question. */
function speakerBefore(sentence: number, { peopleNamed }: Knowledge): Speaker | undefined {
  const names = new Set(peopleNamed.filter((named) => named.sentence < sentence).map(({ name }) => name));
  const [name] = names;
  return name !== undefined && names.size === 1 ? { name, as: name, found: 'carried-over' } : undefined;
}
