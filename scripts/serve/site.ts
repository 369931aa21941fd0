import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Exchange, Reply } from '../../src/sandbox/index.ts';

export type Handle = (exchange: Exchange) => Reply;

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder, a folder's `index.html` at its path; undefined for everything else. */
export async function siteIn(folder: string): Promise<(exchange: Exchange) => Reply | undefined> {
  // Read once, so that a build that replaces the folder meanwhile cannot mix two versions.
  const files = new Map<string, Reply>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join('/').replace(/^\/*/, '/');
    const reply: Reply = {
      status: 200,
      headers: {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        // The names of what is in assets/ change with what is in them.
        'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      },
      body: await readFile(file),
    };
    files.set(path, reply);
    if (entry.name === 'index.html') files.set(path.slice(0, -'index.html'.length), reply);
  }
  return ({ method, path }) => {
    const reply = files.get(path);
    if (method === 'GET') return reply;
    return method === 'HEAD' && reply !== undefined ? { ...reply, body: null } : undefined;
  };
}

/** The site stands beside the manager; what it does not have is the manager's. */
export async function withSite(folder: string, handle: Handle): Promise<Handle> {
  const site = await siteIn(folder);
  return (exchange) => site(exchange) ?? handle(exchange);
}
