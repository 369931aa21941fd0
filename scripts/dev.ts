// `npm run dev`: the documentation and the console, served from their sources and reloaded after each change, with a
// sandbox behind them. PORT or --port chooses the port.
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { createSandbox } from '../src/sandbox/index.ts';
import { serveSandbox } from '../src/sandbox/server/index.ts';
import type { Assets } from '../src/site/layout/document.tsx';
import type { renderSite } from '../src/site/render.ts';
import { readSources } from './docs/sources.ts';
import { COMMON, PAGE_SCRIPTS, THEME_SCRIPT } from './docs/vite.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { readDocuments } from './lib/documents.ts';
import { HOST, readPort, stopRequested } from './serve/listening.ts';

/** The sources themselves: Vite compiles them when a page loads them. */
const ASSETS: Assets = {
  theme: THEME_SCRIPT,
  scripts: Object.fromEntries(PAGE_SCRIPTS.map((file) => [file, { file, styles: [] }])),
  fonts: [],
};

await runCommand(async () => {
  const port = readPort(readOptions(['port']).port, 5173);
  const sandbox = createSandbox({ runner: 'auto', validate: true });
  const manager = await serveSandbox(sandbox);
  const vite = await createServer({
    ...COMMON,
    base: '/',
    appType: 'custom',
    logLevel: 'info',
    optimizeDeps: { entries: PAGE_SCRIPTS },
    server: { host: HOST, port, proxy: { '/api': manager.url, '/_sandbox': manager.url } },
    plugins: [sitePages()],
  });
  await vite.listen();
  vite.printUrls();
  await stopRequested();
  await vite.close();
  await manager.close();
  sandbox.close();
});

/** Renders the pages when they are requested, anew after a change of any file. */
function sitePages(): Plugin {
  let files: Promise<Map<string, string>> | undefined;
  return {
    name: 'site-pages',
    configureServer(vite) {
      vite.watcher.on('all', () => {
        files = undefined;
        vite.ws.send({ type: 'full-reload' });
      });
      vite.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        try {
          files ??= renderPages(vite);
          const content = (await files).get(pathname.replace(/\/$/, '/index.html').slice(1));
          if (content === undefined) return next();
          if (pathname.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
          else if (pathname.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
          else if (/\.(md|txt|yaml)$/.test(pathname))
            response.setHeader('Content-Type', 'text/plain; charset=utf-8');
          else response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(content);
        } catch (error) {
          files = undefined;
          next(error);
        }
      });
    },
  };
}

async function renderPages(vite: ViteDevServer): Promise<Map<string, string>> {
  const site = (await vite.ssrLoadModule('/src/site/render.ts')) as { renderSite: typeof renderSite };
  const sources = await readSources();
  const files = site
    .renderSite(sources, ASSETS)
    .map(({ path, content }) => [path, developed(content)] as const);
  return new Map([
    ...files,
    ...(await readDocuments()),
    ['sandbox-openapi.json', JSON.stringify(sources.control)],
    ['neighbours-openapi.json', JSON.stringify(sources.neighbours)],
  ]);
}

/** A page that Vite may reload, and that knows of the sandbox at its own origin. */
function developed(content: string): string {
  return content
    .replace('<html ', '<html data-sandbox ')
    .replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      '<script type="module" src="/@vite/client"></script>',
    );
}
