// A sandbox in a thread of its own, with one rule replaced: the source of one module is changed while it is loaded.
import { registerHooks } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Opened } from '../../../src/conformance/index.ts';

const { file, find, replace } = workerData as { file: string; find: string; replace: string };
let replaced = 0;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(file.startsWith('generated/') ? `/${file}` : `/src/sandbox/${file}`)) return loaded;
    const source = String(loaded.source);
    if (source.split(find).length !== 2)
      throw new Error(`${file} has not exactly one place for this mutant.`);
    replaced += 1;
    return { ...loaded, source: source.replace(find, () => replace) };
  },
});

const { sandboxBeside } = await import('../../../src/cli/check/beside.ts');
const opened = new Map<string, Opened>();

parentPort?.on('message', async ({ open, close }: { open?: string; close?: string }) => {
  if (open !== undefined) {
    const target = await sandboxBeside(open as 'generated');
    opened.set(target.url, target);
    parentPort?.postMessage({ url: target.url, replaced });
  }
  if (close !== undefined) {
    await opened.get(close)?.close?.();
    opened.delete(close);
    parentPort?.postMessage({ closed: close });
  }
});
