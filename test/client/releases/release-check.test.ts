// The client learns the release when a call depends on it, and sends nothing that the release would not understand.
import { describe, expect, test, vi } from 'vitest';
import { GUARDS } from '../../../generated/guards.ts';
import {
  type CloudifyClient,
  ConnectionError,
  DeadlineExceededError,
  UnknownReleaseError,
  UnsupportedByManagerError,
  UserUnauthorizedError,
} from '../../../src/client/index.ts';
import {
  clientOf,
  documentedResponse,
  type FakeResponse,
  html,
  json,
  managerError,
  page,
  rejectionOf,
} from '../fake-manager.ts';

const start = { deployment_id: 'shop-1', workflow_id: 'backup' };
const version = (text: string) => json({ ...(documentedResponse('getVersion') as object), version: text });
const started = () => json({ id: 'new', status: 'pending', concurrency: 3 }, 201);
const stored = (client: CloudifyClient) => client.executions.create({ ...start, force_status: 'failed' });
const auto = { managerRelease: 'auto' };

function sentBy(requests: readonly { method: string; url: string }[]): string[] {
  return requests.map(({ method, url }) => `${method} ${new URL(url).pathname.replace('/api/v3.1', '')}`);
}

describe('the release is', () => {
  test.each<[string, (client: CloudifyClient) => PromiseLike<unknown>, FakeResponse]>([
    [
      'list',
      ({ executions }) => executions.list({ filter: { status: 'failed' }, sort: '-id' }),
      json(page([])),
    ],
    ['get', ({ executions }) => executions.get('a', { include: ['id'] }), json({ id: 'a' })],
    ['start', ({ executions }) => executions.start({ ...start, parameters: { a: [1] } }), started()],
    ['cancel', ({ executions }) => executions.cancel('a', { force: true }), json({ id: 'a' })],
    ['delete', ({ executions }) => executions.delete({ filter: { id: 'a' } }), json(page([{ count: 1 }]))],
    [
      'start of a group',
      ({ executionGroups }) => executionGroups.start({ ...start, deployment_group_id: 'g' }),
      started(),
    ],
  ])('not requested for a plain %s', async (_name, call, response) => {
    const { client, requests } = clientOf([response], auto);
    await call(client);
    expect(requests).toHaveLength(1);
  });

  test('requested once for all calls that depend on it, before any of them is sent', async () => {
    const { client, requests } = clientOf([version('7.1.0'), started(), started(), started()], auto);
    await Promise.all([stored(client), stored(client)]);
    await stored(client);
    expect(sentBy(requests)).toEqual(['GET /version', ...Array(3).fill('POST /executions')]);
  });

  test('not requested when a setting states it', async () => {
    const { client, requests } = clientOf([started()], { managerRelease: '6.3' });
    await stored(client);
    expect(sentBy(requests)).toEqual(['POST /executions']);
  });

  test('requested again after a failover, since the other manager may have another one', async () => {
    const rejected = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    const { client, requests } = clientOf([version('7.0.4'), started(), rejected, version('6.2.1')], {
      ...auto,
      baseUrl: ['https://one.test', 'https://two.test'],
      retry: { baseDelay: 0 },
    });
    await stored(client);
    const error = await rejectionOf(stored(client));
    expect(error).toBeInstanceOf(UnsupportedByManagerError);
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).host}`)).toEqual([
      'GET one.test',
      'POST one.test',
      'POST one.test',
      'GET two.test',
    ]);
  });

  test('requested again after a request for it was aborted, which others do not notice', async () => {
    const controller = new AbortController();
    let respond = (_response: Response) => {};
    const slow = () =>
      new Promise<Response>((resolve) => {
        respond = resolve;
      });
    const { client, requests } = clientOf([slow, started(), slow], auto);
    const aborted = client.executions.create({ ...start, id: 'a' }, { signal: controller.signal });
    const other = client.executions.create({ ...start, id: 'b' });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    controller.abort(new Error('No longer needed.'));
    expect((await rejectionOf(aborted)).message).toBe('No longer needed.');
    respond(version('7.1.0'));
    await other;
    expect(sentBy(requests)).toEqual(['GET /version', 'POST /executions']);
  });

  test.each(['latest', '7', '6.x', ''])('no setting when it is "%s"', (managerRelease) => {
    expect(() => clientOf([], { managerRelease })).toThrow(/managerRelease must be 'auto' or a version/);
  });
});

describe('without a usable version', () => {
  const failure = new TypeError('fetch failed');

  test.each<[string, FakeResponse]>([
    ['a page', html('Welcome', 200)],
    ['an error response', managerError('not_found_error', 404)],
    ['JSON without a version', json({ edition: 'community' })],
    ['a version that is none', json({ version: 'latest' })],
    ['no response', failure],
  ])('a call that depends on it rejects when /version returns %s', async (_name, response) => {
    const { client, requests } = clientOf([response], auto);
    const error = await rejectionOf(stored(client));
    expect(error).toBeInstanceOf(UnknownReleaseError);
    expect(error.message).toMatch(/release of the manager.*was not sent.*managerRelease.*GET .*\/version/);
    expect(error).toMatchObject({ operationId: 'getVersion', method: 'GET' });
    expect(sentBy(requests)).toEqual(['GET /version']);
  });

  test('a call rejects as always when the manager does not accept the credentials', async () => {
    const { client } = clientOf([managerError('unauthorized_error', 401)], auto);
    expect(await rejectionOf(stored(client))).toBeInstanceOf(UserUnauthorizedError);
  });

  test('a call rejects with its deadline when there is no response', async () => {
    const { client } = clientOf([() => new Promise(() => {})], auto);
    const call = client.executions.create({ ...start, id: 'a' }, { deadline: 30 });
    expect(await rejectionOf(call)).toBeInstanceOf(DeadlineExceededError);
  });

  test('the request for it is retried, also for a start, which itself is sent once', async () => {
    const { client, requests } = clientOf([failure, version('7.1.0'), failure], {
      ...auto,
      retry: { baseDelay: 0 },
    });
    expect(await rejectionOf(stored(client))).toBeInstanceOf(ConnectionError);
    expect(sentBy(requests)).toEqual(['GET /version', 'GET /version', 'POST /executions']);
  });

  test('other calls are sent', async () => {
    const { client } = clientOf([html('Welcome', 404), started()], auto);
    await rejectionOf(stored(client));
    expect(await client.executions.start(start)).toMatchObject({ id: 'new' });
  });
});

describe('a rejected call', () => {
  test('states what is not supported, since when it is, and what to do instead', async () => {
    const { client, requests } = clientOf([version('6.2.1')], auto);
    const error = (await rejectionOf(stored(client))) as UnsupportedByManagerError;
    expect(error).toBeInstanceOf(UnsupportedByManagerError);
    expect({ ...error }).toMatchObject({
      code: 'unsupported_by_manager',
      feature: 'force_status',
      release: '6.2.1',
      since: '6.3.0',
      instead: expect.stringMatching(/\.$/),
      difference: 'req.force_status',
      operationId: 'startExecution',
      method: 'POST',
      attempts: 0,
    });
    expect(error.message).toBe(
      `Manager 6.2.1 does not support force_status, which needs 6.3.0. Nothing was sent. ${error.instead}`,
    );
    expect(sentBy(requests)).toEqual(['GET /version']);
  });

  test.each([
    ['7.0.3', 'rejects'],
    ['7.0.4', 'rejects'],
    ['7.0.5', 'accepts'],
    ['7.1.0.dev1', 'accepts'],
    ['9.0', 'accepts'],
    ['6.4.9', 'accepts'],
  ])('by a filter that 7.0.4 ignores: %s %s it', async (managerRelease, result) => {
    const { client, requests } = clientOf([json(page([]))], { managerRelease });
    const call = client.executions.list({ filter: { status_display: 'failed' } });
    if (result === 'accepts') await call;
    else expect(await rejectionOf(call)).toBeInstanceOf(UnsupportedByManagerError);
    expect(requests).toHaveLength(result === 'accepts' ? 1 : 0);
  });

  test('by a value that has no effect is none: null and false are sent', async () => {
    const { client, requests } = clientOf([started()], { managerRelease: '6.2' });
    await client.executions.create({ ...start, error: null as never, is_system_workflow: false });
    expect(requests).toHaveLength(1);
  });
});

describe('the release 6.3', () => {
  test('gets the creator of an execution by the name that it uses', async () => {
    const { client, requests } = clientOf([started()], { managerRelease: '6.3.2' });
    await client.executions.create({ ...start, created_by: 'olga', force_status: 'failed' });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      ...start,
      creator: 'olga',
      force_status: 'failed',
    });
  });

  test('gets the creator of a group by the name that it uses', async () => {
    const { client, requests } = clientOf([started()], { managerRelease: '6.3.2' });
    const group = { deployment_group_id: 'shops', workflow_id: 'backup' };
    await client.executionGroups.create({ ...group, created_by: 'olga' });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ ...group, owner: 'olga' });
  });
});

test('a change of the concurrency that the response does not show is an error', async () => {
  const { client } = clientOf([started()], { managerRelease: '7.1' });
  await expect(client.executionGroups.setConcurrency('g', 2)).rejects.toThrow(/another concurrency/);
});

test('a final status that some managers do not set again is the status that was wanted', async () => {
  const rejected = () => managerError('invalid_exception_status_update', 400);
  const row = { id: 'a', status: 'failed', error: 'Broken.' };
  const { client } = clientOf([rejected(), json(row), rejected(), json(row), rejected()]);
  expect(await client.executions.update('a', { status: 'failed', error: 'Broken.' })).toEqual(row);
  await expect(client.executions.update('a', { status: 'failed', error: 'Other.' })).rejects.toThrow();
  await expect(client.executions.update('a', { status: 'started' })).rejects.toMatchObject({ status: 400 });
});

describe('a field that a release lacks', () => {
  const rejected = () => managerError('no_such_include_field_error', 400);
  const rows = [{ id: 'a', status: 'terminated' }];

  test('is absent from rows that are requested whole, then and later', async () => {
    const { client, requests } = clientOf([rejected(), json(page(rows)), json(rows[0])]);
    const include = ['id', 'total_operations'] as const;
    expect((await client.executions.list({ include })).items).toEqual(rows);
    expect(await client.executions.get('a', { include })).toEqual(rows[0]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?_include=id,total_operations', '', '']);
  });

  test('does not end a wait', async () => {
    const { client } = clientOf([rejected(), json(page(rows)), json(page(rows))]);
    expect(await client.executions.handle('a').result()).toEqual(rows[0]);
  });

  test('is no reason to request more when no release has it', async () => {
    const { client, requests } = clientOf([rejected()]);
    await expect(client.executions.list({ include: ['nothing' as 'id'] })).rejects.toMatchObject({
      status: 400,
    });
    expect(requests).toHaveLength(1);
  });
});

test('every guard states what to do instead, or another name', () => {
  expect(GUARDS.filter(({ instead, sendAs }) => (instead === undefined) === (sendAs === undefined))).toEqual(
    [],
  );
});
