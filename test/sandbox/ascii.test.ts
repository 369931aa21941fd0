/** The server believes what a response says of itself; a character too many would cut the response short. */
import { describe, expect, test } from 'vitest';
import { createSandbox, type StateDocument } from '../../src/sandbox/index.ts';

const owned = { tenant: 'default_tenant', created_by: 'jürgen' };
const state: StateDocument = {
  tenants: ['default_tenant'],
  users: [{ username: 'jürgen', password: 'пароль', system_role: 'sys_admin', bootstrap: true }],
  blueprints: [{ id: 'läden', tenant: 'default_tenant', workflows: { sichern: {} } }],
  deployments: [{ ...owned, id: 'laden-köln', blueprint_id: 'läden' }],
  deployment_groups: [{ ...owned, id: 'läden', deployment_ids: ['laden-köln'] }],
  executions: [
    {
      ...owned,
      id: 'b1',
      deployment_id: 'laden-köln',
      workflow_id: 'sichern',
      status: 'failed',
      created_at: '2026-03-02T09:00:00.000Z',
      error: '店は閉まっています 🚪',
      parameters: { größe: 'groß\u2028\u007f' },
    },
  ],
};

const credentials = btoa(String.fromCharCode(...new TextEncoder().encode('jürgen:пароль')));

function responseTo(method: string, target: string, body?: unknown, defects?: 'emulated') {
  const [path = '', query = ''] = target.split('?');
  return createSandbox({ state, runner: 'manual', ...(defects && { defects }) }).handle({
    method,
    path: `/api/v3.1${path}`,
    query,
    headers: {
      authorization: `Basic ${credentials}`,
      tenant: 'default_tenant',
      'content-type': 'application/json',
    },
    body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
  });
}

describe('a response that is marked as ASCII is ASCII, whatever it contains', () => {
  test.each([
    ['a list', 200, () => responseTo('GET', '/executions')],
    ['an execution', 200, () => responseTo('GET', '/executions/b1')],
    ['an error with an id', 404, () => responseTo('GET', '/executions/caf%C3%A9')],
    ['an error with a filter', 400, () => responseTo('GET', '/executions?gr%C3%B6%C3%9Fe=1')],
    [
      'a new execution',
      201,
      () => responseTo('POST', '/executions', { deployment_id: 'laden-köln', workflow_id: 'sichern' }),
    ],
    [
      'a group',
      200,
      () => responseTo('POST', '/execution-groups', { deployment_group_id: 'läden', workflow_id: 'sichern' }),
    ],
    [
      'an internal error',
      500,
      () => responseTo('GET', '/executions?status=m%C3%BCde', undefined, 'emulated'),
    ],
  ])('%s', (_, status, ask) => {
    const response = ask();
    expect(response.status).toBe(status);
    expect(response.body).toMatch(/^[ -~]*\n$/);
    expect(response.ascii?.join('')).toBe(response.body);
  });
});
