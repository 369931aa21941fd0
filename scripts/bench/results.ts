/** Committed results: what was measured, when, on which machine and with which versions. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import type { Benchmark, Findings, Machine, StoredResult } from './benchmark.ts';
import { updateEmbeddedResults } from './embed-results.ts';
import { resultsDocument } from './report.ts';

export const RESULTS = join(import.meta.dirname, 'results');

export function currentMachine(): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
  };
}

/** Packages that a figure may depend on. */
const PACKAGES = [
  'openapi-fetch',
  'ky',
  'axios',
  '@hey-api/openapi-ts',
  '@stoplight/prism-cli',
  'fastify',
  'rolldown',
  'typescript',
];

async function installedVersions(): Promise<Record<string, string>> {
  const versionIn = async (...folder: string[]): Promise<string> =>
    JSON.parse(await readFile(join(ROOT, ...folder, 'package.json'), 'utf8')).version;
  const versions = PACKAGES.map(async (name) => [name, await versionIn('node_modules', name)]);
  return {
    node: process.version.slice(1),
    'cloudify-executions': await versionIn(),
    ...Object.fromEntries(await Promise.all(versions)),
  };
}

export async function toStoredResult(
  { name, title }: Pick<Benchmark, 'name' | 'title'>,
  quick: boolean,
  { figures, ratios, notes = [] }: Findings,
): Promise<StoredResult> {
  const rounded = <Sampled extends { readonly samples: readonly number[] }>(each: Sampled): Sampled => ({
    ...each,
    samples: each.samples.map((sample) => Number(sample.toPrecision(5))),
  });
  return {
    name,
    title,
    day: new Date().toISOString().slice(0, 10),
    quick,
    machine: currentMachine(),
    versions: await installedVersions(),
    figures: figures.map(rounded),
    ratios: ratios.map(rounded),
    notes,
  };
}

export async function readResults(): Promise<StoredResult[]> {
  const files = (await readdir(RESULTS)).filter((file) => file.endsWith('.json'));
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(RESULTS, file), 'utf8'))));
}

/** Replaces earlier results of the same benchmarks, and updates the documents that show or quote them. */
export async function saveResults(results: readonly StoredResult[]): Promise<void> {
  for (const result of results) {
    // One line for each figure, so that a diff is readable.
    const text = JSON.stringify(result, null, 1).replaceAll(/"samples": \[[^\]]*\]/g, (samples) =>
      samples.replaceAll(/\s+/g, ' '),
    );
    await writeFile(join(RESULTS, `${result.name}.json`), `${text}\n`);
  }
  const all = await readResults();
  await writeFile(join(RESULTS, 'README.md'), resultsDocument(all));
  await updateEmbeddedResults(all);
}
