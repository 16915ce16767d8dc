import { z } from 'zod';
import { deflate, inflate } from '../draft/squeeze.ts';

/** What somebody of a class marked and paired. */
export interface Answers {
  /** Tells whether they belong to the texts that are open. */
  readonly texts: string;
  /** Whose they are, as they say themselves. */
  readonly name: string;
  /** By statement id: places of the marked words. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
  /** Ids of statements that were said to have no counterpart. */
  readonly alone: readonly string[];
  /** By the id of a pairing: the quotation that was chosen, or that there is none. */
  readonly pairs: Readonly<Record<string, string>>;
}

const schema = z.object({
  answers: z.literal(1),
  texts: z.string().max(40),
  name: z.string().max(80),
  marks: z.record(z.string(), z.array(z.int().min(0)).max(2000)),
  alone: z.array(z.string()).max(5000),
  pairs: z.record(z.string(), z.string()),
});

/** Characters that answers may have, lest a small link fill the memory. */
const LONGEST = 1_000_000;

const NAME = 'answers=';

/** Answers as the text of a file. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify({ answers: 1, ...answers });
}

/** The answers in a file's text, or `null` where it holds none. */
export function readAnswers(text: string): Answers | null {
  try {
    const { answers: _, ...answers } = schema.parse(JSON.parse(text));
    return answers;
  } catch {
    return null;
  }
}

/** A link to the page of own comparisons that holds answers. */
export async function linkAnswers(answers: Answers, page: string): Promise<string> {
  const data = await deflate(writeAnswers(answers));
  return `${page}#${NAME}1.${data.length}.${data}`;
}

/** The answers in the links and files' texts that somebody pasted, and how many pieces held none. */
export async function readPastedAnswers(
  pasted: string,
): Promise<{ readonly answers: readonly Answers[]; readonly broken: number }> {
  const pieces = pasted.trim().startsWith('{')
    ? pasted.trim().split(/\n(?=\{)/)
    : (pasted.match(/\S*#answers=\S*/g) ?? []);
  const read = await Promise.all(pieces.map((piece) => (piece.startsWith('{') ? readAnswers(piece) : readLink(piece))));
  const answers = read.filter((each) => each !== null);
  const isEmpty = pieces.length === 0 && pasted.trim() !== '';
  return { answers, broken: isEmpty ? 1 : pieces.length - answers.length };
}

async function readLink(link: string): Promise<Answers | null> {
  const [, version = '', length = '', data = ''] = /#answers=(\d+)\.(\d+)\.([\w-]*)/.exec(link) ?? [];
  if (version !== '1' || Number(length) !== data.length) return null;
  return inflate(data, LONGEST).then(readAnswers, () => null);
}
