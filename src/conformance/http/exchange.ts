import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';

/** A request as it went over the wire. */
export interface HttpRequest {
  readonly method: string;
  /** Below the base path `/api/v3.1`, encoded as in the URL. */
  readonly path: string;
  /** Encoded as in the URL, without the question mark. */
  readonly query: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** The server's URL with the base path, when a recording has it. */
  readonly base?: string | undefined;
}

/** Where a request goes, by the contract. */
export interface Destination {
  /** The contract's path; undefined for an unknown one. */
  readonly template: string | undefined;
  /** Undefined for a method that the path does not have. */
  readonly operationId: OperationId | undefined;
  /** The id in the path, decoded. */
  readonly id: string | undefined;
}

const TEMPLATES = [...new Set(Object.values(OPERATIONS).map(({ path }) => path))].map((template) => ({
  template,
  pattern: new RegExp(`^${template.replaceAll('{id}', '([^/]+)')}$`, 's'),
}));

export const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];

export function destinationOf({ method, path }: Pick<HttpRequest, 'method' | 'path'>): Destination {
  const decoded = decode(path);
  const found = TEMPLATES.find(({ pattern }) => pattern.test(decoded));
  if (!found) return { template: undefined, operationId: undefined, id: undefined };
  const { template, pattern } = found;
  const wanted = method === 'HEAD' ? 'GET' : method;
  const operationId = OPERATION_IDS.find(
    (id) => OPERATIONS[id].path === template && OPERATIONS[id].method === wanted,
  );
  return { template, operationId, id: pattern.exec(decoded)?.[1] };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The media type without its parameters, in lower case; null where there is none. */
export function mediaType({ headers }: Pick<HttpResponse, 'headers'>): string | null {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() || null;
}

/** The parsed body; undefined when it is not JSON. */
export function jsonOf({ body }: Pick<HttpResponse, 'body'>): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function errorCodeOf(response: HttpResponse): string | undefined {
  const body = response.status >= 400 ? jsonOf(response) : undefined;
  const code = isObject(body) ? body.error_code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
