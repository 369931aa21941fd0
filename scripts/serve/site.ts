import { readFiles } from '../../src/cli/commands/sandbox/page-files.ts';
import type { HttpRequest, SandboxResponse } from '../../src/sandbox/index.ts';

type Handle = (exchange: HttpRequest) => SandboxResponse;

const INDEX = 'index.html';

/** Serves the files of a folder, a folder's `index.html` at its path; undefined for everything else. */
export async function siteIn(
  folder: string,
  { hasSandbox = false }: { hasSandbox?: boolean } = {},
): Promise<(exchange: HttpRequest) => SandboxResponse | undefined> {
  // Read once, so that a build that replaces the folder meanwhile cannot mix two versions.
  const files = new Map<string, SandboxResponse>();
  for (const [file, { type, body }] of await readFiles(folder)) {
    const path = `/${file}`;
    const reply: SandboxResponse = {
      status: 200,
      headers: {
        'Content-Type': type,
        // The names of what is in assets/ change with what is in them.
        'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      },
      body: hasSandbox && path.endsWith('.html') ? marked(body) : body,
    };
    files.set(path, reply);
    if (path.endsWith(`/${INDEX}`)) files.set(path.slice(0, -INDEX.length), reply);
  }
  return ({ method, path }) => {
    const reply = files.get(path);
    if (method === 'GET') return reply;
    return method === 'HEAD' && reply !== undefined ? { ...reply, body: null } : undefined;
  };
}

/** Marks a page whose origin has a sandbox, so that its samples use it. */
function marked(page: Uint8Array): string {
  return new TextDecoder().decode(page).replace('<html ', '<html data-sandbox ');
}

/** Serves the site, and passes all other requests to the manager. */
export async function withSite(folder: string, handle: Handle): Promise<Handle> {
  const site = await siteIn(folder, { hasSandbox: true });
  return (exchange) => site(exchange) ?? handle(exchange);
}
