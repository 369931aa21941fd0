/**
 * The Node versions in package.json, the README and the CI configuration match. Users of the package need `engines`;
 * contributors need only a Node that can install the pinned one.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SUPPORTED } from '../package/nodes.ts';

const read = (file: string) => readFile(join(import.meta.dirname, '../..', file), 'utf8');
const manifest = JSON.parse(await read('package.json'));
const readme = await read('README.md');
const workflow = async (name: string) => parse(await read(`.github/workflows/${name}.yml`)).jobs;
const setUp = (job: { steps: { with?: Record<string, unknown> }[] }) =>
  job.steps.flatMap(({ with: settings }) => settings?.['node-version'] ?? []);

const [, oldest = ''] = manifest.engines.node.match(/^>=(\d+\.\d+)$/) ?? [];
const major = (version: string) => Number(version.split('.')[0]);

describe('users of the package need', () => {
  test('at least the Node that the README names', () => {
    const [, named] = readme.match(/needs Node ([\d.]+) or later/) ?? [];
    expect(named).toBe(oldest);
  });

  test('a Node that the package is tested with: the oldest one, and the newest of each later line', () => {
    const lines = [...new Set(SUPPORTED.map(major))];
    expect(SUPPORTED).toEqual([`${oldest}.0`, ...lines.map(String)]);
    expect(lines[0]).toBe(major(oldest));
  });

  test('the same lines that CI runs it on', async () => {
    const { package: job } = await workflow('ci');
    expect(job.strategy.matrix.node.map(String)).toEqual(SUPPORTED.slice(1));
  });
});

describe('contributors need', () => {
  test('at least the Node that the README names, which the scripts check and CI starts with', async () => {
    const [, named] = readme.match(/^With Node (\d+) or later and npm/m) ?? [];
    const [, minimum] = (await read('scripts/run.js')).match(/\) < (\d+)\)/) ?? [];
    const { test: job } = await workflow('ci');
    expect([minimum, ...setUp(job).map(String)]).toEqual([named, named]);
  });

  test('no other: the scripts run under one pinned Node of a supported line, which types and releases use too', async () => {
    const pinned = manifest.devDependencies.node;
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(SUPPORTED).toContain(String(major(pinned)));
    expect(major(manifest.devDependencies['@types/node'])).toBe(major(pinned));
    const { pack, publish } = await workflow('release');
    expect([...setUp(pack), ...setUp(publish)]).toEqual([major(pinned), major(pinned)]);
  });
});
