import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sniffKind } from '../../import/sniff-kind.ts';
import { decodeText } from '../../import/text/decode-text.ts';
import type { SourceFormat } from '../../sources/text/read-source.ts';

/** The text of a file as it is stored, where the file is a text; `undefined` for other kinds and for standard input. */
export async function readStored(
  path: string,
): Promise<{ readonly text: string; readonly type: SourceFormat } | undefined> {
  if (path === '-') return undefined;
  const bytes = new Uint8Array(await readFile(path));
  const { type } = sniffKind(basename(path), bytes);
  if (type !== 'text' && type !== 'markdown' && type !== 'subtitles') return undefined;
  const decoded = await decodeText(bytes);
  if ('expected' in decoded) return undefined;
  // The decoder leaves out the mark at the start of the file, which counts where it is stored.
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !decoded.text.startsWith('\uFEFF');
  return { text: isMarked ? `\uFEFF${decoded.text}` : decoded.text, type };
}
