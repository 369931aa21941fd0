/** A manager with a self-signed certificate is only called when an option allows it. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selfSigned } from './certificate.ts';
import { type Manager, manager } from './command.ts';

let shops: Manager;
let secured: Server;
let folder: string;
let host: string;
beforeAll(async () => {
  shops = await manager();
  const identity = selfSigned();
  folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  await writeFile(join(folder, 'ca.pem'), identity.cert);
  await writeFile(join(folder, 'none.pem'), 'nothing\n');
  // In front of the manager, as nginx is in front of a real one.
  secured = createServer(identity, (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    incoming.pipe(
      request(shops.url + url, { method, headers }, (response) => {
        outgoing.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(outgoing);
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(secured, 'listening');
  host = `https://127.0.0.1:${(secured.address() as AddressInfo).port}`;
});
afterAll(async () => {
  secured.closeAllConnections();
  await new Promise((resolve) => secured.close(resolve));
  await shops.close();
  await rm(folder, { recursive: true });
});

const list = (...args: string[]) => shops.run(['list', '--limit', '1', '--host', host, ...args]);

describe('a self-signed certificate', () => {
  test('ends the connection before anything is sent, and the message names the option', async () => {
    const { code, stdout, stderr } = await list();

    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toMatch(/certificate.* Trust the certificate of your manager with --ca <file>\.\n$/);
  });

  test('is trusted when it is in the file of --ca', async () => {
    expect(await list('--ca', join(folder, 'ca.pem'))).toMatchObject({ code: 0, stderr: '' });
  });

  test('is accepted with --insecure, with a warning', { tags: 'full' }, async () => {
    expect(await list('--insecure')).toMatchObject({
      code: 0,
      stderr: "cloudify-executions: --insecure: the manager's certificate is not checked.\n",
    });
  });

  test.each([
    [['--ca', 'none.pem'], '--ca: there is no PEM certificate in'],
    [['--ca', 'missing.pem'], '--ca cannot read'],
  ])('%j is rejected', { tags: 'full' }, async ([option = '', file = ''], message) => {
    const { code, stderr } = await list(option, join(folder, file));

    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});
