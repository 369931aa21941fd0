/** Validates requests and responses with the validators of the contract. */
import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { validateQuery, validateRequestBody, validateResponse } from '../../../generated/validation.ts';
import type { Fetch } from '../../../src/client/index.ts';

const OPERATIONS = Object.entries(ROUTES).map(([id, [method, path]]) => ({
  id: id as OperationId,
  method,
  path: new RegExp(`/api/v3\\.1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The `_include` of a request. */
export function included(url: string): string[] | undefined {
  const { searchParams } = new URL(url);
  return searchParams.getAll('_include').flatMap((names) => names.split(','))[0]
    ? searchParams.getAll('_include').flatMap((names) => names.split(','))
    : undefined;
}

/** A `fetch` that reports violations of the contract. */
export function validatedFetch(
  fetch: Fetch,
  report: (what: string) => void,
  count: (operation: string) => void,
): Fetch {
  return async (request) => {
    const { method, url } = request;
    const { pathname, search } = new URL(url);
    const name = `${method} ${pathname}${search}`;
    const operation = OPERATIONS.find((it) => it.method === method && it.path.test(pathname))?.id;
    if (!operation) {
      report(`${name} is no operation of the contract`);
      return fetch(request);
    }
    const sent = await request.clone().text();
    const response = await fetch(request);
    const text = await response.clone().text();
    const contentType = response.headers.get('Content-Type');
    const received = {
      status: response.status,
      contentType,
      body: contentType?.includes('json') ? JSON.parse(text) : text,
      include: included(url),
    };
    const found = [
      ...validateQuery(operation, search).map((violation) => ['query', violation] as const),
      ...validateRequestBody(operation, sent ? JSON.parse(sent) : undefined).map(
        (it) => ['body', it] as const,
      ),
      ...validateResponse(operation, received).map((it) => ['response', it] as const),
    ];
    for (const [where, { at, message }] of found) report(`${name}: ${where} ${at} ${message}`);
    count(operation);
    return response;
  };
}
