/** Filters with more values than fit into one URL, against a server that accepts the request line the manager accepts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { all, clientOf, rejectionOf } from './fake-manager.ts';

const MAX_REQUEST_LINE = 4094;
const TARGET = 2000;

const CREATED = { deployment_id: 'shop-vienna', workflow_id: 'backup', force_status: 'terminated' } as const;
const uuids = Array.from({ length: 150 }, () => crypto.randomUUID());
const custom = Array.from({ length: 60 }, (_, index) => `${index}-`.padEnd(80, index % 2 ? 'x' : 'ö'));
const ids = [...uuids, ...custom];

const sandbox = createSandbox({ runner: 'manual', clock: 'virtual' });
const urls: string[] = [];
const server = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request;
  urls.push(`http://${headers.host}${url}`);
  if (`${method} ${url} HTTP/1.1`.length > MAX_REQUEST_LINE) {
    response.writeHead(400, { 'Content-Type': 'text/html' }).end('<h1>Request Line is too large</h1>');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = method === 'GET' ? null : Buffer.concat(chunks);
  const init = { method, headers: headers as Record<string, string>, body };
  const received = await sandbox.fetch(`http://sandbox${url}`, init);
  response.writeHead(received.status, { 'Content-Type': 'application/json' }).end(await received.text());
});
let client: CloudifyClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new CloudifyClient({ baseUrl, auth: { username: 'admin', password: 'admin' } });
  for (const [index, id] of ids.entries()) {
    // Neighbours by age are far apart in the list of ids.
    const created_at = new Date(1.7e12 + ((index * 97) % 211) * 1000).toISOString();
    await client.executions.create({ ...CREATED, id, created_at });
  }
});
beforeEach(() => {
  urls.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  sandbox.close();
});

function expectShortUrls() {
  expect(urls.length).toBeGreaterThan(1);
  for (const url of urls) expect(url.length).toBeLessThanOrEqual(TARGET);
}

const ascending = (rows: readonly { created_at: string }[]) => {
  const times = rows.map(({ created_at }) => created_at);
  expect(times).toEqual([...times].sort());
};

describe('a list by many ids', () => {
  test('returns every row once, in one page', async () => {
    const { items, metadata } = await client.executions.list({ filter: { id: [...ids, ...ids] } });
    expect(items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(metadata.pagination).toMatchObject({ total: ids.length, offset: 0, size: 1000 });
    ascending(items);
    expectShortUrls();
  });

  test('is paged and sorted like one list', async () => {
    const query = { filter: { id: ids }, sort: '-created_at', offset: 10, include: ['id'] } as const;
    const first = await client.executions.list({ ...query, size: 25 });
    const rows = await client.executions.list({ ...query, size: 25 }).toArray();
    const everything = await client.executions.list({ filter: { id: ids } }).toArray();
    const newestFirst = everything.map(({ id }) => ({ id })).reverse();
    expect(rows).toEqual(newestFirst.slice(10));
    expect(first.items).toEqual(newestFirst.slice(10, 35));
    expect(first.metadata.pagination).toEqual({ total: ids.length, size: 25, offset: 10 });
    expectShortUrls();
  });

  test('returns only the total with size 0, and all rows with allResults', async () => {
    const total = await client.executions.list({ filter: { id: ids }, size: 0 });
    expect([total.items, total.metadata.pagination.total]).toEqual([[], ids.length]);
    const { items } = await client.executions.list({ filter: { id: ids }, allResults: true, size: 3 });
    expect(items).toHaveLength(ids.length);
  });

  test('combines several long filters', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `deployment-${index}-of-the-shop-in-vienna`);
    const filter = { id: ids, deployment_id: [...names, 'shop-vienna'] };
    const rows = await client.executions.list({ filter, include: ['id'] }).toArray();
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expectShortUrls();
  });

  test('sends nothing before it is used, and all requests for each iteration', async () => {
    const list = client.executions.list({ filter: { id: ids } });
    expect(urls).toEqual([]);
    await list.toArray();
    const sent = urls.length;
    await list.toArray();
    expect(urls).toHaveLength(2 * sent);
  });
});

test('a list of groups by many ids is split', async () => {
  expect((await client.executionGroups.list({ filter: { id: ids } })).items).toEqual([]);
  expectShortUrls();
});

test('a dump of many ids is oldest first', async () => {
  const rows = await all(client.executions.dump({ ids }));
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  ascending(rows);
  expectShortUrls();
});

describe('a deletion by many ids', () => {
  test('is rejected with keep_last, which cannot be split, and nothing is sent', async () => {
    const failure = await rejectionOf(client.executions.delete({ filter: { id: ids }, keep_last: 1 }));
    expect(failure).toBeInstanceOf(TypeError);
    expect(urls).toEqual([]);
  });

  test('deletes them all and counts them', async () => {
    expect(await client.executions.delete({ filter: { id: ids } })).toBe(ids.length);
    expectShortUrls();
    expect(await client.executions.list({ filter: { id: ids } }).toArray()).toEqual([]);
  });
});

test('a filter that fits is sent unchanged', async () => {
  const { client, requests } = clientOf([new Response('null')]);
  await rejectionOf(client.executions.list({ filter: { id: ['a', 'b', 'a'] } }));
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?id=a&id=b&id=a']);
});
