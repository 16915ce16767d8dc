import type { SourceOrigin } from '../report/source.ts';
import type { ContentFault } from './content-fault.ts';
import type { ContentFile } from './content-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { originOf } from './origin-of.ts';
import { type SourceFields, sourceKindSchema } from './schemas.ts';
import type { UnreadSource } from './story-source.ts';
import { toId } from './to-id.ts';

/** Whether a file of a story's folder is a source: it says so, or `story.md` names it among them. */
export function isSourceFile({ path, text }: ContentFile, named: readonly string[]): boolean {
  if (named.some((name) => toId(name.replace(/\.md$/i, '')) === toId(fileName(path)))) return true;
  const parts = readFrontMatter(path, text ?? '');
  return !('found' in parts) && sourceKindSchema.safeParse(parts.data).success;
}

/** A source's file, taken apart and checked. */
export interface ParsedSource {
  readonly id: string;
  readonly fields: SourceFields | undefined;
  readonly body: string;
}

/** The sources of a story: those that `story.md` names in its order, then the others by their file names. */
export function fillInSources(parsed: readonly ParsedSource[], named: readonly string[]): readonly UnreadSource[] {
  const order = named.map((name) => toId(name.replace(/\.md$/i, '')));
  const rankOf = ({ id }: ParsedSource) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = parsed.toSorted((one, other) => rankOf(one) - rankOf(other));
  return sorted.map(({ id, fields = {}, body }, place) => ({
    id,
    label: fields.label ?? (parsed.length > 1 ? `Source ${place + 1}` : 'Source'),
    ...originOfSource(fields),
    lang: fields.lang ?? null,
    covers: fields.covers ?? null,
    body,
  }));
}

function originOfSource(fields: SourceFields): Omit<SourceOrigin, 'covers'> {
  const { author: _, ...origin } = originOf(fields);
  return origin;
}

/** A name among the `sources:` of `story.md` for which there is no file. */
export function missingSource(name: string, at: Pick<ContentFault, 'file' | 'line' | 'excerpt'>): ContentFault {
  return {
    ...at,
    expected: 'the file name of a source in this folder',
    found: `“${name}”`,
    advice: 'Add the missing file, or correct or remove the name.',
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
