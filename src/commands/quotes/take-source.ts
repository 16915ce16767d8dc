import { detectLanguage } from '../../content/detect-language.ts';
import { readFrontMatter } from '../../content/front-matter.ts';
import { coverageSchema } from '../../content/schemas.ts';
import { toId } from '../../content/to-id.ts';
import type { Source } from '../../report/source.ts';
import { readSource } from '../../sources/text/read-source.ts';
import { takeReport } from '../take-report.ts';
import { readStored } from './read-stored.ts';

/** A source that was read from a file. */
export interface TakenSource {
  readonly file: string;
  readonly source: Source;
  /** Characters of the file before the source's body: its front matter. */
  readonly before: number;
  /** Whether it says that it holds a part of what was said. */
  readonly isPart: boolean;
}

/**
 * Reads the source in a file. Texts, Markdown and subtitles are read as they are stored, so that places are places in the file;
 * of other kinds the text is taken out first. `known` are the ids of other sources. Throws where the file can't be read.
 */
export async function takeSource(path: string, known: readonly string[]): Promise<TakenSource> {
  // It tells what is wrong with a file that can't be read, or has no word.
  const { file, report } = await takeReport(path);
  const stored = await readStored(path);
  const parts = stored?.type === 'markdown' ? readFrontMatter(path, stored.text) : undefined;
  const body = parts && !('found' in parts) ? parts.body : (stored?.text ?? report.text);
  const lang = report.lang ?? (await detectLanguage(report.text)) ?? 'en';
  const format = stored?.type ?? report.format;
  const id = makeId(file, known);
  return {
    file,
    source: readSource(body, { id, lang, format }),
    before: (stored?.text ?? body).length - body.length,
    isPart: saysPart(parts),
  };
}

function saysPart(parts: ReturnType<typeof readFrontMatter> | undefined): boolean {
  return parts !== undefined && !('found' in parts) && coverageSchema.safeParse(parts.data).data?.covers === 'part';
}

/** The file's name without its ending, with a number where another source has it. */
function makeId(file: string, known: readonly string[]): string {
  const id = toId(file.replace(/\.[^.]*$/, '')) || 'source';
  const twins = known.filter((other) => other === id || other.replace(/-\d+$/, '') === id).length;
  return twins === 0 ? id : `${id}-${twins + 1}`;
}
