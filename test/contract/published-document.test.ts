/** generated/openapi.json, as tools without any help of ours take it. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { answeredBody } from './recorded/answer-violations.ts';
import { exchanges } from './recorded/exchange.ts';
import { routingAnswer } from './recorded/routing-answers.ts';

const text = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(text);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'openapi.json');

describe('the published document', () => {
  it('has at most 150,000 bytes without white space', () => {
    expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThanOrEqual(150_000);
  });

  it('describes every response below 500 that was recorded, projected ones included', () => {
    const answered = exchanges().filter(
      (exchange) => exchange.operationId && !routingAnswer(exchange) && exchange.response.status < 500,
    );
    const problems = answered.flatMap((exchange) => {
      const { status, content_type: contentType } = exchange.response;
      const validate = bodyValidator(exchange.operationId as OperationId, status, contentType);
      if (validate === undefined) return [`${exchange.name}: ${status} ${contentType} is not described`];
      if (exchange.method === 'HEAD' || validate(answeredBody(exchange))) return [];
      return [`${exchange.name}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(answered.length).toBeGreaterThan(500);
    expect(problems).toEqual([]);
  });

  it('allows fields that a later manager adds to a response', () => {
    const execution = document.components.examples.ExecutionStarted.value;
    const validate = bodyValidator('getExecution', 200, 'application/json');
    expect(validate?.({ ...execution, added_later: 1 })).toBe(true);
    expect(validate?.({ ...execution, status: 'added_later' })).toBe(false);
  });

  it('allows no error code but those that the operation has with this status', () => {
    const validate = bodyValidator('getExecution', 404, 'application/json');
    expect(validate?.({ error_code: 'not_found_error', message: '' })).toBe(true);
    expect(validate?.({ error_code: 'conflict_error', message: '' })).toBe(false);
  });

  it('has a named schema for every JSON body of an error', () => {
    const inPlace = errorResponses().filter(({ schema }) => schema.$ref === undefined);
    expect(errorResponses().length).toBeGreaterThan(60);
    expect(inPlace.map(({ name }) => name)).toEqual([]);
    expect(document.components.schemas.StartExecutionConflict.allOf[1].properties.error_code.enum).toEqual([
      'ambiguous_name',
      'conflict_error',
      'storage_error',
    ]);
  });

  it('accepts a row with any of its fields', () => {
    const validate = bodyValidator('getExecutionGroup', 200, 'application/json');
    expect(validate?.({ status: null })).toBe(true);
    expect(validate?.({ concurrency: 'two' })).toBe(false);
    expect(validate?.({})).toBe(false);
  });
});

interface ErrorResponse {
  name: string;
  schema: { $ref?: string };
}

function errorResponses(): ErrorResponse[] {
  return Object.entries(OPERATIONS).flatMap(([id, { path, method }]) => {
    const responses: [string, object][] = Object.entries(
      at(['paths', path, method.toLowerCase(), 'responses']),
    );
    return responses.flatMap(([status, response]) => {
      if (Number(status) < 400) return [];
      const { content } = '$ref' in response ? at(String(response.$ref).slice(2).split('/')) : response;
      return [{ name: `${id} ${status}`, schema: content['application/json'].schema }];
    });
  });
}

const validators = new Map<string, ValidateFunction>();

function bodyValidator(
  operationId: OperationId,
  status: number,
  contentType: string,
): ValidateFunction | undefined {
  const { path, method } = OPERATIONS[operationId];
  const operation = ['paths', path, method.toLowerCase()];
  let pointer = [...operation, 'responses', String(status)];
  const reference: string | undefined = at(pointer)?.$ref;
  if (reference !== undefined) pointer = reference.slice(2).split('/');
  pointer.push('content', contentType.split(';')[0] ?? '', 'schema');
  if (at(pointer) === undefined) return undefined;

  const escaped = pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
  const uri = `openapi.json#/${escaped.join('/')}`;
  const validate = validators.get(uri) ?? ajv.compile({ $ref: uri });
  validators.set(uri, validate);
  return validate;
}

/** What the document has at a path of keys. */
function at(keys: readonly string[]) {
  // biome-ignore lint/suspicious/noExplicitAny: a document without types
  return keys.reduce((node: any, key) => node?.[key], document);
}
