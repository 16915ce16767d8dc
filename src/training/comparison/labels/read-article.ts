import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One article of the corpus. */
export interface Article {
  /** The corpus's own id: the name of its file. */
  readonly id: string;
  readonly outlet: string;
  /** Day of publication, `2020-03-14`. */
  readonly date: string;
  readonly title: string;
  /** The Markdown body that the labels' offsets refer to. */
  readonly body: string;
}

/** Folder of the articles inside a clone of the corpus. */
export const ARTICLES = 'data/jsons';

const FILE = z.object({ source: z.string(), date: z.string(), title: z.string(), content_original: z.string() });

/** An article from a clone of the corpus, `undefined` where it has none of that id; throws where the file is no article. */
export function readArticle(corpus: string, id: string): Article | undefined {
  const path = join(corpus, ARTICLES, `${id}.json`);
  if (!existsSync(path)) return undefined;
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { source, date, title, content_original } = FILE.parse(file);
  return { id, outlet: source, date, title: title.trim(), body: toBody(content_original) };
}

/** Makes each line that holds text a paragraph. Nothing inside a line changes, so that offsets hold for good. */
export function toBody(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n\n');
}
