import type { SearchSource } from '../records/search-source.ts';
import { type ArchiveReader, openArchive } from './open-archive.ts';
import type { PackedRecords } from './pack-records.ts';

/** Opens the archive whose files stand at an address that ends with `/`. */
export function fetchArchive(address: string): Promise<SearchSource> {
  const load = async (file: string): Promise<Response> => {
    const response = await fetch(address + file);
    if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
    return response;
  };
  const reader: ArchiveReader = {
    readIndex: async () => inflate(await load('statements.bin')),
    readPostings: async (part) => inflate(await load(`postings/${part}.bin`)),
    readTexts: async (part) => (await load(`texts/${part}.json`)).json() as Promise<PackedRecords>,
  };
  return openArchive(reader);
}

/** The files are stored compressed, since plain hosts compress no binary ones. */
async function inflate({ body }: Response): Promise<Uint8Array> {
  const inflated = body?.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(inflated ?? null).arrayBuffer());
}
