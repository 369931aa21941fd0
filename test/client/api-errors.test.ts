/** What the functions that tell errors apart promise, for any value. */
import { describe, expect, test } from 'vitest';
import { ERRORS, type ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import {
  ApiError,
  type ApiErrorInit,
  CloudifyClient,
  ConnectionError,
  ERROR_CLASSES,
  errorAt,
  isApiError,
  isErrorOf,
  NotFoundError,
  OPERATION_ERRORS,
} from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { clientOf, html, managerError, rejectionOf } from './fake-manager.ts';

const codes = Object.keys(ERRORS) as ErrorCode[];
const operationIds = Object.keys(OPERATIONS) as OperationId[];
const request: ApiErrorInit = {
  operationId: 'getExecution',
  method: 'GET',
  url: 'https://manager.test/api/v3.1/executions/x',
  status: 404,
  code: 'not_found_error',
  message: 'no',
  response: new Response(null, { status: 404 }),
};
const errorOf = (code: ErrorCode, operationId: string | undefined = 'getExecution') =>
  new ERROR_CLASSES[code]({ ...request, code, operationId, status: ERRORS[code].status });

const strangers = [
  undefined,
  null,
  'not_found_error',
  { code: 'not_found_error', status: 404, operationId: 'getExecution' },
  new Error('no'),
  new ConnectionError(request, new TypeError('fetch failed')),
];

describe('isApiError', () => {
  test.each(codes)('knows %s from every other code', (code) => {
    expect(isApiError(errorOf(code))).toBe(true);
    expect(codes.filter((other) => isApiError(errorOf(code), other))).toEqual([code]);
  });

  test('is false for anything but an error response of the manager', () => {
    expect(strangers.filter((it) => isApiError(it) || isApiError(it, 'not_found_error'))).toEqual([]);
  });

  test('is true for an unknown code, unless a code is given', () => {
    const error = new ApiError({ ...request, code: 'brand_new_error' });
    expect(isApiError(error)).toBe(true);
    for (const code of [...codes, 'brand_new_error', 'constructor', '__proto__']) {
      expect(isApiError(error, code as ErrorCode)).toBe(false);
    }
  });

  test('is false for an ApiError with a known code that is not an instance of its class', () => {
    expect(isApiError(new ApiError(request), 'not_found_error')).toBe(false);
    class Mine extends NotFoundError {}
    expect(isApiError(new Mine(request), 'not_found_error')).toBe(true);
  });
});

describe('isErrorOf', () => {
  test.each(operationIds)('has exactly the codes that the contract lists for %s', (operationId) => {
    const found = codes.filter((code) => isErrorOf(errorOf(code, operationId), operationId));
    expect(found.toSorted()).toEqual([...OPERATIONS[operationId].errorCodes].toSorted());
    expect(OPERATION_ERRORS[operationId].map(({ code }) => code)).toEqual(OPERATIONS[operationId].errorCodes);
  });

  test('is false for an error of another operation, or of none', () => {
    expect(isErrorOf(errorOf('not_found_error', 'updateExecution'), 'getExecution')).toBe(false);
    expect(isErrorOf(errorOf('not_found_error', undefined), 'getExecution')).toBe(true);
    expect(isErrorOf(new NotFoundError({ ...request, operationId: undefined }), 'getExecution')).toBe(false);
  });

  test('is false for other errors, unknown codes and unknown operations', () => {
    expect(strangers.filter((it) => isErrorOf(it, 'getExecution'))).toEqual([]);
    expect(isErrorOf(new ApiError({ ...request, code: 'brand_new_error' }), 'getExecution')).toBe(false);
    expect(isErrorOf(errorOf('internal_server_error'), 'getExecution')).toBe(false);
    const odd = new NotFoundError({ ...request, operationId: 'toString' });
    expect(isErrorOf(odd, 'toString' as OperationId)).toBe(false);
  });
});

describe('errorAt', () => {
  const raw = async (response: Response) => {
    const { client } = clientOf([response]);
    return client.http.GET('/executions/{id}', { params: { path: { id: 'x' } } });
  };

  test.each(operationIds)('returns the body of %s for its codes at their status only', (id) => {
    for (const code of codes) {
      for (const status of [400, 401, 403, 404, 409, 415, 500, 503]) {
        const error = { error_code: code, message: 'no', server_traceback: null };
        const result = { error, response: new Response(null, { status }) };
        const isListed =
          (OPERATIONS[id].errorCodes as readonly string[]).includes(code) && ERRORS[code].status === status;
        expect(errorAt(result as never, id, status as never)).toBe(isListed ? error : undefined);
      }
    }
  });

  test('is undefined for another status and for a success', async () => {
    const result = await raw(managerError('not_found_error', 404));
    expect(errorAt(result, 'getExecution', 404)?.error_code).toBe('not_found_error');
    expect(errorAt(result, 'getExecution', 403)).toBeUndefined();
    expect(errorAt(await raw(new Response('{"id":"x"}')), 'getExecution', 404)).toBeUndefined();
  });

  test('is undefined for a body that is not the manager’s', async () => {
    for (const response of [
      html('404 Not Found', 404),
      new Response('null', { status: 404 }),
      new Response('{"detail":"Not Found"}', { status: 404 }),
      managerError('brand_new_error', 404),
      managerError('__proto__', 404),
      managerError('forbidden_error', 404),
      managerError('not_found_error', 502),
    ]) {
      expect(errorAt(await raw(response), 'getExecution', 404)).toBeUndefined();
    }
    const result = await raw(managerError('not_found_error', 404));
    expect(errorAt(result, 'toString' as 'getExecution', 404)).toBeUndefined();
  });
});

test('all three recognize the error responses of the sandbox', async () => {
  const sandbox = createSandbox({ clock: { mode: 'virtual' }, seed: 'any' });
  const client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: { username: 'admin', password: 'admin' },
    fetch: sandbox.fetch,
  });
  const error = await rejectionOf(client.executions.start({ deployment_id: 'nope', workflow_id: 'backup' }));
  expect(isApiError(error, 'not_found_error')).toBe(true);
  expect(isErrorOf(error, 'startExecution')).toBe(true);
  expect(isErrorOf(error, 'startExecutionGroup')).toBe(false);

  const body = { deployment_id: 'nope', workflow_id: 'backup' };
  const result = await client.http.POST('/executions', { body });
  expect(errorAt(result, 'startExecution', 404)).toMatchObject({ error_code: 'not_found_error' });
});
