/** What the generated error classes promise. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import { ApiError, type ApiErrorInit, ERROR_CLASSES, NotFoundError } from '../../generated/error-classes.ts';
import { ERROR_STATUSES, ERRORS, type ErrorCode } from '../../generated/errors.ts';

const codes = Object.keys(ERRORS) as ErrorCode[];

const init: ApiErrorInit = {
  status: 404,
  code: 'not_found_error',
  message: 'Requested `Execution` with ID `x` was not found',
  operationId: 'getExecution',
  method: 'GET',
  url: 'http://127.0.0.1:8080/api/v3.1/executions/x',
  response: new Response(null, { status: 404, headers: { 'X-Cloudify-Audit-Username': 'olga' } }),
};

describe('an API error', () => {
  test('holds all that is known of the failure', () => {
    const { response, ...fields } = init;
    expect(new ApiError(init)).toMatchObject(fields);
    expect(new ApiError(init).response).toBe(response);
  });

  test('keeps its answer out of logs and out of JSON', () => {
    const error = new ApiError(init);
    expect(Object.keys(error).sort()).toEqual(['code', 'method', 'operationId', 'status', 'url']);
    expect(JSON.stringify(error)).not.toContain('response');
  });

  test('passes its cause on, and has none when there is none', () => {
    const cause = new Error('below');
    expect(new ApiError({ ...init, cause }).cause).toBe(cause);
    expect(new ApiError(init)).not.toHaveProperty('cause');
  });

  test('is named in the first line of its stack', () => {
    expect(new ApiError(init).stack).toMatch(/^ApiError: Requested/);
    expect(new NotFoundError(init).stack).toMatch(/^NotFoundError: Requested/);
  });

  test('keeps its name when a bundler renames the class', () => {
    class Renamed extends NotFoundError {}
    expect(new Renamed(init).name).toBe('NotFoundError');
  });
});

describe('the error catalogue', () => {
  test('has one class for each code, under the name it gives', () => {
    expect(Object.keys(ERROR_CLASSES)).toEqual(codes);
    expect(new Set(Object.values(ERROR_CLASSES)).size).toBe(codes.length);
  });

  test.each(codes)('makes %s an ApiError of its own class', (code) => {
    const { class: name, status } = ERRORS[code];
    const error = new ERROR_CLASSES[code]({ ...init, code, status });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name, code, status });
    expect(ERROR_STATUSES[code]).toBe(status);
  });

  test('narrows code and status by class', () => {
    expectTypeOf<NotFoundError['code']>().toEqualTypeOf<'not_found_error'>();
    expectTypeOf<NotFoundError['status']>().toEqualTypeOf<404>();
    expectTypeOf<ApiError['code']>().toEqualTypeOf<string>();
  });
});
