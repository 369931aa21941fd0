/** The contract as one document, for what the operations table leaves out: schemas, examples and headers. */
import document from '../../generated/contract.json' with { type: 'json' };
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly not?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly deprecated?: boolean;
  readonly 'x-cloudify-permission'?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'header' | 'path';
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | { readonly $ref: string }>>;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface OperationObject {
  readonly summary: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject | { readonly $ref: string }>>;
}

export const CONTRACT = document as unknown as {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly 'x-cloudify-differences': (typeof document)['x-cloudify-differences'];
};

/** Follows references until there is none. */
export function resolved<Value extends object>(value: Value | { readonly $ref: string }): Value {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as Value;
  const target = value.$ref
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((within: unknown, step) => (within as Record<string, unknown>)[step], CONTRACT);
  const { $ref: _, ...beside } = value as { $ref: string };
  return { ...resolved(target as Value), ...beside };
}

function operationObject(operationId: OperationId): OperationObject {
  const { path, method } = OPERATIONS[operationId];
  const operation = CONTRACT.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The document has no ${operationId}.`);
  return operation;
}

export function parametersOf(operationId: OperationId): Parameter[] {
  return (operationObject(operationId).parameters ?? []).map((parameter) => {
    const whole = resolved<Parameter>(parameter);
    return { ...whole, schema: resolved<Schema>(whole.schema) };
  });
}

export function bodySchema(operationId: OperationId): Schema | undefined {
  const schema = operationObject(operationId).requestBody?.content['application/json']?.schema;
  return schema && resolved<Schema>(schema);
}

/** The documented headers of a response, by name in lower case. */
export function responseHeaders(operationId: OperationId, status: number): Record<string, Schema> {
  const response = operationObject(operationId).responses[status];
  const headers = response ? (resolved<ResponseObject>(response).headers ?? {}) : {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [
      name.toLowerCase(),
      resolved<Schema>(resolved<{ schema: Schema }>(header).schema),
    ]),
  );
}

export function responseSchema(operationId: OperationId, status: number): Schema | undefined {
  const response = operationObject(operationId).responses[status];
  const schema = response && resolved<ResponseObject>(response).content?.['application/json']?.schema;
  return schema && resolved<Schema>(schema);
}
