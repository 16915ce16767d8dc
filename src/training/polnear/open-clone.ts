import { spawnSync } from 'node:child_process';

/** A git clone of a corpus, with or without a work tree. */
export interface Clone {
  /** The commit that is read. */
  readonly commit: string;
  /** Paths of all files below a folder. */
  readonly list: (folder: string) => readonly string[];
  /** The text of each file, by path; a file whose content the clone lacks is left out. */
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, string>;
}

/** Opens a clone of `github.com/networkdynamics/PolNeAR`. */
export function openClone(folder: string): Clone {
  const git = (args: readonly string[], input = ''): Buffer => {
    const run = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MOST_BYTES });
    if (run.error === undefined && run.status === 0) return run.stdout;
    throw new Error(
      `${folder}: expected a git clone of PolNeAR, but git says: ${String(run.error ?? run.stderr).trim()}\n` +
        'Get it by: git clone https://github.com/networkdynamics/PolNeAR',
    );
  };
  const commit = git(['rev-parse', 'HEAD']).toString().trim();
  return {
    commit,
    list: (below) =>
      git(['ls-tree', '-r', '--name-only', 'HEAD', `${below}/`])
        .toString()
        .split('\n')
        .filter(Boolean),
    read: (paths) => cutBatch(paths, git(['cat-file', '--batch'], paths.map((path) => `HEAD:${path}\n`).join(''))),
  };
}

/** Bytes of one answer of git, at most: the training part is 400 million. */
const MOST_BYTES = 2 ** 30;

/** The files in an answer of `git cat-file --batch`, each behind a line with its size. */
function cutBatch(paths: readonly string[], answer: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = answer.indexOf('\n', at);
    const [, size] = / blob (\d+)$/.exec(answer.toString('utf8', at, lineEnd)) ?? [];
    at = lineEnd + 1;
    if (size === undefined) continue;
    texts.set(path, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
