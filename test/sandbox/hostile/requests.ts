/** Requests to every operation, of which one part or several are malformed or meant ill. */
import fc, { type Arbitrary } from 'fast-check';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import type { HttpRequest } from '../../../src/sandbox/api/http-message.ts';
import { honestBody, oddBody, type WithBody } from './bodies.ts';
import { oddText } from './values.ts';

export interface HostileRequest extends HttpRequest {
  /** The operation that it began as. */
  readonly operationId: OperationId;
}

/** Of the example world: started, queued, failed, terminated, and a group. */
const EXECUTIONS = ['0b01', '0b04', '0b07', '0e01', '0c01'].map(
  (end) => `5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e${end}`,
);
const GROUP = '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';

const HONEST_HEADERS = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  'content-type': 'application/json',
};

const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];

function isWithBody(operationId: OperationId): operationId is WithBody {
  return OPERATIONS[operationId].body;
}

const oddId: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '%00',
    '%',
    '%zz',
    '%ff%fe',
    '%c0%af',
    '%2e%2e%2f',
    '..',
    '.',
    'a%2Fb',
    'a;b=c',
    '__proto__',
    'constructor',
    '%F0%9F%92%A5',
    'é',
    "'%20OR%201=1--",
    'x'.repeat(9_000),
    '%25'.repeat(500),
  ),
  oddText.map(encode),
);

function oddPath(operationId: OperationId): Arbitrary<string> {
  const { path } = OPERATIONS[operationId];
  return fc.oneof(
    { weight: 6, arbitrary: oddId.map((id) => `/api/v3.1${path.replace('{id}', id)}`) },
    { weight: 2, arbitrary: oddId.map((id) => `/api/v3.1${path}/${id}`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '',
        '/',
        '*',
        '//',
        '/api',
        '/api/v3.1',
        '/api/v3.1/',
        '/api/v3.1//executions',
        '//api//v3.1//execution-groups',
        '/api/v3.1/executions/',
        '/api/v9/executions',
        '/api/v3.1/Executions',
        '/api/v3.1/executions/a/b/c',
        '/api/v3.1/%65xecutions',
        '/api/v3.1/executions%00',
        'api/v3.1/executions',
        'http://[::1/api/v3.1/executions',
        '/api/v3.1/executions\r\nX: y',
        '/api/v3.1/__proto__',
        '/api/v3.1/constructor',
        `/${'a/'.repeat(5_000)}`,
      ),
    },
    { weight: 1, arbitrary: oddText },
  );
}

const QUERY_NAMES = [
  '_include',
  '_size',
  '_offset',
  '_sort',
  '_get_all_results',
  '_all_tenants',
  '_include_system_workflows',
  '_group_id',
  '_get_data',
  '_search',
  'status',
  'id',
  'deployment_id',
  'created_at',
  'is_dry_run',
  'is_system_workflow',
  'total_operations',
  'parameters',
  'visibility',
  'execution_group_id',
  'concurrency',
];

/** Also unknown names, values without names, and text that is no query. */
const oddQuery: Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 8, arbitrary: fc.constantFrom(...QUERY_NAMES) },
            { weight: 1, arbitrary: oddText },
          ),
          fc.oneof(
            oddText,
            fc.constantFrom(
              'id,status',
              'id,,',
              '-created_at',
              '--id',
              '+id',
              'label:x',
              'true',
              '9223372036854775808',
              '-1',
              '1e3',
              ' 5 ',
              '+5',
              '-0',
              '1_000',
              '1'.repeat(25),
              '1'.repeat(400),
              '٣',
            ),
          ),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((pairs) => pairs.map((pair) => pair.map(encode).join('=')).join('&')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&&&',
      '=',
      '%',
      '%zz=%zz',
      '_size',
      '_size=%00',
      '_include=%ff%fe',
      'status[]=failed',
      '__proto__[polluted]=1',
      'constructor.prototype.polluted=1',
      `${'_sort=id&'.repeat(2_000)}`,
      `${'status=failed&'.repeat(2_000)}`,
      `_include=${'id,'.repeat(20_000)}`,
      '?_size=1',
      '#',
    ),
  },
  { weight: 1, arbitrary: oddText },
);

function encode(text: string): string {
  // No URL can hold half of a pair.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'));
}

const HEADER_NAMES = [
  'authorization',
  'tenant',
  'content-type',
  'authentication-token',
  'execution-token',
  'x-bypass-maintenance',
  'x-sandbox-world',
  'content-length',
  'transfer-encoding',
  'host',
  'cookie',
  'accept',
  'origin',
  'x-http-method-override',
  'x-forwarded-for',
  '__proto__',
  'constructor',
];

const HEADER_VALUES = [
  '',
  ' ',
  'Basic',
  'Basic ',
  'Basic !!!!',
  `Basic ${btoa('admin')}`,
  `Basic ${btoa('admin:wrong')}`,
  `Basic ${btoa('__proto__:x')}`,
  `Basic ${btoa('constructor:')}`,
  'Basic /w==',
  'Bearer admin',
  'a-b-c',
  '-----',
  '__proto__',
  'constructor',
  'research',
  'no such tenant',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  'multipart/form-data; boundary=',
  'chunked, identity',
  '-1',
  '99999999999999999999',
  'ü',
  '\u00ff\u00fe',
  'a\0b',
  'a\r\nSet-Cookie: x=y',
  'DELETE',
  'x'.repeat(20_000),
];

const oddHeaders: Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(fc.constantFrom(...HEADER_NAMES), fc.constantFrom(...HEADER_VALUES)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pairs) => {
    const headers = { ...HONEST_HEADERS };
    for (const [name, value] of pairs) {
      Object.defineProperty(headers, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return headers;
  });

const METHODS = [
  'get',
  'HEAD',
  'OPTIONS',
  'PUT',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'M-SEARCH',
  '',
  '__proto__',
  'constructor',
];

/** Mostly itself, so that what is odd elsewhere comes through. */
function mostly<Value>(honest: Arbitrary<Value>, odd: Arbitrary<Value>): Arbitrary<Value> {
  return fc.oneof({ weight: 3, arbitrary: honest }, { weight: 1, arbitrary: odd });
}

export const hostileRequest: Arbitrary<HostileRequest> = fc
  .constantFrom(...OPERATION_IDS)
  .chain((operationId) => {
    const { method, path } = OPERATIONS[operationId];
    const ids = path.startsWith('/execution-groups') ? [GROUP] : EXECUTIONS;
    const honestPath = fc.constantFrom(...ids).map((id) => `/api/v3.1${path.replace('{id}', id)}`);
    return fc.record({
      operationId: fc.constant(operationId),
      method: fc.oneof(
        { weight: 15, arbitrary: fc.constant<string>(method) },
        { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
      ),
      path: mostly(honestPath, oddPath(operationId)),
      query: mostly(fc.constant(''), oddQuery),
      headers: mostly(fc.constant<Record<string, string>>(HONEST_HEADERS), oddHeaders),
      // Here most is to be spoilt.
      body: isWithBody(operationId)
        ? fc.oneof(
            { weight: 1, arbitrary: honestBody(operationId) },
            { weight: 3, arbitrary: oddBody(operationId) },
          )
        : mostly(fc.constant(null), oddBody('startExecution')),
    });
  });
