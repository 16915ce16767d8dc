import { browserPlatform } from '../import/browser-platform.ts';
import { readFile } from '../import/read-file.ts';
import type { DeskStep } from './state/desk.ts';

interface Taking {
  /** The report they are for, or `null` for wherever there is room. */
  readonly report: string | null;
  readonly step: (step: DeskStep) => void;
  /** Hears the name of the file that is being read, and `null` when all are. */
  readonly tell: (file: string | null) => void;
}

/** Reads files one after the other and lays each on the desk, or says why it can't be taken. */
export async function takeFiles(files: Iterable<File>, { report, step, tell }: Taking): Promise<void> {
  for (const file of files) {
    tell(file.name);
    const source = {
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    };
    try {
      step({ kind: 'take', file: file.name, taken: await readFile(source, browserPlatform), report });
    } catch (error) {
      step({ kind: 'fail', message: error instanceof Error ? error.message : String(error), report });
    }
  }
  tell(null);
}
