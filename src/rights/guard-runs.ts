import type { StoryReport } from '../report/report-info.ts';

/** Words in a row from which they are somebody's text. */
export const RUN = 6;

/** Cuts whatever has a run of words that the reports have and that is not among what may be shown of them. */
export function guardRuns(whole: readonly StoryReport[], shown: readonly StoryReport[]): (text: string) => string {
  const allowed = new Set(shown.flatMap(listTexts).flatMap(listRuns));
  const hidden = new Set(
    whole
      .flatMap(listTexts)
      .flatMap(listRuns)
      .filter((run) => !allowed.has(run)),
  );
  return (text) => (listRuns(text).some((run) => hidden.has(run)) ? '…' : text);
}

/** The runs of six words in a text, without case and signs; none goes on behind an ellipsis. */
export function listRuns(text: string): readonly string[] {
  return text.split('…').flatMap((stretch) => {
    const words = stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' '));
  });
}

/** Statements each for itself, and one behind the other as they are read. */
function listTexts({ statements, title }: StoryReport): readonly string[] {
  return [title ?? '', statements.map(({ text }) => text).join(' ')];
}
