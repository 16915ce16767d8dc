import type { Fault } from './unreadable-file.ts';

const KINDS = 'a text (.txt, .md), a saved web page (.html), a document (.docx, .odt) or a .pdf with text';

const AS_DOCUMENT = 'Open it in a word processor and save it as .docx or .odt.';
const AS_WORDS = 'Type or paste the words that it shows.';
const AS_TEXT = 'Copy the report out of it and paste it as text.';

/** A kind of file that is known and can't be read, with what to do about it. */
interface RefusedKind {
  readonly starts: RegExp;
  readonly found: string;
  readonly advice: string;
}

/** Kinds that are known by their first bytes. */
const BY_START: readonly RefusedKind[] = [
  { starts: /^\{\\rtf/, found: 'rich text (RTF)', advice: AS_DOCUMENT },
  {
    starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*|....ftyp(?:heic|avif))/s,
    found: 'a picture',
    advice: AS_WORDS,
  },
];

/** Kinds that are known by their first element. */
const BY_ELEMENT: readonly RefusedKind[] = [
  { starts: /^(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i, found: 'a picture (SVG)', advice: AS_WORDS },
  {
    starts: /^<(?:rss|feed|rdf:RDF)[\s>]/i,
    found: 'a news feed',
    advice: 'Open the report that it leads to and save its page.',
  },
];

/** Kinds that only their names tell, as their text could be anybody's. */
const BY_ENDING: Readonly<Record<string, Pick<RefusedKind, 'found' | 'advice'>>> = {
  csv: { found: 'a table (CSV)', advice: AS_TEXT },
  tsv: { found: 'a table (TSV)', advice: AS_TEXT },
  json: { found: 'data (JSON)', advice: AS_TEXT },
  xml: { found: 'data (XML)', advice: AS_TEXT },
};

/** The first bytes of a file as characters, with and without XML's prologue, and the ending of its name. */
interface FileStart {
  readonly start: string;
  readonly unwrapped: string;
  readonly ending: string;
}

/** Why a file of a known kind can't be read; `undefined` where it is none of them. */
export function refuseKind({ start, unwrapped, ending }: FileStart): Fault | undefined {
  const kind =
    BY_START.find(({ starts }) => starts.test(start)) ??
    BY_ELEMENT.find(({ starts }) => starts.test(unwrapped)) ??
    BY_ENDING[ending];
  return kind && { expected: KINDS, found: kind.found, advice: kind.advice };
}

const OLD_OFFICE = /^\xd0\xcf.\xe0\xa1\xb1/s;

/** What the directory of an old Office file names, in UTF-16. */
const STREAMS: readonly (readonly [RegExp, Pick<RefusedKind, 'found' | 'advice'>])[] = [
  [
    /EncryptedPackage/,
    {
      found: 'a document that is protected with a password',
      advice: 'Open it in a word processor and save it without a password as .docx or .odt.',
    },
  ],
  [/__substg1\.0_/, { found: 'a message of Outlook (.msg)', advice: 'Open it and paste its text.' }],
  [/WordDocument/, { found: 'a Word document in the old .doc form', advice: AS_DOCUMENT }],
  [/PowerPoint Document/, { found: 'a presentation in the old .ppt form', advice: AS_TEXT }],
  [/Workbook|Book/, { found: 'a spreadsheet in the old .xls form', advice: AS_TEXT }],
];

/** Why a file of the Office programs before 2007, or a locked one of later, can't be read; `undefined` for others. */
export function refuseOldOffice(start: string, bytes: Uint8Array): Fault | undefined {
  if (!OLD_OFFICE.test(start)) return undefined;
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const kind = STREAMS.find(([pattern]) => pattern.test(names))?.[1] ?? {
    found: 'a document that is protected with a password or in the form of an old Office program',
    advice: 'Open it in a word processor and save it without a password as .docx or .odt.',
  };
  return { expected: KINDS, ...kind };
}
