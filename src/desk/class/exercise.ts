import { readWords } from '../../comparison/words/words.ts';
import { listQuotations, type StoryQuotation } from '../../permalinks/list-quotations.ts';
import type { Match } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import { certaintyOf } from '../../views/marks/relation-names.ts';
import { splitStatement } from '../../views/marks/split-statement.ts';
import type { View } from '../../views/marks/view.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a class is to find in a comparison, and what counts as wrong. */
export interface Exercise {
  /** Tells whether answers belong to these texts. */
  readonly texts: string;
  /** By statement id. */
  readonly statements: ReadonlyMap<string, ExerciseStatement>;
  readonly differences: readonly Difference[];
  readonly pairings: readonly Pairing[];
}

/** A statement as words to be marked. */
export interface ExerciseStatement {
  /** Words and what stands between them, in their order; they add up to the text. */
  readonly pieces: readonly { readonly text: string; readonly word: number | null }[];
  /** Places of words that are the same in all reports that tell the statement: marking one of them is wrong. */
  readonly same: ReadonlySet<number>;
  /** Whether it surely has a counterpart, so that it is wrong to say that it has none. */
  readonly isTold: boolean;
}

/** Something to find: words that other reports haven't, or a statement that none of them has. */
export interface Difference {
  readonly kind: 'quotation' | 'words' | 'rewritten' | 'only';
  readonly statement: string;
  /** The words, any of which finds it; of `only` all of the statement's. */
  readonly words: readonly number[];
  /** As written. */
  readonly text: string;
}

/** A quotation of one report whose counterpart in another is to be found. */
export interface Pairing {
  /** Ids of the quotation and of the other report, joined. */
  readonly id: string;
  readonly text: string;
  readonly report: string;
  readonly other: string;
  /** Quotations of the other report to choose from, by their ids. */
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** Id of the right one, or `null` where it has none. */
  readonly right: string | null;
}

/** The exercise that a comparison makes. Of what is only perhaps the same, nothing is asked and nothing is wrong. */
export function prepareExercise(view: View): Exercise {
  const { sides, comparison } = view;
  const statements = new Map<string, ExerciseStatement>();
  const differences: Difference[] = [];
  for (const statement of sides.flatMap(({ report }) => report.statements)) {
    const { taken, found } = readStatement(statement, view);
    statements.set(statement.id, taken);
    differences.push(...found);
  }
  const texts = fingerprintOf(comparison.reports);
  return { texts, statements, differences, pairings: pairQuotations(view) };
}

interface ReadStatement {
  readonly taken: ExerciseStatement;
  readonly found: readonly Difference[];
}

function readStatement(statement: Statement, { comparison, findings }: View): ReadStatement {
  const { id, text, furniture } = statement;
  const words = readWords(text);
  const pieces = cutAtWords(text, words);
  const match = comparison.matchById.get(id);
  const isAsked = !furniture && (match === undefined || isSure(id, match));
  const all = words.map((_, place) => place);
  if (!isAsked || match === undefined) {
    const found = isAsked && words.length > 0 ? [{ kind: 'only' as const, statement: id, words: all, text }] : [];
    return { taken: { pieces, same: new Set(), isTold: false }, found };
  }
  const known = findings.get(id);
  if (known?.isRewritten) {
    const found = [{ kind: 'rewritten' as const, statement: id, words: all, text }];
    return { taken: { pieces, same: new Set(), isTold: true }, found };
  }
  const marks = known === undefined ? [] : markWords(statement, words, known);
  const same = new Set(all.filter((place) => (marks[place] ?? 'none') === 'none'));
  return { taken: { pieces, same, isTold: true }, found: joinMarked(statement, words, marks) };
}

const isSure = (id: string, match: Match): boolean => match.certainty === 'sure' && certaintyOf(id, match) === 'sure';

type Words = ReturnType<typeof readWords>;
type Mark = ReturnType<typeof splitStatement>[number]['mark'];

function cutAtWords(text: string, words: Words): ExerciseStatement['pieces'] {
  let reached = 0;
  const pieces = words.flatMap(({ start, end }, word) => {
    const before = text.slice(reached, start);
    reached = end;
    return [...(before === '' ? [] : [{ text: before, word: null }]), { text: text.slice(start, end), word }];
  });
  return reached < text.length ? [...pieces, { text: text.slice(reached), word: null }] : pieces;
}

/** The mark of each word: that of the first piece with a mark that it has a part in. */
function markWords(statement: Statement, words: Words, known: Parameters<typeof splitStatement>[1]): readonly Mark[] {
  let reached = 0;
  const marked = splitStatement(statement, known).map(({ text, mark }) => {
    const start = reached;
    reached += text.length;
    return { start, end: reached, mark };
  });
  return words.map(({ start, end }) => {
    const own = marked.filter((piece) => piece.start < end && start < piece.end).map(({ mark }) => mark);
    return own.find((mark) => mark !== 'none') ?? 'none';
  });
}

/** Neighbouring words with one mark are one difference; what only stands elsewhere is none. */
function joinMarked({ id, text }: Statement, words: Words, marks: readonly Mark[]): readonly Difference[] {
  const runs: { readonly mark: Mark; readonly words: number[] }[] = [];
  for (const [place, mark] of marks.entries()) {
    if (mark !== 'differs' && mark !== 'changed') continue;
    const last = runs.at(-1);
    if (last?.mark === mark && last.words.at(-1) === place - 1) last.words.push(place);
    else runs.push({ mark, words: [place] });
  }
  return runs.map(({ mark, words: own }) => ({
    kind: mark === 'changed' ? 'quotation' : 'words',
    statement: id,
    words: own,
    text: text.slice(words[own[0] ?? 0]?.start, words[own.at(-1) ?? 0]?.end),
  }));
}

/** For each quotation of the first report, which one of each other report it is. */
function pairQuotations({ comparison }: View): readonly Pairing[] {
  const { reports, matches } = comparison;
  const [first, ...others] = reports;
  if (first === undefined) return [];
  const doubtful = new Set(matches.filter(({ certainty }) => certainty !== 'sure').map(({ id }) => id));
  const quotations = listQuotations(reports, matches);
  const quoting = (id: string) => quotations.filter((quotation) => isQuotedIn(quotation, id));
  return quoting(first.id)
    .filter(({ match }) => match === null || !doubtful.has(match))
    .flatMap((quotation) =>
      others
        .filter(({ id }) => !quotation.unquoted.includes(id))
        .map(({ id: other }) => ({
          id: `${quotation.id} ${other}`,
          text: quotation.wordings[first.id]?.text ?? '',
          report: first.id,
          other,
          choices: quoting(other).map(({ id, wordings }) => ({ id, text: wordings[other]?.text ?? '' })),
          right: isQuotedIn(quotation, other) ? quotation.id : null,
        })),
    );
}

const isQuotedIn = ({ unquoted, wordings }: StoryQuotation, report: string): boolean =>
  wordings[report] !== undefined && !unquoted.includes(report);
