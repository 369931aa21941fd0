import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from './contract.ts';
import { GenerationError } from './generation-error.ts';
import { runTool } from './tool.ts';

/** What the contract holds beside the description of the API, by the extension that has it in `contract.json`. */
const CATALOGUES = {
  'x-cloudify-errors': 'errors.yaml',
  'x-cloudify-lifecycle': 'lifecycle.yaml',
  'x-cloudify-permissions': 'permissions.yaml',
  'x-cloudify-brands': 'brands.yaml',
  'x-cloudify-python-methods': 'python.yaml',
  'x-cloudify-defects': 'defects.yaml',
  'x-cloudify-example-world': 'world.yaml',
} as const;

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
    const document = sortComponents(JSON.parse(await readFile(output, 'utf8')) as Document);
    return { ...document, ...(await catalogues(spec)), 'x-cloudify-guides': await guides(spec) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function catalogues(spec: string): Promise<Pick<Document, keyof typeof CATALOGUES>> {
  const entries = Object.entries(CATALOGUES).map(async ([name, file]) => [name, await readYaml(spec, file)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function guides(spec: string): Promise<Document['x-cloudify-guides']> {
  const index = (await readYaml(spec, 'guides/index.yaml')) as { title: string; file: string }[];
  return Promise.all(
    index.map(async ({ title, file }) => ({
      title,
      markdown: await readFile(join(spec, 'guides', file), 'utf8').catch(() => {
        throw new GenerationError(`spec/guides/index.yaml names ${file}, which does not exist.`);
      }),
    })),
  );
}

async function readYaml(spec: string, file: string): Promise<unknown> {
  const text = await readFile(join(spec, file), 'utf8').catch(() => {
    throw new GenerationError(`spec/${file} does not exist, which generation needs.`);
  });
  try {
    return parse(text);
  } catch (error) {
    throw new GenerationError(`spec/${file} is not valid YAML: ${(error as Error).message}`);
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
