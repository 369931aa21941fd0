/** The README's first screen is true: its sample runs, its commands exist. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listening } from '../../scripts/serve/listening.ts';
import { startMock } from '../mock/start-mock.ts';
import { start } from './started-process.ts';

const root = join(import.meta.dirname, '../..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  let mock: Listening;
  let folder: string;

  beforeAll(async () => {
    mock = await startMock();
    folder = await mkdtemp(join(tmpdir(), 'readme-'));
  });

  afterAll(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });

  test('has a sample that works against the running mock as printed', async () => {
    const sample = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const address = "'http://127.0.0.1:8080'";
    expect(sample).toContain(address);

    const program = join(folder, 'sample.ts');
    const sdk = pathToFileURL(join(root, 'src/client/index.ts')).href;
    await writeFile(
      program,
      sample.replace("'cloudify-executions'", `'${sdk}'`).replace(address, `'${mock.url}'`),
    );
    const { code, output } = await start(process.execPath, [program]).ended;

    expect(output).toMatch(/^backup on shop-vienna is pending\n([0-9a-f-]{36} [a-z_]+\n)+$/);
    expect(code).toBe(0);
  });

  test('names no command that package.json does not have', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const guide = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    const named = [...`${readme}${guide}`.matchAll(/npm (start|test|run ([a-z:]+))/g)].map(
      ([, one, two]) => two ?? one,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
