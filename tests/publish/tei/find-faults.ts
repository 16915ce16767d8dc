import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

/** Gives what is wrong with an XML document by a RELAX NG schema in a file, each as the validator tells it. */
export function readSchema(file: string): (xml: string) => readonly string[] {
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file)));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    } finally {
      document.dispose();
    }
  };
}

/** What an edition may hold, which is less than TEI allows. */
export const findFaults = readSchema('tests/publish/tei/edition.rng');
