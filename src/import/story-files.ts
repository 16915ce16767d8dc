import { stringify } from 'yaml';
import type { ContentFile } from '../content/content-file.ts';
import type { ReportSource, StorySource } from '../content/story-source.ts';

/** A file of a story's folder; its text is always there. */
export interface StoryFile extends ContentFile {
  readonly text: string;
}

/** The files that make a story in `content/`: what is unknown or usual is left out of their front matter. */
export function writeStoryFiles(story: StorySource): readonly StoryFile[] {
  const { id, title, date, people, corrections, first, reports, body } = story;
  const fields = {
    title,
    ...(date !== null && { date }),
    reports: reports.map((report) => report.id),
    ...(first !== null && { first }),
    ...(people.length > 0 && { people }),
    ...(corrections.length > 0 && { corrections: corrections.map(correctionFields) }),
  };
  return [
    { path: `${id}/story.md`, text: writeMarkdown(fields, body) },
    ...reports.map((report) => ({
      path: `${id}/${report.id}.md`,
      text: writeMarkdown(reportFields(report), report.body),
    })),
  ];
}

function correctionFields({ correction }: StorySource['corrections'][number]): object {
  const { kind, statements } = correction;
  switch (kind) {
    case 'join':
    case 'split':
    case 'reject':
      return { [kind]: statements };
    case 'speaker':
      return { speaker: correction.speaker, statements };
  }
}

function reportFields(report: ReportSource): object {
  const { label, title, publisher, author, url, published, archived, retrieved, lang } = report;
  const fields = { label, title, publisher, author, url, published, archived, retrieved, lang };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value.trim() !== ''));
}

function writeMarkdown(fields: object, body: string): string {
  // A blank line behind the front matter keeps a body that begins with dashes a body.
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}
