/** Prism's own command between a client and a manager. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, readContractDocument } from '../../../scripts/lib/bundle.ts';
import type { Fetch } from '../../../src/client/index.ts';
import { type StartedProcess, start } from '../../scripts/started-process.ts';
import { included } from './validated-fetch.ts';

const COMMAND = join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js');
const BASE = '/api/v3.1';

export interface Proxies {
  /** Sends a request through Prism, and reports what Prism finds wrong with it or with its response. */
  fetch(report: (what: string) => void): Fetch;
  close(): Promise<void>;
}

/**
 * Two of them, since the contract describes in words what `_include` makes of a response: what is requested whole goes
 * through one that turns every violation into an error, what is narrowed through one that only reports, of which what it
 * reports of requests counts.
 */
export async function prismBefore(manager: string): Promise<Proxies> {
  const folder = await mkdtemp(join(tmpdir(), 'prism-'));
  // Prism knows no base path, so the paths themselves begin with it.
  const { paths, ...contract } = (await readContractDocument()) as { paths: object };
  const prefixed = Object.entries(paths).map(([path, item]) => [BASE + path, item]);
  const document = join(folder, 'openapi.json');
  await writeFile(document, JSON.stringify({ ...contract, paths: Object.fromEntries(prefixed) }));
  const proxy = (...options: string[]) =>
    start(process.execPath, [
      COMMAND,
      'proxy',
      document,
      manager,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      ...options,
    ]);
  const strict = proxy('--errors');
  const lenient = proxy();
  const [strictUrl, lenientUrl] = await Promise.all([strict, lenient].map(urlOf));

  return {
    fetch: (report) => async (request) => {
      const isNarrowed = included(request.url) !== undefined;
      const { pathname, search } = new URL(request.url);
      const url = `${isNarrowed ? lenientUrl : strictUrl}${pathname}${search}`;
      const body = request.method === 'GET' ? null : await request.text();
      const { method, headers, signal, redirect } = request;
      const response = await fetch(url, { method, headers, body, signal, redirect });
      const reported = response.headers.get('sl-violations') ?? '[]';
      // What is too long is cut short; what concerns the request comes first.
      const isOfRequest = reported.includes('"location":["request"');
      if (reported !== '[]' && (!isNarrowed || isOfRequest)) report(`Prism, ${method} ${url}: ${reported}`);
      if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
        report(`Prism, ${method} ${url}: ${await response.clone().text()}`);
      }
      return response;
    },
    async close() {
      for (const { child, ended } of [strict, lenient]) {
        child.kill();
        await ended;
      }
      await rm(folder, { recursive: true });
    },
  };
}

async function urlOf(prism: StartedProcess): Promise<string> {
  const [, url = ''] = await prism.waitFor(/listening on (http:\/\/127\.0\.0\.1:\d+)/);
  return url;
}
