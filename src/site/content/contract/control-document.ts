// The OpenAPI document of the control plane, as far as its page uses it.
import type { Media, Parameter, Reference, Response, Schema } from './document.ts';
import { resolveIn } from './resolve.ts';

export interface ControlOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response | Reference>;
}

export interface ControlDocument {
  info: { title: string; summary: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, ControlOperation>>;
  components: { schemas: Record<string, Schema> };
}

export interface LocatedOperation extends ControlOperation {
  method: string;
  path: string;
}

export function operationsOf({ paths }: ControlDocument): LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

/** Error responses of every operation; the page lists them once. */
const COMMON = ['InvalidWorld', 'Invalid', 'TokenRequired', 'Foreign', 'TooLarge'];

/** The responses that are specific to an operation. */
export function ownResponses(responses: ControlOperation['responses']): [string, Response | Reference][] {
  return Object.entries(responses).filter(
    ([, node]) => !('$ref' in node && COMMON.includes(node.$ref.split('/').at(-1) ?? '')),
  );
}

/** The statuses and texts of the error responses that operations share. */
export function commonResponses(document: ControlDocument): [status: string, text: string][] {
  const found = new Map<string, string>();
  for (const { responses } of operationsOf(document)) {
    const own = new Set(ownResponses(responses).map(([status]) => status));
    for (const [status, node] of Object.entries(responses)) {
      if (!own.has(status)) found.set(resolveIn(document, node).description, status);
    }
  }
  return [...found]
    .map(([text, status]): [string, string] => [status, text])
    .toSorted(([a], [b]) => a.localeCompare(b));
}

/** The type of a value in words, and the schemas that it names. */
export function describeType(schema: Schema): { text: string; name?: string }[] {
  const name = schema.$ref?.match(/\/schemas\/(\w+)$/)?.[1];
  if (name !== undefined) return [{ text: name, name }];
  if (schema.const !== undefined) return [{ text: JSON.stringify(schema.const) }];
  if (schema.enum !== undefined)
    return [{ text: schema.enum.map((value) => JSON.stringify(value)).join(' or ') }];
  if (schema.oneOf !== undefined) {
    return schema.oneOf.flatMap((each, index) => [
      ...(index > 0 ? [{ text: ' or ' }] : []),
      ...describeType(each),
    ]);
  }
  if (schema.items !== undefined) return [{ text: 'list of ' }, ...describeType(schema.items)];
  return [{ text: [schema.type ?? 'anything'].flat().join(' or ') }];
}

/** A curl command for the sandbox of `npm start`. */
export function curlCommand(
  { method, path, parameters = [], requestBody }: LocatedOperation,
  document: ControlDocument,
  body?: unknown,
): string {
  const url = parameters
    .map((parameter) => resolveIn(document, parameter))
    .filter((parameter) => parameter.in === 'path')
    .reduce((filled, { name, example }) => filled.replace(`{${name}}`, String(example)), path);
  // A state is too long for a command: it comes from the file that the first command of the page writes.
  const data = body === undefined ? requestBody && '@state.json' : `'${JSON.stringify(body)}'`;
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}http://127.0.0.1:8080${url}`,
    ...(data === undefined ? [] : [`  -H 'Content-Type: application/json'`, `  -d ${data}`]),
  ].join(' \\\n');
}
