/** `dist/` as any static host serves it: files, no rewrite rules, below a path if need be. Can be killed. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  /** Ends with a slash. */
  readonly url: string;
  readonly kill: () => Promise<void>;
  /** Serves other text for a file from now on, as a new version would. */
  readonly replace: (path: string, text: string) => void;
}

export interface ServeOptions {
  readonly folder?: string;
  /** `/some/path`; the app then lives below it. */
  readonly prefix?: string;
  readonly port?: number;
}

export async function serve({ folder = 'dist', prefix = '', port = 0 }: ServeOptions = {}): Promise<StaticServer> {
  const replaced = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(`${prefix}/`) ? normalize(pathname.slice(prefix.length)) : undefined;
    const path = below?.endsWith('/') ? `${below}index.html` : below;
    const file = path && join(folder, path);
    const headers = {
      'content-type': types[extname(path ?? '')] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    };
    const other = path && replaced.get(path);
    if (other !== undefined && other !== '') return response.writeHead(200, headers).end(other);
    if (!file || file.includes('..') || !existsSync(file) || !statSync(file).isFile())
      return response.writeHead(404).end('not found');
    if (/\.(html|js|css|svg|json|webmanifest)$/.test(file) && request.headers['accept-encoding']?.includes('gzip'))
      return response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(file)));
    response.writeHead(200, headers);
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${prefix}/`,
    kill: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    replace: (path, text) => replaced.set(path, text),
  };
}
