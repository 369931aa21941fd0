import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/lib/bundle.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

interface ControlDocument {
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, Reference | Response> }>
  >;
  components: { responses: Record<string, Response> };
}
interface Reference {
  $ref: string;
}
interface Response {
  content?: { 'application/json': { schema: object } };
}

/** The document of the control plane, and the responses that it allows. */
export const CONTROL = parse(readFileSync(`${ROOT}spec/sandbox/openapi.yaml`, 'utf8')) as ControlDocument;

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ },
});
ajv.addSchema(CONTROL, 'control');
const validators = new Map<string, ValidateFunction>();

/** What is wrong with a response by the control plane's document. */
export function controlFaults(method: string, path: string, status: number, body: unknown): string[] {
  const operation = CONTROL.paths[path]?.[method.toLowerCase()];
  const documented = operation?.responses[status];
  if (documented === undefined) return [`${method} ${path} does not document ${status}`];
  const pointer =
    '$ref' in documented
      ? documented.$ref
      : `#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}`;
  const response =
    '$ref' in documented ? CONTROL.components.responses[documented.$ref.split('/').at(-1) ?? ''] : documented;
  if (response?.content === undefined) return body === null ? [] : ['There must be no body'];
  const reference = `control${pointer}/content/application~1json/schema`;
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  return validate(body)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or null where there is no body. */
  // biome-ignore lint/suspicious/noExplicitAny: what it is, the tests say.
  readonly body: any;
}

/** Sends a request to the control plane, and sees that the response is as its document says. */
export async function control(
  { fetch }: Pick<Sandbox, 'fetch'>,
  method: string,
  path: string,
  document?: unknown,
  headers: Record<string, string> = {},
): Promise<Received> {
  const body =
    document === undefined ? null : typeof document === 'string' ? document : JSON.stringify(document);
  const response = await fetch(`http://sandbox${path}`, { method, headers, body });
  const text = await response.text();
  const received = {
    status: response.status,
    headers: response.headers,
    body: text === '' ? null : JSON.parse(text),
  };
  const template = path
    .replace(/\?.*/, '')
    .replace(/\/\d+$/, '/{seq}')
    .replace(/\/worlds\/.*$/, '/worlds/{name}');
  const faults = controlFaults(method, template, received.status, received.body);
  if (faults.length > 0)
    throw new Error(
      `${method} ${path} responded ${received.status} ${text.slice(0, 500)}: ${faults.join('; ')}`,
    );
  if (!response.headers.has('x-sandbox')) throw new Error(`${method} ${path} responded without X-Sandbox`);
  return received;
}

/** Sends a request to the API as the example's administrator. */
export async function api(
  { fetch }: Pick<Sandbox, 'fetch'>,
  method: string,
  path: string,
  { body, headers }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Received> {
  const response = await fetch(`http://sandbox/api/v3.1${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa('admin:admin')}`,
      tenant: 'default_tenant',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
