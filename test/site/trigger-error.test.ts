/** Every error of the catalogue can be triggered: by a real request where possible, otherwise by a header. */
import { afterAll, describe, expect, test } from 'vitest';
import { ERRORS, type ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS } from '../../generated/operations.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { ERROR_REQUESTS } from '../../src/site/islands/try/error-requests.ts';
import { hasRealRequest, triggerError } from '../../src/site/islands/try/trigger-error.ts';
import { responseViolations } from '../../src/site/islands/try/validate.ts';
import { parseCurl } from '../samples/curl.ts';

const SERVER = 'http://sandbox.example';

const sandbox = createSandbox({ clock: 'virtual' });
afterAll(() => sandbox.close());
const codes = Object.keys(ERRORS) as ErrorCode[];

describe('every error of the catalogue', () => {
  test.each(codes)('%s is triggered with its status', async (code) => {
    const { response } = await triggerError(code, (url, init) => sandbox.fetch(url, init), SERVER);

    expect([response.status, response.body]).toEqual([
      ERRORS[code].status,
      expect.objectContaining({ error_code: code }),
    ]);
    // The response to a real request is the manager's own.
    const marked = response.headers.some(([name, value]) => name === 'x-sandbox' && value === 'magic-id');
    expect(marked).toBe(!hasRealRequest(code));
  });

  test.each(Object.keys(ERROR_REQUESTS) as ErrorCode[])('%s is a response of the contract', async (code) => {
    const { response, command } = await triggerError(code, (url, init) => sandbox.fetch(url, init), SERVER);

    expect(OPERATIONS[response.request.operationId].errorCodes).toContain(code);
    expect(await responseViolations(response)).toEqual([]);
    expect(parseCurl(command).method).toBe(OPERATIONS[response.request.operationId].method);
  });

  test('does not change the data of the page', async () => {
    const headers = {
      authorization: `Basic ${btoa('admin:admin')}`,
      tenant: 'default_tenant',
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    const started = await sandbox.fetch('http://x/api/v3.1/executions', { method: 'POST', headers, body });
    expect(started.status).toBe(201);
    const text = () => [...sandbox.state.text()].join('');
    const before = text();
    for (const code of codes) await triggerError(code, (url, init) => sandbox.fetch(url, init), SERVER);
    expect(text()).toBe(before);
  });

  test('is triggered by a real request in most cases', () => {
    expect(codes.filter(hasRealRequest).length).toBeGreaterThan(18);
  });
});
