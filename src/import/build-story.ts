import type { ReportSource, StorySource } from '../content/story-source.ts';
import { toId } from '../content/to-id.ts';
import type { TakenReport } from './files/taken-report.ts';
import { escapeMarkdown } from './text/escape-markdown.ts';

/** A story of taken reports, in their order. Files that would have one name are numbered. */
export function buildStory(
  name: string,
  taken: readonly { readonly file: string; readonly report: TakenReport }[],
): StorySource {
  const ids = numberTwins(taken.map(({ file }) => toId(file.replace(/\.[^.]*$/, '')) || 'report'));
  const labels = numberTwins(
    taken.map(
      ({ report }, index) => report.label ?? report.publisher ?? `Report ${String.fromCharCode(65 + (index % 26))}`,
    ),
  );
  return {
    id: toId(name),
    title: taken.find(({ report }) => report.title !== null)?.report.title ?? name,
    date: null,
    body: '',
    people: [],
    corrections: [],
    first: null,
    updated: null,
    was: [],
    formerReports: {},
    reports: taken.map(
      (
        { report: { text, format, lang, notes: _, label: __, encoding: ___, leftOut: ____, ...origin } },
        index,
      ): ReportSource => ({
        ...origin,
        id: ids[index] ?? '',
        label: labels[index] ?? '',
        lang,
        body: format === 'markdown' ? text : escapeMarkdown(text),
      }),
    ),
  };
}

/** The names, a second one of its kind with a number behind it; `story` is the name of another file. */
function numberTwins(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before > 0 ? `${name}-${before + 1}` : name === 'story' ? 'story-1' : name;
  });
}
