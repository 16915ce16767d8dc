/** Addresses of the maps by which PDFs in Chinese, Japanese and Korean name their characters; files of this site. */
const ADDRESSES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches a map by its file's name. */
export async function fetchCharacterMap(file: string): Promise<Uint8Array> {
  const address = ADDRESSES[`/node_modules/pdfjs-dist/cmaps/${file}`];
  if (address === undefined) throw new Error(`There is no character map “${file}”.`);
  const response = await fetch(address);
  if (!response.ok) throw new TypeError('the module of the character maps can’t be loaded');
  return new Uint8Array(await response.arrayBuffer());
}
