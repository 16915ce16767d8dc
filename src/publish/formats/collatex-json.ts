import type { AlignedRow } from '../collation/align-pieces.ts';
import { collateStory } from '../collation/collate-story.ts';
import { joinColumns, listColumns } from '../collation/join-columns.ts';
import { nameWitnesses } from '../collation/name-witnesses.ts';
import type { Piece } from '../collation/read-pieces.ts';
import type { AnywhereFormat } from './story-format.ts';

/** A word of a table as CollateX has it. */
interface CollatexToken {
  /** As written, with the blank behind it. */
  readonly t: string;
  /** By which it is compared. */
  readonly n: string;
  /** Number of its statement in the report, which CollateX passes on: in the table moved statements stand elsewhere. */
  readonly statement: number;
}

/** The words of the reports aligned, as the table that CollateX writes in JSON. */
export const collatexJson: AnywhereFormat = {
  file: 'collatex.json',
  type: 'application/json',
  name: 'CollateX',
  what: 'JSON: the words side by side, as a table of CollateX',
  stands: 'anywhere',
  needsWholeTexts: true,
  write: ({ reports, comparison }) => {
    const segments = collateStory(comparison).flatMap(({ parallels }) =>
      parallels.flatMap(({ rows, reports: own }) =>
        joinColumns(listColumns(rows.map(joinBlanks)), { reports: own, keyOf: normalise }),
      ),
    );
    return JSON.stringify({
      witnesses: [...nameWitnesses(reports).values()],
      table: segments.map(({ readings }) => reports.map(({ id }) => (readings.get(id) ?? []).map(writeToken))),
    });
  },
};

/** A blank belongs to the word before it, as CollateX cuts texts; other signs are tokens of their own. */
function joinBlanks(row: AlignedRow): AlignedRow {
  return new Map(
    Array.from(row, ([report, { before, word, after }]) => {
      const isBlank = after !== null && after.text.trim() === '';
      const joined = isBlank ? { ...word, text: word.text + after.text, end: after.end } : word;
      return [report, { before, word: joined, after: isBlank ? null : after }] as const;
    }),
  );
}

function writeToken(piece: Piece): CollatexToken {
  return { t: piece.text, n: normalise(piece), statement: piece.statement.number };
}

const normalise = ({ token, text }: Piece) => token?.key ?? text.trim();
