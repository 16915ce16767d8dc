import { fillLines } from './set-weights.ts';

/** Where weights come from. */
export interface Origin {
  /** The command that grew them: `cues`. */
  readonly command: string;
  /** From how many of what, of which corpus. */
  readonly examples: string;
  /** How right they are on articles or pairs that they were not fitted on. */
  readonly figures: string;
}

/**
 * A weights file's text whose head comment, that of the constant named, ends in a note on where the weights come from. The
 * date is kept where nothing else changes, so that growing the same weights again changes nothing.
 */
export function noteOrigin(before: string, after: string, { name, origin, date }: Note): string {
  const known = DATE.exec(before)?.[1];
  const kept = known === undefined ? undefined : writeNote(after, name, { ...origin, date: known });
  return kept === before ? kept : writeNote(after, name, { ...origin, date });
}

/** What to note in which comment. */
export interface Note {
  readonly name: string;
  readonly origin: Origin;
  /** As in `2026-11-26`. */
  readonly date: string;
}

const DATE = /^ \* Grown by .* on (\d{4}-\d{2}-\d{2})\b/m;

function writeNote(source: string, name: string, { command, examples, figures, date }: Origin & Pick<Note, 'date'>) {
  const comment = new RegExp(`/\\*\\*\\n((?: \\*(?!/).*\\n)+) \\*/\\nexport const ${name}\\b`);
  const [whole, body = ''] = comment.exec(source) ?? [];
  if (whole === undefined)
    throw new Error(
      `Expected a comment of several lines before “export const ${name}” in the weights file, found none.`,
    );
  const note = body.replace(/(?: \*\n)? \* Grown by [\s\S]*$/, '').replace(/(?: \*\n)+$/, '');
  const lines = [`Grown by \`npm run train -- ${command}\` on ${date} from ${examples}.`, figures].map((text) =>
    fillLines(text.split(' '), { separator: ' ', indent: ' * ' }),
  );
  return source.replace(whole, () => whole.replace(body, () => `${note} *\n${lines.join('\n')}\n`));
}
