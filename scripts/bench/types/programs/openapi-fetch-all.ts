// Every operation of the contract through openapi-fetch.
import createClient from 'openapi-fetch';
import type { paths } from '../../../../generated/openapi.ts';

const client = createClient<paths>({ baseUrl: 'https://manager.test/api/v3.1' });
const params = { path: { id: 'x' } };

export async function all() {
  const listed = await client.GET('/executions', { params: { query: { status: ['failed'], _size: 10 } } });
  const started = await client.POST('/executions', { body: { deployment_id: 'a', workflow_id: 'b' } });
  const deleted = await client.DELETE('/executions', { body: { keep_last: 3 } });
  const one = await client.GET('/executions/{id}', { params });
  const cancelled = await client.POST('/executions/{id}', { params, body: { action: 'cancel' } });
  const updated = await client.PATCH('/executions/{id}', { params, body: { status: 'failed' } });
  const should = await client.GET('/executions/{id}/should-start', { params });
  const groups = await client.GET('/execution-groups', { params: { query: { _size: 10 } } });
  const created = await client.POST('/execution-groups', {
    body: { deployment_group_id: 'a', workflow_id: 'b' },
  });
  const group = await client.GET('/execution-groups/{id}', { params });
  const stopped = await client.POST('/execution-groups/{id}', { params, body: { action: 'cancel' } });
  const changed = await client.PATCH('/execution-groups/{id}', { params, body: { concurrency: 3 } });
  return [
    listed.data?.items[0]?.status,
    started.data?.status,
    deleted.data,
    one.data?.status,
    cancelled.data?.status,
    updated.data?.status,
    should.data,
    groups.data?.items[0]?.id,
    created.data?.id,
    group.data?.id,
    stopped.data?.id,
    changed.data?.id,
  ];
}
