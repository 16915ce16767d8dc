import { browserPlatform } from '../import/browser-platform.ts';
import type { Reading } from '../import/files/reading.ts';
import { readFile, type SourceFile } from '../import/read-file.ts';
import type { DeskStep } from './state/desk.ts';
import type { FileProgress } from './state/desk-state.ts';

interface Taking {
  /** The report they are for, or `null` for wherever there is room. */
  readonly report: string | null;
  readonly step: (step: DeskStep) => void;
  /** Hears how far the file is that is being read, and `null` when all are. */
  readonly tell: (progress: FileProgress | null) => void;
  /** Stops the reading; what is read stays. */
  readonly signal: AbortSignal;
}

/** Reads files one after the other and lays each on the desk, or says why it can't be taken. */
export async function takeFiles(files: Iterable<File>, taking: Taking): Promise<void> {
  for (const file of files) {
    if (!taking.signal.aborted) await takeFile(openSource(file), {}, taking);
  }
  taking.tell(null);
}

/** Reads a file that was taken once more, in another encoding or with lines that were left out. */
export async function takeAgain(file: SourceFile, choices: Reading, taking: Taking): Promise<void> {
  await takeFile(file, choices, taking);
  taking.tell(null);
}

async function takeFile(file: SourceFile, choices: Reading, { report, step, tell, signal }: Taking): Promise<void> {
  const { encoding, keep = [] } = choices;
  tell({ file: file.name, done: 0, total: 0 });
  const reading = {
    encoding,
    keep,
    signal,
    tell: (done: number, total: number) => tell({ file: file.name, done, total }),
  };
  try {
    const taken = await readFile(file, browserPlatform, reading);
    step({ kind: 'take', file: file.name, taken, report, source: { file, keep } });
  } catch (error) {
    if (signal.aborted) return;
    step({ kind: 'fail', message: error instanceof Error ? error.message : String(error), report });
  }
}

function openSource(file: File): SourceFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
