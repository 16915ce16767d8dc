import { LIMITS, roundNumber } from './files/limits.ts';
import type { Reading } from './files/reading.ts';
import { plainReport, type TakenReport } from './files/taken-report.ts';
import { type Fault, UnreadableFile } from './files/unreadable-file.ts';
import type { ParseDocument } from './pages/read-web-page.ts';
import { sniffKind } from './sniff-kind.ts';
import { decodeText, tellDecoding } from './text/decode-text.ts';

/** A file as the browser or Node hands it over. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What a browser and Node do each in their own way. */
export interface Platform {
  readonly parse: ParseDocument;
  readonly readPdf: (bytes: Uint8Array, reading?: Reading) => Promise<TakenReport | Fault>;
}

/** Takes the report out of a file, or throws an `UnreadableFile` that says why it can't. Loads the reader it needs. */
export async function readFile(file: SourceFile, platform: Platform, reading: Reading = {}): Promise<TakenReport> {
  try {
    const outcome =
      file.size > LIMITS.file
        ? tooLarge(file.size)
        : await readBytes({ name: file.name, bytes: await file.bytes(), reading }, platform);
    const taken = 'expected' in outcome ? outcome : checkTaken(outcome);
    if ('expected' in taken) throw new UnreadableFile(file.name, taken);
    return taken;
  } catch (error) {
    if (reading.signal?.aborted) throw error;
    throw error instanceof UnreadableFile ? error : new UnreadableFile(file.name, toFault(error));
  }
}

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

async function readBytes(
  { name, bytes, reading }: OpenedFile,
  { parse, readPdf }: Platform,
): Promise<TakenReport | Fault> {
  const kind = sniffKind(name, bytes);
  switch (kind.type) {
    case 'unknown':
      return kind.fault;
    case 'pdf':
      return readPdf(bytes, reading);
    case 'zip':
      return (await import('./office/read-office-document.ts')).readOfficeDocument(bytes, parse);
    case 'flat-document':
      return (await import('./office/read-office-document.ts')).readFlatDocument(bytes, parse);
    case 'message':
      return (await import('./mail/read-message.ts')).readMessage(bytes, parse);
    case 'web-archive':
      return (await import('./pages/read-web-archive.ts')).readWebArchive(bytes, parse, reading);
    case 'web-page':
      return (await import('./pages/read-web-page.ts')).readWebPage(bytes, parse, reading);
    case 'markdown':
    case 'subtitles':
    case 'text':
      return readText(bytes, kind.type, reading);
  }
}

type PlainKind = 'markdown' | 'subtitles' | 'text';

async function readText(
  bytes: Uint8Array,
  type: PlainKind,
  { encoding: chosen }: Reading,
): Promise<TakenReport | Fault> {
  const decoded = await decodeText(bytes, { chosen });
  if ('expected' in decoded) return decoded;
  const taken = await readDecoded(decoded.text, type, tellDecoding(decoded));
  return { ...taken, encoding: decoded.encoding };
}

async function readDecoded(text: string, type: PlainKind, notes: readonly string[]): Promise<TakenReport> {
  if (type === 'markdown') return (await import('./text/read-markdown.ts')).readMarkdown(text, notes);
  if (type === 'subtitles') return (await import('./text/read-subtitles.ts')).readSubtitles(text, notes);
  return plainReport(text, notes);
}

function checkTaken(taken: TakenReport): TakenReport | Fault {
  if (taken.text.length > LIMITS.text) {
    return {
      expected: `a text of at most ${roundNumber(LIMITS.text)} characters`,
      found: `one of ${roundNumber(taken.text.length)}`,
      advice: 'Take the part of it that is the report.',
    };
  }
  if (/[\p{L}\p{N}]/u.test(taken.text)) return taken;
  return { expected: 'the text of a report', found: 'no word', advice: 'Open the file and paste its text here.' };
}

function tooLarge(size: number): Fault {
  return {
    expected: `a file of at most ${roundNumber(LIMITS.file)} bytes`,
    found: `one of ${roundNumber(size)}`,
    advice: 'Paste the text of the report instead.',
  };
}

function toFault(error: unknown): Fault {
  const isUnloaded = error instanceof TypeError && /import|module/i.test(error.message);
  if (isUnloaded) {
    return {
      expected: 'to load the reader for this kind of file',
      found: 'no connection to this site',
      advice: 'Connect once and try again, or paste the text.',
    };
  }
  const cause = error instanceof Error ? error.message : String(error);
  return {
    expected: 'a whole file of the kind its name says',
    found: `a damaged one (${cause.slice(0, 120)})`,
    advice: 'Open it in the program that made it and save it again, or paste its text.',
  };
}
