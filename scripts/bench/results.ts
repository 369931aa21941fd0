/** Results that are kept: what was measured, where, when and with which versions. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import type { Findings, Measurement } from './figures.ts';

export const RESULTS = join(import.meta.dirname, 'results');

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
}

/** What one measurement found, as a file. */
export interface StoredResult extends Findings {
  readonly name: string;
  readonly title: string;
  /** The day, in UTC. */
  readonly day: string;
  /** Measured with few and short rounds: good for a first look, not for a claim. */
  readonly quick: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
}

export function currentMachine(): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
  };
}

/** Those that a figure may depend on. */
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

export async function installedVersions(): Promise<Record<string, string>> {
  const require = createRequire(import.meta.url);
  const versions = PACKAGES.map(async (name) => {
    const text = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
    return [name, (JSON.parse(text) as { version: string }).version] as const;
  });
  const own = (require('../../package.json') as { version: string }).version;
  return {
    node: process.version.slice(1),
    'cloudify-executions': own,
    ...Object.fromEntries(await Promise.all(versions)),
  };
}

export async function toStoredResult(
  { name, title }: Measurement,
  quick: boolean,
  { figures, ratios, growths, notes }: Findings,
): Promise<StoredResult> {
  const short = <Sampled extends { readonly samples: readonly number[] }>(each: Sampled): Sampled => ({
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
    figures: figures.map(short),
    ratios: ratios.map(short),
    ...(growths && { growths: growths.map(short) }),
    notes,
  };
}

/** In no order. */
export async function readResults(folder = RESULTS): Promise<StoredResult[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as StoredResult),
  );
}

export async function writeResult(results: StoredResult, folder = RESULTS): Promise<void> {
  const samples = /"samples": \[[^\]]*\]/g;
  const text = JSON.stringify(results, null, 1);
  // A line for each figure, so that a difference can be read.
  const lines = text.replaceAll(samples, (list) => list.replaceAll(/\s+/g, ' '));
  await writeFile(join(folder, `${results.name}.json`), `${lines}\n`);
}
