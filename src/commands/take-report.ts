import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { TakenReport } from '../import/files/taken-report.ts';
import { UnreadableFile } from '../import/files/unreadable-file.ts';
import { nodePlatform } from '../import/node-platform.ts';
import { readFile, type SourceFile } from '../import/read-file.ts';

/** A report with the name of the file that it was taken from. */
export interface Taken {
  readonly file: string;
  readonly report: TakenReport;
}

/** Stands for standard input where a file is named. */
const STANDARD_INPUT = '-';

/** Takes the report out of the file at a path, or throws an error that says where, what was found and what to do. */
export async function takeReport(path: string): Promise<Taken> {
  const source = path === STANDARD_INPUT ? await openInput() : await openFile(path);
  try {
    return { file: source.name, report: await readFile(source, nodePlatform) };
  } catch (error) {
    // A file's name alone doesn't say which of two folders it is in.
    if (!(error instanceof UnreadableFile) || path === STANDARD_INPUT) throw error;
    throw new UnreadableFile(path, error);
  }
}

async function openFile(path: string): Promise<SourceFile> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new Error(`“${path}”: there is no such file. Look at its name and its folder.`);
  if (stats.isDirectory()) throw new Error(`${path}: this is a folder. Name the files in it.`);
  return { name: basename(path), size: stats.size, bytes: async () => new Uint8Array(await readBytes(path)) };
}

async function openInput(): Promise<SourceFile> {
  const bytes = new Uint8Array(await buffer(process.stdin));
  return { name: 'standard input', size: bytes.length, bytes: async () => bytes };
}
