// A sandbox in a process of its own, with one rule replaced: the source of one module is changed while it is loaded.
import { registerHooks } from 'node:module';
import type { OpenTarget } from '../../../src/conformance/index.ts';

const { file, find, replace } = JSON.parse(process.argv[2] ?? '') as Record<
  'file' | 'find' | 'replace',
  string
>;
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

const { startLocalSandbox } = await import('../../../src/cli/commands/check/local-sandbox.ts');
const opened = new Map<string, OpenTarget>();

process.on('message', async ({ open, close }: { open?: string; close?: string }) => {
  if (open !== undefined) {
    const target = await startLocalSandbox(open as 'generated');
    opened.set(target.url, target);
    process.send?.({ url: target.url, replaced });
  }
  if (close !== undefined) {
    await opened.get(close)?.close?.();
    opened.delete(close);
    process.send?.({ closed: close });
  }
});

// The client may have ended without a message.
process.on('disconnect', () => process.exit());
