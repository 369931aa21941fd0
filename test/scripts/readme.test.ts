/** The samples of the README run, and its commands exist. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.ts';
import { serveSandbox } from '../../src/sandbox/server/index.ts';
import { startMock } from '../mock/start-mock.ts';
import { start } from './started-process.ts';

const root = join(import.meta.dirname, '../..');
const readme = await readFile(join(root, 'README.md'), 'utf8');
const samples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
const sampleWith = (text: string) => samples.find((code) => code.includes(text)) ?? '';

const SOURCES = { 'cloudify-executions': 'src/client', 'cloudify-executions/sandbox': 'src/sandbox' };

describe('the README', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Runs a sample with its imports redirected to the sources, and returns what it prints. */
  async function printed(sample: string): Promise<string> {
    const program = join(folder, 'sample.ts');
    const local = Object.entries(SOURCES).reduce(
      (code, [name, source]) =>
        code.replace(`'${name}'`, `'${pathToFileURL(join(root, source, 'index.ts')).href}'`),
      sample,
    );
    await writeFile(program, local);
    const { code, output } = await start(process.execPath, [program]).ended;
    expect(code, output).toBe(0);
    return output;
  }

  const first = sampleWith('http://127.0.0.1:8080');
  const report = /^backup on shop-vienna is pending\n([0-9a-f-]{36} [a-z_]+\n)+$/;

  test('has a first sample that runs against `npm start`', async () => {
    const sandbox = createSandbox();
    const server = await serveSandbox(sandbox);
    expect(await printed(first.replace('http://127.0.0.1:8080', server.url))).toMatch(report);
    await server.close();
    sandbox.close();
  });

  test('has a first sample that runs against `npm run mock`', { tags: 'full' }, async () => {
    const mock = await startMock();
    expect(await printed(first.replace('http://127.0.0.1:8080', mock.url))).toMatch(report);
    await mock.close();
  });

  test('has a sample of the sandbox that prints the documented output', async () => {
    expect(await printed(sampleWith('createSandbox'))).toBe('terminated\n');
  });

  test('names only commands of package.json', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const guide = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    const named = [...`${readme}${guide}`.matchAll(/npm (start|test|run ([a-z:]+))/g)].map(
      ([, one, two]) => two ?? one,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
