import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A server of built files as plain hosts are: `index.html` for folders, `404.html` for what is not there, text in gzip. */
export function createSiteServer({ folder, base }: { readonly folder: string; readonly base: string }): Server {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : undefined;
    const file =
      path === undefined || path.startsWith('..') ? undefined : join(folder, path.replace(/\/$|^\.$/, '/index.html'));
    const body = file && (await readOrUndefined(file));
    const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
    if (body && /^text|json|xml/.test(type))
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body));
    else if (body) response.writeHead(200, { 'content-type': type }).end(body);
    else
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end(await readOrUndefined(join(folder, '404.html')));
  });
}

async function readOrUndefined(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
