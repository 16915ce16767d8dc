import type { APIRoute, GetStaticPaths } from 'astro';
import type { PackedRecords } from '../../../search/archive/pack-records.ts';
import { archiveFiles } from '../_archive-files.ts';

export const getStaticPaths = (async () =>
  (await archiveFiles).texts.map((texts, part) => ({
    params: { part: String(part) },
    props: { texts },
  }))) satisfies GetStaticPaths;

/** The statements of one stretch of the archive. */
export const GET: APIRoute<{ texts: PackedRecords }> = ({ props: { texts } }) => Response.json(texts);
