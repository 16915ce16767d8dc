import { type Clone, openClone } from './open-clone.ts';
import { type Corenlp, readCorenlp } from './read-corenlp.ts';
import { type Annotation, readStandoff } from './read-standoff.ts';

/** The parts of the corpus. */
export type Part = 'train' | 'dev' | 'test';

/** The parts that may be read while anything is still made better; `test` judges finished work. */
export const OPEN_PARTS: readonly Part[] = ['train', 'dev'];

/** An article and what was marked in it. */
export interface Article {
  /** Its file's name without ending. */
  readonly id: string;
  readonly text: string;
  /** Of several annotators the first by name. */
  readonly annotation: Annotation;
  /** What CoreNLP makes of it, read when first asked for, as it is large; `null` where the clone lacks it. */
  readonly corenlp: () => Corenlp | null;
}

/** The annotated articles of a part of PolNeAR, by name; only of those that are open. */
export function readPart(folder: string, part: Part, open = OPEN_PARTS): readonly Article[] {
  if (!open.includes(part))
    throw new Error(
      `The part “${part}” of PolNeAR stays unopened, so that finished work can be judged by it. Expected ${open.join(' or ')}.`,
    );
  const clone = openClone(folder);
  const paths = clone.list(`data/${part}`);
  if (paths.length === 0)
    throw new Error(`${folder}: expected a folder data/${part} at ${clone.commit}, and found none. Is it PolNeAR?`);
  return readArticles(clone, paths);
}

function readArticles(clone: Clone, paths: readonly string[]): readonly Article[] {
  const files = clone.read(paths.filter((path) => !path.endsWith('.xml')));
  const notes = Map.groupBy(paths.filter((path) => path.endsWith('.ann')).sort(), (path) =>
    nameOf(path).replace(/_[^_]+\.ann$/, ''),
  );
  const articles = paths.flatMap((path): Article[] => {
    if (!/\/text\/[^/]+\.txt$/.test(path)) return [];
    const id = nameOf(path).replace(/\.txt$/, '');
    const text = files.get(path);
    const standoff = files.get(notes.get(id)?.[0] ?? '');
    if (text === undefined || standoff === undefined) return [];
    const xmlPath = `${path.replace('/text/', '/corenlp/')}.xml`;
    let read: Corenlp | null | undefined;
    const corenlp = () => {
      const xml = read === undefined ? clone.read([xmlPath]).get(xmlPath) : undefined;
      read ??= xml === undefined ? null : readCorenlp(xml);
      return read;
    };
    return [{ id, text, annotation: readStandoff(standoff, text), corenlp }];
  });
  return articles.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
