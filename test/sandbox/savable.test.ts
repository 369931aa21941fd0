/** No request leaves a state behind that a sandbox cannot start from. */
import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { world } from '../recordings/index.ts';
import { assertSavable } from './assert-savable.ts';

const API = '/api/v3.1';

function send(sandbox: Sandbox, method: string, path: string, body: string, tenant = 'default_tenant') {
  const headers = {
    authorization: `Basic ${btoa('admin:admin')}`,
    tenant,
    'content-type': 'application/json',
  };
  const bytes = new TextEncoder().encode(body);
  const reply = sandbox.handle({ method, path: `${API}${path}`, query: '', headers, body: bytes });
  return { status: reply.status, body: String(reply.body) };
}

function opened(change: (document: Record<string, Record<string, unknown>[]>) => void = () => {}): Sandbox {
  const document = structuredClone(world()) as Record<string, Record<string, unknown>[]>;
  change(document);
  return createSandbox({ state: document as never, clock: 'virtual', validate: true });
}

function start(fields: string): string {
  return `{"deployment_id": "d1", "workflow_id": "noparams", "force_status": "failed", "allow_custom_parameters": true, ${fields}}`;
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('the state can be saved and reloaded after', () => {
  it.each([
    ['parameters nested 498 levels deep', `"parameters": {"a": ${nested(497)}}`, 201],
    ['a wait_after_fail nested 499 levels deep', `"wait_after_fail": ${nested(499)}`, 201],
    ['a time that is beyond the year 9999 in UTC', '"created_at": "9999-12-31T23:59:59-05:00"', 400],
    ['a time that is before the year 1 in UTC', '"created_at": "0001-01-01T00:00:00+05:00"', 400],
    ['the last time that there is', '"created_at": "9999-12-31T23:59:59.999999Z"', 201],
    ['the first time that there is', '"created_at": "0001-01-01T00:00:00Z"', 201],
    ['a time with an offset in a distant year', '"created_at": "9000-06-01T12:00:00.123456+01:00"', 201],
    ['a negative integer of 4,300 digits', `"parameters": {"a": -${'9'.repeat(4_300)}}`, 201],
    ['a name that is special to JavaScript', '"parameters": {"__proto__": {"a": 1}}', 201],
  ])('%s', (_, fields, status) => {
    const sandbox = opened();
    expect(send(sandbox, 'POST', '/executions', start(fields)).status).toBe(status);
    assertSavable(sandbox);
  });

  it('an integer with more than 4,300 digits as a string', () => {
    const sandbox = opened();
    const body = (digits: string): string =>
      `{"deployment_id": "d1", "workflow_id": "custom", "parameters": {"mand": 1, "i": "${digits}"}, "force": true}`;
    expect(send(sandbox, 'POST', '/executions', body('9'.repeat(4_301))).status).toBe(400);
    expect(send(sandbox, 'POST', '/executions', body(`-${'9'.repeat(4_300)}`)).status).toBe(201);
    assertSavable(sandbox);
  });

  it('parameters that an input nests too deeply', () => {
    const sandbox = opened((document) => {
      const [deployment = {}] = document.deployments ?? [];
      deployment.inputs = { deep: JSON.parse(nested(400)) };
    });
    const deep = (depth: number): string => `${'['.repeat(depth)}{"get_input": "deep"}${']'.repeat(depth)}`;
    const body = (depth: number): string =>
      `{"deployment_id": "d1", "workflow_id": "custom", "parameters": {"mand": ${deep(depth)}}, "force": true}`;
    expect(send(sandbox, 'POST', '/executions', body(400)).body).toContain('functions_evaluation_error');
    expect(send(sandbox, 'POST', '/executions', body(50)).status).toBe(201);
    assertSavable(sandbox);
  });

  it('a deployment joins a group of another tenant', () => {
    const sandbox = opened((document) => {
      document.deployment_groups?.push({
        id: 'far',
        tenant: 't2',
        created_by: 'admin',
        visibility: 'global',
        deployment_ids: [],
      });
    });
    const group = '{"deployment_group_id": "g1", "workflow_id": "noparams", "id": "G"}';
    const { execution_ids: ids } = JSON.parse(send(sandbox, 'POST', '/execution-groups', group).body);
    expect(send(sandbox, 'PATCH', '/execution-groups/G', '{"success_group_id": "far"}').status).toBe(200);
    expect(send(sandbox, 'PATCH', `/executions/${ids[0]}`, '{"status": "terminated"}').status).toBe(200);
    assertSavable(sandbox);
    const again = '{"deployment_group_id": "far", "workflow_id": "noparams"}';
    const started = JSON.parse(send(sandbox, 'POST', '/execution-groups', again, 't2').body);
    expect(started.execution_ids).toHaveLength(1);
    assertSavable(sandbox);
  });
});
