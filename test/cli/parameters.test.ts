/** The workflow gets the parameters that were typed, exactly, or nothing is sent. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { share } from '../share.ts';
import { type Manager, manager } from './command.ts';
import { type Front, front } from './manager-front.ts';

const FAILED = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06';
const folder = mkdtempSync(join(tmpdir(), 'parameters-'));
let shops: Manager;
let large: Front;
beforeAll(async () => {
  shops = await manager({ runner: 'manual' });
  large = await front(shops.url, (response) => {
    response.body = response.body.replace(
      /"parameters": ?\{/,
      '"parameters": {"big": 12345678901234567890, "list": [1E400, -9007199254740993], "text": "12345678901234567890", ',
    );
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await large.stop();
  await shops.close();
});

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return `@${path}`;
};
const run = (...args: string[]) =>
  shops.run(['run', 'shop-vienna', 'backup', '--allow-custom-parameters', '--force', '-d', ...args]);

describe('a number that JavaScript cannot hold is rejected', () => {
  share(test, 2).each([
    [['-p', 'n=12345678901234567890']],
    [['-p', 'n:=1E400']],
    [['-p', 'n=1E400']],
    [['-p', 'n=1e-400']],
    [['-p', 'n={"n": [1, {"x": -12345678901234567890}]}']],
    [['--params', '{"n": 9007199254740993}']],
    [['--params', '{"a": {"n": [1E400]}}']],
    [['--params', file('big.json', '{"n": 12345678901234567890}')]],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await run(...args);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^cloudify-executions: --params?.* cannot be kept exactly\..*\n$/);
    expect(stderr).not.toMatch(/\d{5}|E400/);
  });

  test('in --params-by-deployment, too', async () => {
    const { code, stderr } = await shops.run([
      ...['groups', 'run', 'shops', 'backup', '-d', '--params-by-deployment', '{"shop-oslo": {"n": 1E400}}'],
    ]);

    expect([code, stderr]).toEqual([1, expect.stringContaining('--params-by-deployment: the number for n')]);
  });
});

test('numbers that JavaScript cannot hold are printed as they came with --json', async () => {
  for (const args of [
    ['get', FAILED, '--json'],
    ['list', '--filter', `id=${FAILED}`, '--json'],
    ['list', '--filter', `id=${FAILED}`, '--columns', 'parameters'],
  ]) {
    const { code, stdout } = await shops.run([...args, '--host', large.url]);

    expect(code).toBe(0);
    expect(stdout.replace(/\s/g, '')).toContain(
      '"big":12345678901234567890,"list":[1E400,-9007199254740993],"text":"12345678901234567890"',
    );
  }
});

describe('a key that is given twice is rejected', () => {
  test.each([
    [['--params', '{"a": 1, "b": 2, "a": 3}'], '--params: a is given more than once.'],
    [['--params', '{"a": {"b": [{"c": 1, "c": 2}]}}'], '--params: c is given more than once.'],
    [['--params', '{"a": 1, "\\u0061": 2}'], '--params: a is given more than once.'],
    [['-p', 'x={"a": 1, "a": 1}'], '--param x: a is given more than once.'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await run(...args);

    expect([code, stderr]).toEqual([1, `cloudify-executions: ${message}\n`]);
  });

  test('except the same key in two objects, or a text that looks like a key', async () => {
    const document =
      '{"a": {"k": 1}, "b": {"k": 2}, "c": "\\"a\\": 1, \\"a\\": 2", "d": ["a", "a"], "e\\"": {"e\\"": 1}}';
    const { code, stdout } = await run('--params', document);
    const client = CloudifyClient.fromEnv({}, shops.env);

    expect(code).toBe(0);
    expect((await client.executions.get(stdout.trim())).parameters).toMatchObject(JSON.parse(document));
  });
});

describe('a file that an editor of Windows wrote is accepted', () => {
  const text = '{"region": "eu", "note": "ä"}';
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', { tags: 'full' }, async (name, content) => {
    const { code, stdout, stderr } = await run('--params', file(`${name}.json`, content));
    const client = CloudifyClient.fromEnv({}, shops.env);

    expect([code, stderr]).toEqual([0, '']);
    expect((await client.executions.get(stdout.trim())).parameters).toMatchObject({
      region: 'eu',
      note: 'ä',
    });
  });

  test('and one that is neither is rejected', { tags: 'full' }, async () => {
    const { code, stderr } = await run(
      '--params',
      file('latin1.json', Buffer.from('{"note": "\xe4"}', 'latin1')),
    );

    expect([code, stderr]).toEqual([1, expect.stringContaining('is neither UTF-8 nor UTF-16.')]);
  });
});
