/** The public functions of validation.ts. */
import { describe, expect, test } from 'vitest';
import { EXECUTION_FIELDS, OPERATIONS, type OperationId } from '../../generated/operations.ts';
import {
  type ResponseToValidate,
  type Violation,
  validateQuery,
  validateRequestBody,
  validateResponse,
  validateSchema,
} from '../../generated/validation.ts';

const execution = {
  created_at: '2026-03-02T09:15:00.000Z',
  visibility: 'tenant',
  id: '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01',
  ended_at: null,
  error: null,
  is_system_workflow: false,
  parameters_p: null,
  parameters: { region: 'eu' },
  status: 'started',
  workflow_id: 'update',
  started_at: '2026-03-02T09:15:02.000Z',
  scheduled_for: null,
  is_dry_run: false,
  resume: false,
  total_operations: 12,
  finished_operations: 7,
  allow_custom_parameters: false,
  blueprint_id: 'web-shop',
  deployment_display_name: 'Web shop Lisbon',
  deployment_id: 'shop-lisbon',
  status_display: 'started',
  tenant_name: 'default_tenant',
  created_by: 'olga',
  resource_availability: 'tenant',
  private_resource: false,
};
const page = (...items: unknown[]) => ({
  metadata: { pagination: { total: 1, size: 1000, offset: 0 }, filtered: null },
  items,
});
const nothing = Object.fromEntries(EXECUTION_FIELDS.map((field) => [field, null]));
const stub = {
  ...nothing,
  status: 'scheduled',
  status_display: 'scheduled',
  total_operations: 0,
  finished_operations: 0,
  allow_custom_parameters: false,
  private_resource: false,
};

const json = (status: number, body: unknown, include?: string[]): ResponseToValidate => ({
  status,
  contentType: 'application/json',
  body,
  include,
});

