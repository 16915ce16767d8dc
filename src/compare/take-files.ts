import { readFile } from '../import/read-file.ts';
import type { DeskStep } from './desk.ts';

/** Reads files one after the other and lays each on the desk, or says why it can't be taken. */
export async function takeFiles(
  files: Iterable<File>,
  report: string | null,
  step: (step: DeskStep) => void,
): Promise<void> {
  const parser = new DOMParser();
  for (const file of files) {
    const source = {
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    };
    try {
      const taken = await readFile(source, (text, type) => parser.parseFromString(text, type));
      step({ kind: 'take', file: file.name, taken, report });
    } catch (error) {
      step({ kind: 'fail', message: error instanceof Error ? error.message : String(error) });
    }
  }
}
