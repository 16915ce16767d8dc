import type { CheckedFiles } from './check-files.ts';

/** The checks of an article as data: an entry for each quotation, with its place in the source's file as stored. */
export function writeChecksJson({ sources, checks }: CheckedFiles): string {
  const quotations = checks.map(
    ({ text, start, end, speaker, verdict, shown, loses, tidied, otherSpeaker, source }) => {
      const before = sources.find((own) => own.source.id === source?.id)?.before ?? 0;
      const place = source && { id: source.id, start: source.start + before, end: source.end + before };
      return { text, start, end, speaker, verdict, shown, loses, tidied, otherSpeaker, source: place };
    },
  );
  return `${JSON.stringify({ quotations }, null, 2)}\n`;
}