describe('a violation', () => {
  const violation = (at: string, keyword: string, message: string): Violation => ({ at, keyword, message });

  test.each<[string, object, Violation]>([
    [
      'a wrong type',
      { deployment_id: 5 },
      violation('/deployment_id', 'type', 'must be string or null, is the number 5'),
    ],
    [
      'a value that is not in a list',
      { visibility: 'public' },
      violation('/visibility', 'enum', 'must be one of private, tenant, global, is "public"'),
    ],
    [
      'a number out of range',
      { total_operations: -1 },
      violation('/total_operations', 'minimum', 'must be 0 or more, is -1'),
    ],
    ['an empty text', { id: '' }, violation('/id', 'minLength', 'must have at least 1 character')],
  ])('points to the value and says what is allowed: %s', (_, change, expected) => {
    expect(validateSchema('Execution', { ...execution, ...change })).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  test('does not name the type where it lists the values', () => {
    expect(validateSchema('Visibility', 5)).toEqual([
      violation('', 'enum', 'must be one of private, tenant, global, is 5'),
    ]);
  });

  test('names the property that is missing, at the object that should have it', () => {
    const { id, ...rest } = execution;
    expect(validateResponse('listExecutions', json(200, page(rest)))).toEqual([
      violation('/items/0', 'required', 'must have "id"'),
    ]);
  });

  test('points to the property that is not known, and lists those that are', () => {
    expect(validateRequestBody('updateExecution', { status: 'failed', 'a/b~c': 1 })).toEqual([
      violation('/a~1b~0c', 'additionalProperties', 'is not known here; known are status, error'),
    ]);
  });

  test('reports everything that is wrong, not only the first', () => {
    const found = validateSchema('Execution', { ...execution, id: 1, status: 2, resume: 3 });
    expect(found.map(({ at }) => at)).toEqual(['/id', '/status', '/resume']);
  });

  test('of a union is reported by the branch that comes closest', () => {
    expect(validateSchema('ExecutionCreated', { ...execution, resume: null }).map(({ at }) => at)).toEqual([
      '/resume',
    ]);
    expect(validateSchema('ExecutionCreated', { ...stub, status: 'queued' }).map(({ at }) => at)).toEqual([
      '/status',
    ]);
  });
});

describe('a value', () => {
  test('of either branch of a union is valid', () => {
    expect(validateSchema('ExecutionCreated', execution)).toEqual([]);
    expect(validateSchema('ExecutionCreated', stub)).toEqual([]);
  });

  test('cannot be judged by a schema that does not exist', () => {
    expect(() => validateSchema('Executoin' as never, {})).toThrow(
      /no schema "Executoin"\. There are .*Execution,/,
    );
  });
});

describe('a request body', () => {
  test.each<[OperationId, unknown]>([
    ['startExecution', { deployment_id: 'shop-lisbon', workflow_id: 'update', force: true }],
    ['deleteExecutions', {}],
    ['actOnExecution', { action: 'force-cancel' }],
    ['updateExecutionGroup', { concurrency: 0 }],
    ['listExecutions', undefined],
  ])('of %s is valid as the contract describes it', (operationId, body) => {
    expect(validateRequestBody(operationId, body)).toEqual([]);
  });

  test('must be there where the operation needs one, and only there', () => {
    expect(validateRequestBody('deleteExecutions', undefined)).toEqual([
      { at: '', keyword: 'required', message: 'deleteExecutions needs a JSON body' },
    ]);
    expect(validateRequestBody('getExecution', {})).toEqual([
      { at: '', keyword: 'unknown', message: 'getExecution takes no body' },
    ]);
  });

  test('cannot be judged for an operation that does not exist', () => {
    expect(() => validateRequestBody('stopExecution' as never, {})).toThrow(
      /no operation "stopExecution"\. There are .*actOnExecution/,
    );
  });
});

describe('a query', () => {
  test.each<[OperationId, string]>([
    ['listExecutions', ''],
    ['listExecutions', 'status=started&status=queued&deployment_id=shop-lisbon'],
    ['listExecutions', '_include=id,status&_sort=-created_at&_sort=%2Bid&_size=0&_offset=25'],
    ['listExecutions', 'total_operations=12&is_dry_run=false&_all_tenants=true'],
    ['deleteExecutions', 'workflow_id=backup&_include=count'],
    ['actOnExecutionGroup', '_get_data=true'],
  ])('of %s is valid as the contract describes it: %s', (operationId, query) => {
    expect(validateQuery(operationId, query)).toEqual([]);
    expect(validateQuery(operationId, new URLSearchParams(query))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a list that is joined where it must be repeated', 'status=started,queued', '/status/0'],
    ['the second of several values', 'status=started&status=begun', '/status/1'],
    ['a list that is repeated where it must be joined', '_include=id&_include=status', '/_include'],
    ['a field that is not in the list', '_include=id,statsu', '/_include/1'],
    ['an empty name in a list', '_include=id,', '/_include/1'],
    ['two values where there can be one', '_size=1&_size=2', '/_size'],
    ['a number that is not one', '_size=ten', '/_size'],
    ['a fraction', '_size=1.5', '/_size'],
    ['a number with blanks', '_size=%201', '/_size'],
    ['a number below zero', '_offset=-1', '/_offset'],
    ['a flag that is neither true nor false', '_all_tenants=yes', '/_all_tenants'],
    ['a sort key that is not a field', '_sort=-colour', '/_sort/0'],
  ])('is rejected for %s', (_, query, at) => {
    expect(validateQuery('listExecutions', query).map((violation) => violation.at)).toEqual([at]);
  });

  test.each(['colour', '_search', 'status[]', 'toString'])(
    'is rejected for the unknown parameter %s',
    (name) => {
      const query = new URLSearchParams({ [name]: 'x' });
      expect(validateQuery('getExecution', query)).toEqual([
        {
          at: `/${name}`,
          keyword: 'unknown',
          message: `"${name}" is not a query parameter of getExecution, which takes _include, _get_data`,
        },
      ]);
    },
  );
});

describe('a response', () => {
  test('with a status that is not documented is rejected, naming those that are', () => {
    expect(validateResponse('getExecution', json(500, {}))).toEqual([
      {
        at: '',
        keyword: 'status',
        message: expect.stringMatching(/^getExecution responds with 200, .*, not 500$/),
      },
    ]);
  });

  test('of another media type is rejected, naming the expected one', () => {
    const html: ResponseToValidate = { status: 200, contentType: 'text/html; charset=utf-8', body: '<p>' };
    expect(validateResponse('getExecution', html)).toEqual([
      { at: '', keyword: 'contentType', message: 'must be application/json with 200, is text/html' },
    ]);
    expect(validateResponse('getExecution', { ...html, contentType: null })).toHaveLength(1);
  });

  test('may have its media type in any case and with parameters', () => {
    const contentType = 'Application/JSON; charset=utf-8';
    expect(validateResponse('getExecution', { status: 200, contentType, body: execution })).toEqual([]);
  });

  test('may be HTML where the contract allows it', () => {
    const html: ResponseToValidate = { status: 400, contentType: 'text/html', body: '<title>400</title>' };
    expect(validateResponse('startExecution', html)).toEqual([]);
    expect(validateResponse('listExecutions', html)).toHaveLength(1);
  });

  test('with an error is valid only with a code that the operation has with that status', () => {
    const error = (code: string) => ({ error_code: code, message: '', server_traceback: null });
    expect(validateResponse('getExecution', json(404, error('not_found_error')))).toEqual([]);
    expect(validateResponse('getExecution', json(404, error('bad_parameters_error')))).toEqual([
      {
        at: '/error_code',
        keyword: 'x-cloudify-error-codes',
        message: 'must be one of not_found_error with 404, is bad_parameters_error',
      },
    ]);
  });
});

describe('a response narrowed by _include', () => {
  test('has exactly the requested fields', () => {
    const { id, status } = execution;
    expect(validateResponse('getExecution', json(200, { id, status }, ['status', 'id', 'id']))).toEqual([]);
    expect(validateResponse('getExecution', json(200, { id, resume: false }, ['id', 'status']))).toEqual([
      { at: '', keyword: 'required', message: 'must have "status", which was requested' },
      { at: '/resume', keyword: 'unknown', message: 'was not requested' },
    ]);
  });

  test('is judged row by row in a page', () => {
    const rows = [{ id: 'a' }, {}, { id: 5 }, { id: 'b', colour: 'red' }];
    const found = validateResponse('listExecutions', json(200, page(...rows), ['id']));
    expect(found.map(({ at, keyword }) => `${at} ${keyword}`).sort()).toEqual([
      '/items/1 required',
      '/items/2/id type',
      '/items/3/colour additionalProperties',
      '/items/3/colour unknown',
    ]);
  });

  test.each<[OperationId, number, object]>([
    ['startExecution', 201, { id: 'a', status: 'pending' }],
    ['startExecution', 201, { id: null, status: 'scheduled' }],
    ['actOnExecution', 200, { id: 'a', status: 'cancelling' }],
    ['updateExecution', 200, { id: 'a', status: null }],
    ['startExecutionGroup', 200, { id: 'a', status: 'queued' }],
  ])('is that of %s too: %i', (operationId, status, row) => {
    expect(validateResponse(operationId, json(status, row, ['id', 'status']))).toEqual([]);
    expect(validateResponse(operationId, json(status, row, ['id']))).toHaveLength(1);
    expect(validateResponse(operationId, json(status, { ...row, id: 5 }, ['id', 'status']))).toHaveLength(1);
  });

  test('may be a row that fits either branch of a union', () => {
    expect(validateResponse('startExecution', json(201, { error: null }, ['error']))).toEqual([]);
  });

  test('is that of a deletion too, whose one field is the count', () => {
    const body = { metadata: { pagination: {} }, items: [{ count: 3 }] };
    expect(validateResponse('deleteExecutions', json(200, body, ['count']))).toEqual([]);
    expect(validateResponse('deleteExecutions', json(200, { ...body, items: [{}] }, ['count']))).toHaveLength(
      1,
    );
  });

  test('is not narrowed when it is an error', () => {
    const body = { error_code: 'not_found_error', message: 'gone', server_traceback: null };
    expect(validateResponse('getExecution', json(404, body, ['id']))).toEqual([]);
  });
});

test('every operation can be validated: its query, its body and each of its responses', () => {
  for (const operationId of Object.keys(OPERATIONS) as OperationId[]) {
    expect(validateQuery(operationId, 'unknown=1')).toHaveLength(1);
    expect(validateRequestBody(operationId, 5)).not.toEqual([]);
    for (const [status, content] of Object.entries(OPERATIONS[operationId].statuses)) {
      for (const contentType of Object.keys(content)) {
        const found = validateResponse(operationId, { status: Number(status), contentType, body: 5 });
        expect(found, `${operationId} ${status} ${contentType}`).not.toEqual([]);
      }
    }
  }
});
