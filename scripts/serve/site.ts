import { readFiles } from '../../src/cli/commands/sandbox/page-files.ts';
import type { HttpRequest, SandboxResponse } from '../../src/sandbox/index.ts';
import { compressed } from '../../src/sandbox/server/index.ts';

type Handle = (exchange: HttpRequest) => SandboxResponse;
export type SiteHandle = (exchange: HttpRequest) => SandboxResponse | undefined;

const INDEX = 'index.html';
const NOT_FOUND = '/404.html';

/** Serves the files of a folder, a folder's `index.html` at its path; undefined for everything else. */
export async function siteIn(
  folder: string,
  { hasSandbox = false }: { hasSandbox?: boolean } = {},
): Promise<SiteHandle> {
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
  const notFound = files.get(NOT_FOUND);
  return (exchange) => {
    const { method, path, headers } = exchange;
    const isPage = notFound !== undefined && hasSandbox && isPageRequest(exchange);
    const reply = files.get(path) ?? (isPage ? atDepth(notFound, path) : undefined);
    if (reply === undefined) return undefined;
    if (method === 'GET') return compressed(headers, reply);
    return method === 'HEAD' ? { ...reply, body: null } : undefined;
  };
}

/** Whether a browser wants to show what is at a path of the site. */
function isPageRequest(exchange: HttpRequest): boolean {
  return isSiteRequest(exchange) && /\bhtml\b/.test(exchange.headers.accept ?? '');
}

/** Whether the path is not the manager's. */
export function isSiteRequest({ method, path }: HttpRequest): boolean {
  return method === 'GET' && !/^\/(?:api|_sandbox)(?:\/|$)/.test(path);
}

/** The page for a path that does not exist. Its links are relative to the root. */
function atDepth(page: SandboxResponse, path: string): SandboxResponse {
  const root = '../'.repeat(path.split('/').length - 2);
  const html = new TextDecoder().decode(page.body as Uint8Array);
  const body = html.replaceAll(
    /( (?:href|src|data-root|data-search|data-copy-from)=")(?!#|https?:|data:)(?:\.\/)?/g,
    `$1${root}`,
  );
  return { ...page, status: 404, body: new TextEncoder().encode(body) };
}

/** Marks a page whose origin has a sandbox, so that its samples use it. */
function marked(page: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(page).replace('<html ', '<html data-sandbox '));
}

/** Serves the site, and passes all other requests to the manager. */
export async function withSite(folder: string, handle: Handle): Promise<Handle> {
  const site = await siteIn(folder, { hasSandbox: true });
  return (exchange) => site(exchange) ?? handle(exchange);
}
