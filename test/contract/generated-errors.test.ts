/** What the generated error classes promise. */
import { rolldown } from 'rolldown';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as generated from '../../generated/error-classes.ts';
import { ERROR_STATUSES, ERRORS, type ErrorCode } from '../../generated/errors.ts';

const { ApiError, ERROR_CLASSES, NotFoundError } = generated;
const codes = Object.keys(ERRORS) as ErrorCode[];

const init: generated.ApiErrorInit = {
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

  test('keeps its response out of logs and out of JSON', () => {
    const error = new ApiError(init);
    expect(Object.keys(error).sort()).toEqual(['attempts', 'code', 'method', 'operationId', 'status', 'url']);
    expect(JSON.stringify(error)).not.toContain('response');
  });

  test('passes its cause on, and has none when there is none', () => {
    const cause = new Error('below');
    expect(new ApiError({ ...init, cause }).cause).toBe(cause);
    expect(new ApiError(init)).not.toHaveProperty('cause');
  });

  test('was sent once by default', () => {
    expect(new ApiError(init).attempts).toBe(1);
    expect(new NotFoundError({ ...init, attempts: 3 }).attempts).toBe(3);
  });

  test('is named in the first line of its stack', () => {
    expect(new ApiError(init).stack).toMatch(/^ApiError: Requested/);
    expect(new NotFoundError(init).stack).toMatch(/^NotFoundError: Requested/);
  });

  test('keeps its name when a bundler renames the class', () => {
    class Renamed extends NotFoundError {}
    expect(new Renamed(init).name).toBe('NotFoundError');
  });

  test('can be created and extended by users of the SDK', () => {
    class Mine extends NotFoundError {
      override get name(): string {
        return 'Mine';
      }
      readonly what = this.code;
    }
    const mine = new Mine(init);
    expect(mine).toBeInstanceOf(NotFoundError);
    expect(mine.stack).toMatch(/^Mine: Requested/);
    expectTypeOf(mine.what).toEqualTypeOf<'not_found_error'>();
    expectTypeOf(new NotFoundError(init)).toEqualTypeOf<generated.NotFoundError>();
  });
});

describe('minified', async () => {
  const entry = new URL('../../generated/error-classes.ts', import.meta.url).pathname;
  const minified = async (names: string) => {
    const bundle = await rolldown({
      input: 'entry',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? `export { ${names} } from ${JSON.stringify(entry)}` : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    await bundle.close();
    return output[0].code;
  };

  test('every class keeps its name and its place', async () => {
    const code = await minified('ERROR_CLASSES, NotFoundError');
    const module: typeof generated = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    for (const [code, { class: name }] of Object.entries(ERRORS)) {
      expect(new module.ERROR_CLASSES[code as ErrorCode](init).stack).toMatch(new RegExp(`^${name}: `));
    }
    expect(module.ERROR_CLASSES.not_found_error).toBe(module.NotFoundError);
  });

  test('a class without a use is not generated', async () => {
    const code = await minified('NotFoundError');
    expect(code).toContain('NotFoundError');
    expect(code).not.toContain('ForbiddenError');
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
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
    expect([ERROR_CLASSES[code].name, ERROR_CLASSES[code].code]).toEqual([name, code]);
    expect(new Map(Object.entries(generated)).get(name)).toBe(ERROR_CLASSES[code]);
    expect(ERROR_STATUSES[code]).toBe(status);
  });

  test('narrows code and status by class', () => {
    expectTypeOf<generated.NotFoundError['code']>().toEqualTypeOf<'not_found_error'>();
    expectTypeOf<generated.NotFoundError['status']>().toEqualTypeOf<404>();
    expectTypeOf<generated.ApiError['code']>().toEqualTypeOf<string>();
  });
});
