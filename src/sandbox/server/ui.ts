import { SANDBOX_HEADER } from '../control/headers.ts';
import { CONTROL_BASE } from '../control/paths.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';

/** One of the files of a page that shows the sandbox. */
export interface UiFile {
  /** Its media type. */
  readonly type: string;
  readonly body: Uint8Array;
}

/** The files by their path below `/_sandbox/ui/`; the page itself is `index.html`. */
export type UiFiles = ReadonlyMap<string, UiFile>;

const UI = `${CONTROL_BASE}/ui`;

/** The page is public; the data that it shows requires the token. */
export function isUiPath(path: string): boolean {
  return path === UI || path.startsWith(`${UI}/`);
}

export function uiResponse(method: string | undefined, path: string, files: UiFiles): SandboxResponse {
  if (method !== 'GET' && method !== 'HEAD') {
    const message = `${path} takes GET, not ${method}.`;
    return sandboxError('control', 405, 'method_not_allowed', message, { Allow: 'GET, HEAD' });
  }
  // Relative, so that it also works behind a proxy with a path prefix.
  if (path === UI) return { status: 308, headers: { Location: 'ui/', ...COMMON }, body: '' };
  const name = path.slice(UI.length + 1) || 'index.html';
  const file = files.get(name);
  if (file === undefined)
    return sandboxError('control', 404, 'not_found', `There is no ${path} here.`, COMMON);
  const headers = { 'Content-Type': file.type, ...COMMON };
  if (method === 'GET') return { status: 200, headers, body: file.body };
  return { status: 200, headers: { ...headers, 'Content-Length': String(file.body.length) }, body: null };
}

/** The page controls the sandbox: it loads nothing of another origin, and no other page can embed it. */
const COMMON = {
  [SANDBOX_HEADER]: 'control',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // The names of the files do not depend on their content.
  'Cache-Control': 'no-cache',
};
