import type { Fault } from '../files/unreadable-file.ts';

const EXPECTED = 'a document as .docx or .odt';

/** A document that asks for a password. */
export const ENCRYPTED: Fault = {
  expected: EXPECTED,
  found: 'one that is protected with a password',
  advice: 'Open it in a word processor and save it without a password.',
};

/** A document whose XML declares entities: they can blow up a small file without bound. */
export const DECLARES_ENTITIES: Fault = {
  expected: EXPECTED,
  found: 'one whose text declares entities, which no word processor writes',
  advice: 'It was not opened further. Ask where the file comes from, or paste the text.',
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^Index\/.*\.iwa$/, 'a document of Apple Pages'],
];

/** A ZIP that holds something else than a text document, told by the names of its parts. */
export function refuseParts(names: readonly string[]): Fault {
  const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  if (kind !== undefined) return refuseKind(kind);
  return {
    expected: EXPECTED,
    found: 'a ZIP of other files',
    advice: 'Unpack it and choose the report’s own file.',
  };
}

const BODIES: Readonly<Record<string, string>> = {
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  drawing: 'a drawing',
  chart: 'a chart',
  formula: 'a formula',
  database: 'a database',
};

/** An OpenDocument file of another kind, by what its body holds. */
export function refuseBody(body: string): Fault {
  return refuseKind(BODIES[body] ?? 'another kind of document');
}

function refuseKind(found: string): Fault {
  return { expected: EXPECTED, found, advice: 'Save its text as .docx or paste it.' };
}
