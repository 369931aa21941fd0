// What `npm start` serves while the documentation and the console are built, in a process of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { UiFile } from '../../src/sandbox/server/index.ts';
import { CommandError } from '../lib/command.ts';
import { isSiteRequest, type SiteHandle } from './site.ts';

/** Reloads itself until the page that was requested is there. */
export const BUILDING_PAGE: UiFile = {
  type: 'text/html; charset=utf-8',
  body: new TextEncoder().encode(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="2" />
    <title>Building · Cloudify executions</title>
  </head>
  <body>
    <h1>The documentation is being built</h1>
    <p>This takes about ten seconds. The page loads itself when it is ready; the manager works already.</p>
  </body>
</html>
`),
};

export const buildingSite: SiteHandle = (exchange) =>
  isSiteRequest(exchange)
    ? {
        status: 503,
        headers: { 'Content-Type': BUILDING_PAGE.type, 'Cache-Control': 'no-store', 'Retry-After': '2' },
        body: BUILDING_PAGE.body,
      }
    : undefined;

/** Builds what is not current. */
export async function buildPages(signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('build-pages.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: 'inherit', signal });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new CommandError('The documentation could not be built, see above.');
}
