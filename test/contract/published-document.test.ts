/** generated/openapi.json, as tools without any help of ours take it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../generated/operations.ts';
import { documentValidators, isDescribed } from './recorded/document-validators.ts';
import { exchanges } from './recorded/exchange.ts';

const text = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(text);

const { at, bodyValidator, problems } = documentValidators(document);

describe('the published document', () => {
  it('has at most 150,000 bytes without white space', () => {
    expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThanOrEqual(150_000);
  });

  it('describes every response below 500 that was recorded, projected ones included', () => {
    const described = exchanges().filter(isDescribed);
    expect(described.length).toBeGreaterThan(500);
    expect(described.flatMap(problems)).toEqual([]);
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
