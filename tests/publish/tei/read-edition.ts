import { XmlDocument, XmlElement, type XmlTreeNode } from 'libxml2-wasm';

/** By the siglum of each witness: by the number of a statement, its text as an edition gives it. */
export type Edition = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Takes the witnesses out of an edition again, as a program that knows parallel segmentation would. */
export function readEdition(xml: string): Edition {
  const document = XmlDocument.fromString(xml);
  const sigla = document.root.find('//t:witness/@xml:id', NAMES).map(({ content }) => content);
  const texts = new Map(sigla.map((siglum) => [siglum, new Map<number, string>()] as const));
  const current = new Map<string, number>();
  const append = (text: string, witnesses: readonly string[]) => {
    for (const siglum of witnesses) {
      const number = current.get(siglum);
      const own = texts.get(siglum);
      if (number !== undefined) own?.set(number, (own.get(number) ?? '') + text);
      else if (text.trim() !== '') throw new Error(`“${text}” belongs to no statement of ${siglum}`);
    }
  };
  const walk = (node: XmlTreeNode, witnesses: readonly string[]) => {
    if (!(node instanceof XmlElement)) {
      const isBeforeMilestone = node.next instanceof XmlElement && node.next.name === 'milestone';
      append(isBeforeMilestone ? node.content.replace(/\n$/, '') : node.content, witnesses);
      return;
    }
    if (node.name === 'milestone') {
      const [siglum, number] = [attributeOf(node, 'edRef').slice(1), Number(attributeOf(node, 'n'))];
      current.set(siglum, number);
      texts.get(siglum)?.set(number, '');
    }
    const own =
      node.name === 'rdg'
        ? attributeOf(node, 'wit')
            .split(' ')
            .map((wit) => wit.slice(1))
        : witnesses;
    for (let child = node.firstChild; child; child = child.next) walk(child, own);
  };
  for (const block of document.root.find('//t:ab', NAMES)) {
    current.clear();
    walk(block as XmlElement, sigla);
  }
  document.dispose();
  return texts;
}

const NAMES = { t: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace' };

function attributeOf({ attrs }: XmlElement, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.content ?? '';
}
