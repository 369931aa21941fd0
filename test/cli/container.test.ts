/** The container recipe of examples/, as far as it can be verified without containers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../../scripts/lib/bundle.ts';
import { start } from './command.ts';

const FOLDER = join(ROOT, 'examples/container');
const dockerfile = (await readFile(join(FOLDER, 'Dockerfile'), 'utf8')).replaceAll('\\\n', ' ');
const { sandbox } = parse(await readFile(join(FOLDER, 'compose.yaml'), 'utf8')).services;

const instruction = (name: string) => dockerfile.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1] ?? '';
const listOf = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[];

it('is built from a Node that the package supports', () => {
  const [, version = ''] = instruction('FROM').match(/^node:(\d+)-alpine$/) ?? [];
  expect(semver.satisfies(`${version}.0.0`, manifest.engines.node)).toBe(true);
});

it('runs the command of the package on the port that is published, and its health check succeeds', async () => {
  const [command, ...args] = listOf(instruction('ENTRYPOINT'));
  const port = instruction('EXPOSE');
  expect(Object.keys(manifest.bin)).toEqual([command]);
  expect(args.slice(-2)).toEqual(['--port', port]);
  expect(sandbox.ports).toEqual([`127.0.0.1:${port}:${port}`]);

  const anyPort = [...args.slice(0, -1), '0', ...sandbox.command];
  const started = start(anyPort, { env: sandbox.environment });
  try {
    const [, actual = ''] = await started.says('stdout', /listening on http:\/\/\S+:(\d+)/);
    const health = new URL(listOf(instruction('HEALTHCHECK')).at(-1) ?? '');
    expect(health.port).toBe(port);
    health.port = actual;
    expect((await fetch(health)).status).toBe(200);

    const state = new URL('/_sandbox/state', health);
    const headers = { Authorization: `Bearer ${sandbox.environment.SANDBOX_TOKEN}` };
    expect((await fetch(state, { headers })).status).toBe(200);
    expect((await fetch(state)).status).toBe(401);
  } finally {
    started.child.kill();
    await started.ended;
  }
});
