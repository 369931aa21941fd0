/**
 * Responses that leave the contract, one thing at a time. A proxy in front of a sandbox changes what comes by; the
 * sandbox itself is as it is.
 */

/** A response on its way, with its body as JSON where it is JSON. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: unknown;
}

export interface Changed {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly text?: string;
  readonly json?: unknown;
}

export interface ShapeMutant {
  readonly kind: 'shape';
  readonly name: string;
  /** Undefined: this response goes by as it is. */
  readonly change: (response: Passing) => Changed | undefined;
}

type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSuccess = ({ status }: Passing) => status < 300;

function mutant(name: string, change: ShapeMutant['change']): ShapeMutant {
  return { kind: 'shape', name, change };
}

/** Changes each execution, alone or in a list; `Group` rows are recognized by their concurrency. */
function rows(
  name: string,
  of: 'execution' | 'group',
  edit: (row: Row, index: number) => Row | undefined,
): ShapeMutant {
  const isMeant = (row: unknown): row is Row =>
    isObject(row) && ('concurrency' in row || 'execution_ids' in row) === (of === 'group');
  return mutant(name, (response) => {
    const { json, path } = response;
    if (!isSuccess(response) || !isObject(json) || response.method === 'DELETE') return undefined;
    if (path.includes('execution-groups') !== (of === 'group')) return undefined;
    if (!Array.isArray(json.items)) {
      const edited = isMeant(json) || of === 'execution' ? edit(json, 0) : undefined;
      return edited && { json: edited };
    }
    let touched = false;
    const items = json.items.map((row: unknown, index) => {
      const edited = isObject(row) ? edit(row, index) : undefined;
      touched ||= edited !== undefined;
      return edited ?? row;
    });
    return touched ? { json: { ...json, items } } : undefined;
  });
}

/** Gives a field another value, where it is there. */
function field(
  name: string,
  of: 'execution' | 'group',
  key: string,
  value: (old: unknown, row: Row) => unknown,
): ShapeMutant {
  return rows(name, of, (row) => {
    if (!(key in row)) return undefined;
    const next = value(row[key], row);
    return next === undefined || next === row[key] ? undefined : { ...row, [key]: next };
  });
}

function without(row: Row, key: string): Row | undefined {
  if (!(key in row)) return undefined;
  const { [key]: _, ...rest } = row;
  return rest;
}

function page(name: string, edit: (page: Row, response: Passing) => Row | undefined): ShapeMutant {
  return mutant(name, (response) => {
    const { json, method } = response;
    if (!isSuccess(response) || method !== 'GET' || !isObject(json) || !Array.isArray(json.items))
      return undefined;
    const edited = edit(json, response);
    return edited && { json: edited };
  });
}

function pagination(name: string, edit: (pagination: Row) => Row | undefined): ShapeMutant {
  return page(name, (json) => {
    const metadata = json.metadata as Row;
    const edited = edit(metadata.pagination as Row);
    return edited && { ...json, metadata: { ...metadata, pagination: edited } };
  });
}

function error(name: string, edit: (body: Row, response: Passing) => unknown): ShapeMutant {
  return mutant(name, (response) => {
    if (response.status < 400 || !isObject(response.json)) return undefined;
    const json = edit(response.json, response);
    return json === undefined ? undefined : { json };
  });
}

function responses(
  name: string,
  when: (response: Passing) => boolean,
  change: (response: Passing) => Changed,
): ShapeMutant {
  return mutant(name, (response) => (when(response) ? change(response) : undefined));
}

const isStart = ({ method, path, status }: Passing) =>
  method === 'POST' && path.endsWith('/executions') && status === 201;
const isGroupStart = ({ method, path, status }: Passing) =>
  method === 'POST' && path.endsWith('/execution-groups') && status === 200;
const isDeletion = ({ method, status }: Passing) => method === 'DELETE' && status === 200;
const isShouldStart = ({ path, status }: Passing) => path.endsWith('/should-start') && status === 200;
const isJson = ({ headers }: Passing) => headers['content-type'] === 'application/json';
const page404 = '<!doctype html>\n<title>404 Not Found</title>\n';

