/** Responses that are JSON and yet none of the API's. */
import { describe, expect, test } from 'vitest';
import { type CloudifyClient, UnexpectedResponseError } from '../../src/client/index.ts';
import { all, clientOf, example, html, json, page, rejectionOf } from './fake-manager.ts';

const START = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
const GROUP = { deployment_group_id: 'shops', workflow_id: 'backup' };

const CALLS: Readonly<Record<string, (client: CloudifyClient) => PromiseLike<unknown>>> = {
  'executions.get': ({ executions }) => executions.get('a'),
  'executions.start': ({ executions }) => executions.start(START),
  'executions.schedule': ({ executions }) =>
    executions.schedule({ ...START, scheduled_time: new Date(2e12) }),
  'executions.run': ({ executions }) => executions.run(START),
  'executions.update': ({ executions }) => executions.update('a', { status: 'failed' }),
  'executions.cancel': ({ executions }) => executions.cancel('a'),
  'executions.shouldStart': ({ executions }) => executions.shouldStart('a'),
  'manager.getVersion': ({ manager }) => manager.getVersion(),
  'executions.delete': ({ executions }) => executions.delete({ all: true }),
  'executions.list': ({ executions }) => executions.list(),
  'handle.progress': ({ executions }) => executions.handle('a').getProgress(),
  'executionGroups.get': ({ executionGroups }) => executionGroups.get('a'),
  'executionGroups.start': ({ executionGroups }) => executionGroups.start(GROUP),
  'executionGroups.run': ({ executionGroups }) => executionGroups.run(GROUP),
  'executionGroups.setConcurrency': ({ executionGroups }) => executionGroups.setConcurrency('a', 1),
};

describe.each(Object.entries(CALLS))('%s', (_name, call) => {
  test.each([null, [], 'ok', 7])('does not take %j for a response of the API', async (body) => {
    const { client } = clientOf([json(body, 201)]);
    const error = await rejectionOf(call(client));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({
      status: 201,
      bodyPreview: typeof body === 'string' ? body : JSON.stringify(body),
    });
  });
});

test.each([
  ['executions.start', 'executions.run'],
  ['executionGroups.start', 'executionGroups.run'],
])('%s rejects a response without an id, and %s does not continue', async (...names) => {
  for (const name of names) {
    const { client, requests } = clientOf([json({ status: 'pending' })]);
    expect(await rejectionOf((CALLS[name] as (typeof CALLS)[string])(client))).toBeInstanceOf(
      UnexpectedResponseError,
    );
    expect(requests).toHaveLength(1);
  }
});

test('a start whose response is a page of another server is reconciled', async () => {
  const execution = example<object>('ExecutionPending');
  const { client, requests } = clientOf([json(page([])), html('Sign in', 200), json(page([execution]))]);
  expect(await client.executions.start(START, { reconcile: true })).toEqual(execution);
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
});

test('a wait whose deadline has passed causes no warning of the platform', async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  const { client } = clientOf([]);
  const watch = all(client.executions.handle('a').watch({ deadline: new Date(Date.now() - 1000) }));
  expect(await rejectionOf(watch)).toMatchObject({ name: 'DeadlineExceededError' });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});
