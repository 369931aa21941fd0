import { type OperationId, ROUTES } from '../../../generated/operations.ts';

const PATTERNS = Object.entries(ROUTES).map(([id, [method, path]]) => ({
  id: id as OperationId,
  method,
  // The manager's URL may have a path prefix, and a name in braces is one segment.
  path: new RegExp(`/api/v3\\.1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation of a request that does not name it; undefined when the contract has none. */
export function operationOf(method: string, url: string): OperationId | undefined {
  const { pathname } = new URL(url);
  return PATTERNS.find((it) => it.method === method && it.path.test(pathname))?.id;
}
