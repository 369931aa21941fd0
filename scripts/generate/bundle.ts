import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from './contract.ts';
import { GenerationError } from './generation-error.ts';
import { runTool } from './tool.ts';

/**
 * The whole contract as one document. Components are sorted by name, because the bundler lists them in the order of
 * their first use and an edit in one place would move all of them.
 */
export async function bundle(root: string): Promise<Document> {
  const spec = join(root, 'spec');
  await access(join(spec, 'openapi.yaml')).catch(() => {
    throw new GenerationError(
      `${join(spec, 'openapi.yaml')} does not exist; it is where the contract starts.`,
    );
  });
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  try {
    const output = join(folder, 'openapi.json');
    const args = [
      'bundle',
      'openapi.yaml',
      '--output',
      output,
      '--component-renaming-conflicts-severity=error',
    ];
    // It runs inside spec/, where there is no redocly.yaml: what the contract says must not depend on how it is linted.
    await runTool('@redocly/cli', 'bin/cli.js', args, spec).catch((error: Error) => {
      throw new GenerationError(`spec/openapi.yaml could not be bundled.\n${error.message}`);
    });
    return sortComponents(JSON.parse(await readFile(output, 'utf8')) as Document);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sortComponents(document: Document): Document {
  const sorted = sortKeys(document.components ?? {});
  return {
    ...document,
    components: Object.fromEntries(
      Object.entries(sorted).map(([kind, entries]) => [kind, sortKeys(entries)]),
    ),
  };
}

function sortKeys<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