/** Every row of the matrix that plain Dredd was measured by, and more. */
export const SHAPES: readonly ShapeMutant[] = [
  rows('a required field is missing', 'execution', (row) => without(row, 'workflow_id')),
  rows('a required nullable field is missing', 'execution', (row) => without(row, 'ended_at')),
  rows('a field is missing in the second row only', 'execution', (row, index) =>
    index === 1 ? without(row, 'status') : undefined,
  ),
  rows('a required field of groups is missing', 'group', (row) => without(row, 'concurrency')),
  field('a number instead of a text', 'execution', 'workflow_id', () => 7),
  field('a text instead of a boolean', 'execution', 'is_dry_run', (old) => String(old)),
  field('a text instead of a number', 'execution', 'total_operations', (old) => String(old)),
  field('a number instead of a text or null', 'execution', 'error', () => 5),
  field('a fraction instead of an integer', 'execution', 'finished_operations', () => 1.5),
  field('a number below the minimum', 'execution', 'total_operations', () => -1),
  rows('an extra field', 'execution', (row) => ({ ...row, priority: 1 })),
  rows('an extra field of groups', 'group', (row) => ({ ...row, size: 1 })),
  field('an unknown status', 'execution', 'status', (old) =>
    old === 'terminated' ? 'completed' : undefined,
  ),
  field('an unknown visibility', 'execution', 'visibility', () => 'public'),
  field('null where it is not allowed', 'execution', 'created_by', () => null),
  field('null instead of an enum value', 'execution', 'visibility', () => null),
  field('null instead of a flag', 'execution', 'resume', () => null),
  field('an empty id', 'execution', 'tenant_name', () => ''),
  field('a time without a T', 'execution', 'created_at', (old) => String(old).replace('T', ' ')),
  field('a time without milliseconds', 'execution', 'created_at', (old) =>
    String(old).replace(/\.\d{3}Z$/, 'Z'),
  ),
  field('a time with an offset instead of Z', 'execution', 'created_at', (old) =>
    String(old).replace('Z', '+00:00'),
  ),
  field('a day that does not exist', 'execution', 'created_at', (old) =>
    String(old).replace(/-\d{2}T/, '-32T'),
  ),
  field('a nullable time as a number', 'execution', 'started_at', (old) =>
    old === null ? undefined : 1_772_442_900,
  ),
  field('parameters as a text', 'execution', 'parameters', (old) => JSON.stringify(old)),
  field('parameters as an array', 'execution', 'parameters', () => []),
  field('a value in a field that is always null', 'execution', 'parameters_p', () => ({})),
  field('a wrong status_display', 'execution', 'status_display', (old) =>
    old === 'completed' ? 'failed' : undefined,
  ),
  field('visibility and resource_availability differ', 'execution', 'resource_availability', () => 'private'),
  field('private_resource without private visibility', 'execution', 'private_resource', (_, row) =>
    row.visibility === 'tenant' ? true : undefined,
  ),
  field('members twice', 'group', 'execution_ids', (old) =>
    Array.isArray(old) && old.length > 0 ? [...old, old[0]] : undefined,
  ),
  field('one invalid member among valid ones', 'group', 'execution_ids', (old) =>
    Array.isArray(old) && old.length > 0 ? [...old, 5] : undefined,
  ),
  field('an unknown status of a group', 'group', 'status', (old) =>
    old === 'terminated' ? 'cancelled' : undefined,
  ),
  field('concurrency as a text', 'group', 'concurrency', (old) => String(old)),
  field('a negative concurrency', 'group', 'concurrency', () => -1),
  field('a group without its deployment group', 'group', 'deployment_group_id', () => ''),
  responses(
    'a stub with an id',
    ({ json, ...rest }) => isStart({ json, ...rest }) && isObject(json) && json.id === null,
    ({ json }) => ({ json: { ...(json as Row), id: 'none' } }),
  ),
  responses(
    'a private stub',
    ({ json, ...rest }) => isStart({ json, ...rest }) && isObject(json) && json.id === null,
    ({ json }) => ({ json: { ...(json as Row), private_resource: true } }),
  ),
  page('no metadata', ({ metadata: _, ...rest }) => rest),
  page('rows as an object', (json) => ({ ...json, items: { ...(json.items as Row[]) } })),
  page('a row twice', (json) => {
    const items = json.items as Row[];
    return items.length < 2 ? undefined : { ...json, items: [items[0], items[0], ...items.slice(2)] };
  }),
  page('one row more than the size', (json, { query }) => {
    const items = json.items as Row[];
    return /_size=1\b/.test(query) && items[0]
      ? { ...json, items: [items[0], { ...items[0], id: 'more' }] }
      : undefined;
  }),
  page('the page as a bare array', (json) => json.items as unknown as Row),
  page('a number instead of filtered', (json) => ({
    ...json,
    metadata: { ...(json.metadata as Row), filtered: 0 },
  })),
  pagination('a total as a text', (old) => ({ ...old, total: String(old.total) })),
  pagination('a total that is one too many', (old) => ({ ...old, total: (old.total as number) + 1 })),
  pagination('no size', ({ size: _, ...rest }) => rest),
  pagination('an offset that was not requested', (old) => ({ ...old, offset: (old.offset as number) + 1 })),
  responses('200 instead of 201', isStart, () => ({ status: 200 })),
  responses('201 for a new group', isGroupStart, () => ({ status: 201 })),
  responses('204 after a deletion', isDeletion, () => ({
    status: 204,
    text: '',
    headers: { 'content-type': null },
  })),
  responses(
    '404 as 400',
    ({ status, ...rest }) => status === 404 && isJson({ status, ...rest }),
    () => ({ status: 400 }),
  ),
  responses(
    '403 as 401',
    ({ status }) => status === 403,
    () => ({ status: 401 }),
  ),
  responses(
    '409 as 400',
    ({ status }) => status === 409,
    () => ({ status: 400 }),
  ),
  responses(
    '415 as 400',
    ({ status }) => status === 415,
    () => ({ status: 400 }),
  ),
  responses(
    '401 as 500',
    ({ status }) => status === 401,
    () => ({ status: 500 }),
  ),
  error('no error code', ({ error_code: _, ...rest }) => rest),
  error('no message', ({ message: _, ...rest }) => rest),
  error('a number for an error code', (body) => ({ ...body, error_code: 404 })),
  error('an unknown error code', (body) => ({ ...body, error_code: 'not_there_error' })),
  error('an error code of another status', (body, { status }) =>
    status === 404 ? { ...body, error_code: 'conflict_error' } : undefined,
  ),
  error('an extra field of errors', (body) => ({ ...body, status: 'error' })),
  error('a traceback as a list', (body) => ({ ...body, server_traceback: [] })),
  error('an error in an envelope of its own', (body) => ({ error: body })),
  responses(
    'a page instead of JSON',
    ({ status, ...rest }) => status === 404 && isJson({ status, ...rest }),
    () => ({
      text: page404,
      headers: { 'content-type': 'text/html' },
    }),
  ),
  responses(
    'a page with 200 instead of a list',
    ({ json }) => isObject(json) && 'items' in json,
    () => ({
      text: '<!doctype html><title>Sign in</title>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
  ),
  responses('JSON with the type of a text', isJson, () => ({ headers: { 'content-type': 'text/plain' } })),
  responses(
    'problem+json',
    ({ status, ...rest }) => status >= 400 && isJson({ status, ...rest }),
    () => ({
      headers: { 'content-type': 'application/problem+json' },
    }),
  ),
  responses('no content type', isJson, () => ({ headers: { 'content-type': null } })),
  responses(
    'JSON that is cut off',
    ({ text, ...rest }) => text.length > 20 && isJson({ text, ...rest }),
    ({ text }) => ({
      text: text.slice(0, -10),
    }),
  ),
  responses(
    'an empty body',
    ({ status, ...rest }) => status === 200 && isJson({ status, ...rest }),
    () => ({ text: '' }),
  ),
  responses('should-start as a text', isShouldStart, ({ text }) => ({ text: `"${text.trim()}"` })),
  responses('the number of deleted executions as a text', isDeletion, ({ json }) => ({
    json: { ...(json as Row), items: [{ count: '1' }] },
  })),
  responses('two rows after a deletion', isDeletion, ({ json }) => ({
    json: { ...(json as Row), items: [{ count: 1 }, { count: 1 }] },
  })),
  responses('a total after a deletion', isDeletion, ({ json }) => ({
    json: { ...(json as Row), metadata: { pagination: { total: 1 } } },
  })),
  responses(
    'a wrong audit header',
    ({ headers }) => 'x-cloudify-audit-auth-method' in headers,
    () => ({
      headers: { 'x-cloudify-audit-auth-method': 'password' },
    }),
  ),
  responses(
    'an empty audit header',
    ({ headers }) => 'x-cloudify-audit-tenant' in headers,
    () => ({
      headers: { 'x-cloudify-audit-tenant': '' },
    }),
  ),
  responses(
    '405 without the allowed methods',
    ({ status }) => status === 405,
    () => ({ headers: { allow: null } }),
  ),
  responses(
    '405 as 404',
    ({ status }) => status === 405,
    () => ({ status: 404 }),
  ),
  responses(
    'unknown paths in JSON',
    ({ status, ...rest }) => status === 404 && !isJson({ status, ...rest }),
    () => ({
      json: { error_code: 'not_found_error', message: 'no such path' },
      headers: { 'content-type': 'application/json' },
    }),
  ),
  responses(
    'a body that is not JSON is rejected with JSON',
    ({ status, ...rest }) => status === 400 && !isJson({ status, ...rest }),
    () => ({
      json: { error_code: 'bad_parameters_error', message: 'no JSON' },
      headers: { 'content-type': 'application/json' },
    }),
  ),
  responses(
    'a redirect to an unknown path',
    ({ status }) => status === 308,
    () => ({ headers: { location: null } }),
  ),
];
