import { deflateSync } from 'node:zlib';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveFiles } from '../_archive-files.ts';

export const getStaticPaths = (async () =>
  (await archiveFiles).postings.map((bytes, part) => ({
    params: { part: String(part) },
    props: { bytes },
  }))) satisfies GetStaticPaths;

/** In which statements the words of one stretch of the index stand. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props: { bytes } }) =>
  new Response(deflateSync(bytes, { level: 9 }));
