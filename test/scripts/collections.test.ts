/** The collections for Postman and Bruno, with their requests sent to a sandbox. */
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../generated/operations.ts';
import { brunoCollection } from '../../scripts/collections/bruno.ts';
import { postmanCollection } from '../../scripts/collections/postman.ts';
import { readCollection } from '../../scripts/collections/requests.ts';
import { readBundle, readContractDocument } from '../../scripts/lib/bundle.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

const collection = readCollection(await readContractDocument(), await readBundle());
const requests = collection.folders.flatMap(({ name, operations }) =>
  operations.flatMap((operation) =>
    operation.requests.map((request) => ({
      ...request,
      title: `${name} / ${operation.name} / ${request.name}`,
    })),
  ),
);

describe('the requests of the collections', () => {
  it('are those of all operations', () => {
    const operations = collection.folders.flatMap((folder) => folder.operations);
    expect(operations).toHaveLength(Object.keys(OPERATIONS).length);
    expect(operations.filter((operation) => operation.requests.length === 0)).toEqual([]);
    expect(new Set(requests.map(({ title }) => title)).size).toBe(requests.length);
  });

  it.each(requests)('$title is a request that a sandbox accepts', async (request) => {
    const sandbox = createSandbox({ clock: { mode: 'virtual' }, seed: 'any' });
    const { username, password } = collection.variables;
    const fill = (text: string) =>
      text.replaceAll(
        /\{\{(\w+)\}\}/g,
        (_, name: keyof typeof collection.variables) => collection.variables[name],
      );
    const url = request.path.reduce(
      (text, { name, value }) => text.replace(`:${name}`, value),
      fill(request.url),
    );
    const headers = new Headers({ Authorization: `Basic ${btoa(`${username}:${password}`)}` });
    for (const { name, value, isSent } of request.headers) if (isSent) headers.set(name, fill(value));
    if (request.body !== undefined) headers.set('Content-Type', 'application/json');

    const init = { method: request.method, headers, body: request.body ?? null };
    const response = await sandbox.fetch(new Request(url, init));
    expect([response.status, await response.text()]).toEqual([
      expect.toSatisfy((status) => status < 300),
      expect.anything(),
    ]);
  });

  it('send an optional parameter only where the example has it', () => {
    const sent = requests.flatMap(({ title, query }) =>
      query.filter(({ isSent }) => isSent).map(({ name }) => `${title}: ${name}`),
    );
    expect(sent).toContain(
      'executions / List executions / List the executions of a deployment, three fields only: _include',
    );
    expect(sent.length).toBeLessThan(30);
  });
});

describe('the collection for Postman', () => {
  it('has its address and its credentials in variables', () => {
    const { variable, auth, item } = postmanCollection(collection);
    expect(variable.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'baseUrl=http://127.0.0.1:8080/api/v3.1',
      'username=admin',
      'password=admin',
      'tenant=default_tenant',
    ]);
    expect(auth.basic.map(({ value }) => value)).toEqual(['{{username}}', '{{password}}']);
    expect(item[0]?.item[3]?.item[0]?.request.url).toMatchObject({
      raw: '{{baseUrl}}/executions/:id',
      host: ['{{baseUrl}}'],
      path: ['executions', ':id'],
      variable: [{ key: 'id', value: '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01' }],
    });
  });

  it('disables each parameter that is not sent', () => {
    const [list] = postmanCollection(collection).item[0]?.item[0]?.item ?? [];
    const enabled = list?.request.url.query.filter(({ disabled }) => !disabled);
    expect(enabled?.map(({ key, value }) => `${key}=${value}`).sort()).toEqual([
      '_size=20',
      '_sort=-created_at',
      'status=failed',
    ]);
  });
});

describe('the collection for Bruno', () => {
  it('has unique ids of 21 characters', () => {
    const ids = JSON.stringify(brunoCollection(collection)).match(/(?<="uid":")[^"]+/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-zA-Z0-9]{21}$/.test(id))).toEqual([]);
  });

  it('has an environment for the sandbox, and credentials that the requests inherit', () => {
    const { environments, root } = brunoCollection(collection);
    expect(environments[0]?.variables.map(({ name }) => name)).toEqual([
      'baseUrl',
      'username',
      'password',
      'tenant',
    ]);
    expect(root.request.auth.basic).toEqual({ username: '{{username}}', password: '{{password}}' });
  });
});
