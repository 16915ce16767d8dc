import { deflateSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { archiveFiles } from './_archive-files.ts';

/** The search index's head; in a small archive the whole index. */
export const GET: APIRoute = async () => new Response(deflateSync((await archiveFiles).index, { level: 9 }));
