/** Validates responses by an OpenAPI document alone, with a stock validator. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import type { Exchange } from './exchange.ts';
import { responseBody } from './response-violations.ts';
import { routingResponse } from './routing-responses.ts';

export interface DocumentValidators {
  /** Of the body of a response; undefined for one that the document does not describe. */
  bodyValidator(operationId: OperationId, status: number, contentType: string): ValidateFunction | undefined;
  /** What the document does not describe of an exchange. */
  problems(exchange: Exchange): string[];
  /** What the document has at a path of keys. */
  // biome-ignore lint/suspicious/noExplicitAny: a document without types
  at(keys: readonly string[]): any;
}

/** Exchanges with an operation whose response is not a defect. */
export function isDescribed(exchange: Exchange): boolean {
  return exchange.operationId !== undefined && !routingResponse(exchange) && exchange.response.status < 500;
}

export function documentValidators(document: object): DocumentValidators {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi.json');
  const validators = new Map<string, ValidateFunction>();

  function at(keys: readonly string[]) {
    // biome-ignore lint/suspicious/noExplicitAny: a document without types
    return keys.reduce((node: any, key) => node?.[key], document);
  }

  function bodyValidator(operationId: OperationId, status: number, contentType: string) {
    const { path, method } = OPERATIONS[operationId];
    let pointer = ['paths', path, method.toLowerCase(), 'responses', String(status)];
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

  function problems(exchange: Exchange): string[] {
    const { status, content_type: contentType } = exchange.response;
    const validate = bodyValidator(exchange.operationId as OperationId, status, contentType);
    if (validate === undefined) return [`${exchange.name}: ${status} ${contentType} is not described`];
    if (exchange.method === 'HEAD' || validate(responseBody(exchange))) return [];
    return [`${exchange.name}: ${ajv.errorsText(validate.errors)}`];
  }

  return { bodyValidator, problems, at };
}
