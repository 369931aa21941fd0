/** `check` at a web server that requires a client certificate. */
import { createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { share } from '../share.ts';
import { selfSigned } from './certificate.ts';
import { type CheckedServer, checkedServer } from './checked-server.ts';
import { run } from './command.ts';

const PASSPHRASE = 'open-sesame-1';
let manager: CheckedServer;
let front: Server;
let folder: string;
let url: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  manager = await checkedServer();
  const [server, client] = [selfSigned(), selfSigned()];
  folder = await mkdtemp(join(tmpdir(), 'client-certificate-'));
  const encrypted = createPrivateKey(client.key).export({
    ...({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc' } as const),
    passphrase: PASSPHRASE,
  });
  await writeFile(file('ca.pem'), server.cert);
  await writeFile(file('cert.pem'), client.cert);
  await writeFile(file('key.pem'), client.key);
  await writeFile(file('both.pem'), client.cert + client.key);
  await writeFile(file('encrypted.pem'), encrypted);
  front = createServer(
    { ...server, requestCert: true, rejectUnauthorized: true, ca: client.cert },
    ({ method, url: path, headers }, response) => {
      request(manager.url + path, { method, headers }, (received) => {
        response.writeHead(received.statusCode ?? 500, received.headers);
        received.pipe(response);
      }).end();
    },
  ).listen(0, '127.0.0.1');
  await once(front, 'listening');
  url = `https://127.0.0.1:${(front.address() as AddressInfo).port}`;
});
afterAll(async () => {
  front.closeAllConnections();
  await new Promise((resolve) => front.close(resolve));
  await manager.close();
  await rm(folder, { recursive: true });
});

const check = (args: readonly string[], env: Record<string, string> = {}) =>
  run(['check', url, '--ca', file('ca.pem'), '--suite', 'stateful', ...args], {
    env: { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin', ...env },
  });

test('a certificate and its key, in two files or in one, are used', async () => {
  expect(await check(['--client-cert', file('cert.pem'), '--client-key', file('key.pem')])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('keeps the contract'),
  });
  expect((await check(['--client-cert', file('both.pem')])).code).toBe(0);
});

test('without a certificate the server is unreachable', { tags: 'full' }, async () => {
  expect((await check([])).code).toBe(5);
});

test('the passphrase of the key is read from the environment, and never printed', {
  tags: 'full',
}, async () => {
  const args = ['--client-cert', file('cert.pem'), '--client-key', file('encrypted.pem')];
  expect((await check(args, { CLOUDIFY_CLIENT_KEY_PASSPHRASE: PASSPHRASE })).code).toBe(0);
  const wrong = await check(args, { CLOUDIFY_CLIENT_KEY_PASSPHRASE: `${PASSPHRASE}x` });
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('CLOUDIFY_CLIENT_KEY_PASSPHRASE');
  expect(wrong.stdout + wrong.stderr).not.toContain(PASSPHRASE);
});

share(test, 1).each([
  [['--client-key', 'key.pem'], '--client-key needs --client-cert'],
  [['--client-cert', 'missing.pem'], '--client-cert cannot read'],
  [['--client-cert', 'cert.pem'], 'cannot be used'],
])('%j is a usage error', async ([option = '', name = ''], message) => {
  const { code, stderr } = await check([option, file(name)]);
  expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
});
