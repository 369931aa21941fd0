import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/conformance/index.ts';
import { Release } from '../../src/conformance/index.ts';

const request = (method: string, path: string, query = '', body?: unknown): HttpRequest => ({
  method,
  path,
  query,
  headers: {},
  body: body === undefined ? undefined : JSON.stringify(body),
});
const start = (more: object) =>
  request('POST', '/executions', '', { deployment_id: 'd', workflow_id: 'w', ...more });

describe('a request is not sent', () => {
  test.each([
    ['6.2.1', start({ force_status: 'failed' }), 'force_status of a start'],
    ['7.0.2', request('DELETE', '/executions', 'status_display=failed'), 'status_display'],
    ['7.0.4', request('GET', '/execution-groups', 'private_resource=true'), 'private_resource'],
    [
      '6.4',
      request('PATCH', '/execution-groups/g', '', { concurrency: 3 }),
      'concurrency in PATCH of a group',
    ],
    ['6.4.0', request('GET', '/executions', '_include=id,parameters_p'), 'parameters_p'],
    ['5.1.4', request('GET', '/execution-groups'), 'GET /execution-groups'],
    ['5.1.4', request('GET', '/executions', '_group_id=g'), '_group_id of a list'],
  ])('to %s when it would ignore it or does not have it', (version, one, subject) => {
    expect(new Release(version).unsupported(one)).toContain(subject);
    expect(new Release().unsupported(one)).toBeUndefined();
  });

  test.each([
    ['6.2.1', start({ parameters: { force_status: 1 } })],
    ['6.3', start({ force_status: 'failed' })],
    ['7.0.4', request('DELETE', '/executions', 'id=a&keep_last=3')],
    ['6.4', request('PATCH', '/execution-groups/g', '', { success_group_id: 'x' })],
    ['6.4', request('GET', '/blueprints')],
  ])('to %s only then', (version, one) => expect(new Release(version).unsupported(one)).toBeUndefined());
});

describe('a violation is a known difference', () => {
  const response = (status: number, code?: string) => ({
    status,
    headers: {},
    body: code === undefined ? '{}' : JSON.stringify({ error_code: code }),
  });
  const violation = (message: string, at = '', aspect = 'body') => ({ message, at, aspect });

  test.each([
    [
      'a field that the release does not return',
      '6.4',
      request('GET', '/executions'),
      response(200),
      violation('/items/0 must have "parameters_p"', '/items/0'),
      'field.execution.parameters_p',
    ],
    [
      'a 500 for what newer releases reject',
      '6.4',
      request('GET', '/executions', '_size=-1'),
      response(500, 'internal_server_error'),
      violation('status 500', '', 'status'),
      'q.size-offset.invalid',
    ],
    [
      'another error code',
      '7.0.2',
      start({}),
      response(400, 'existing_running_execution_error'),
      violation('expected 201, got 400', '', 'behaviour'),
      'queue.system.rejects',
    ],
    [
      'a header that comes only sometimes',
      '6.3',
      request('GET', '/executions'),
      response(200),
      violation('the header must not be', 'x-cloudify-audit-auth-method', 'headers'),
      'h.audit',
    ],
  ])('%s', (_, version, one, received, found, id) => {
    const exchange = { request: one, response: received };
    expect(new Release(version).explain(found, exchange)).toBe(id);
    expect(new Release().explain(found, exchange)).toBeUndefined();
  });

  test('never on account of another operation or another field', () => {
    const exchange = { request: request('GET', '/executions/x'), response: response(200) };
    expect(new Release('6.4').explain(violation('/ must have "status"'), exchange)).toBeUndefined();
    const group = { request: request('GET', '/execution-groups', '_size=1'), response: response(200) };
    expect(new Release('6.3').explain(violation('/items/0/id must be string', '/items/0/id'), group)).toBe(
      undefined,
    );
  });
});

test('the contract of a release does not require the fields that it does not return', () => {
  const requiredOf = (release: Release) =>
    (release.contract().components.schemas.Execution as { required?: readonly string[] }).required ?? [];
  expect(requiredOf(new Release())).toContain('parameters_p');
  expect(requiredOf(new Release('6.4'))).not.toContain('parameters_p');
  expect(requiredOf(new Release('6.4'))).toContain('deployment_display_name');
  expect(requiredOf(new Release('5.2'))).not.toContain('deployment_display_name');
});

test('a version that the contract does not list is judged by the nearest older line', () => {
  expect(new Release('6.4.7')).toMatchObject({ version: '6.4.7', line: '6.4', isKnown: false });
  expect(new Release('7.1.0.dev1')).toMatchObject({ line: '7.1', isKnown: true });
  expect(new Release('9.0')).toMatchObject({ line: '7.1', isKnown: false });
});
