import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContractData } from './contract.ts';
import { GenerationError } from './generation-error.ts';

/** The catalogues beside openapi.yaml, by the extension that holds them in `contract.json`. */
const CATALOGUES = {
  'x-cloudify-errors': 'errors.yaml',
  'x-cloudify-lifecycle': 'lifecycle.yaml',
  'x-cloudify-permissions': 'permissions.yaml',
  'x-cloudify-brands': 'brands.yaml',
  'x-cloudify-python-methods': 'python.yaml',
  'x-cloudify-defects': 'defects.yaml',
  'x-cloudify-example-world': 'world.yaml',
  'x-cloudify-releases': 'releases.yaml',
  'x-cloudify-differences': 'differences.yaml',
} as const;

export async function readContractData(spec: string): Promise<ContractData> {
  const catalogues = Object.entries(CATALOGUES).map(async ([name, file]) => [
    name,
    await readYaml(spec, file),
  ]);
  const index = (await readYaml(spec, 'guides/index.yaml')) as { title: string; file: string }[];
  const guides = index.map(async ({ title, file }) => ({
    title,
    markdown: await readText(spec, `guides/${file}`),
  }));
  return {
    ...Object.fromEntries(await Promise.all(catalogues)),
    'x-cloudify-guides': await Promise.all(guides),
  };
}

/** @throws {GenerationError} when the file is missing or not valid YAML. */
export async function readYaml(spec: string, file: string): Promise<unknown> {
  const text = await readText(spec, file);
  try {
    return parse(text);
  } catch (error) {
    throw new GenerationError(`spec/${file} is not valid YAML: ${(error as Error).message}`);
  }
}

async function readText(spec: string, file: string): Promise<string> {
  return readFile(join(spec, file), 'utf8').catch(() => {
    throw new GenerationError(`spec/${file} does not exist. The contract needs it.`);
  });
}
