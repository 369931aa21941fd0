import {
  ApiError,
  type CloudifyError,
  ERROR_CLASSES,
  type FailedRequest,
} from '../../../generated/error-classes.ts';
import { nameOf, UnexpectedResponseError } from '../errors/errors.ts';
import { endOf, type Page } from '../pagination.ts';

/** Parses a JSON text. */
export type ParseJson = (text: string) => unknown;

/** Parses the body of a success. */
export function parseData(
  text: string,
  response: Response,
  request: FailedRequest,
  parse: ParseJson,
): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw toUnexpectedResponseError(text, response, request, undefined, { cause });
  }
}

/** The body of an error response; a string when it is not JSON. */
export function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Describes data that should be an execution or a group; undefined when it is an object. */
export function validateObject(data: unknown): string | undefined {
  return typeof data === 'object' && data && !Array.isArray(data) ? undefined : 'no object';
}

/** Describes data that should be a new execution or group, whose id is needed to continue. */
export function validateCreated(data: unknown): string | undefined {
  return validateObject(data) ?? (typeof (data as { id?: unknown }).id === 'string' ? undefined : 'no id');
}

/** Describes data that should be a page of a list, and not `after` again. */
export function validatePage(page: Page<unknown>, after?: Page<unknown>): string | undefined {
  const offset: unknown = page?.metadata?.pagination?.offset;
  if (!Array.isArray(page?.items) || typeof offset !== 'number') return 'not a page of a list';
  if (after && offset <= after.metadata.pagination.offset) {
    return `the page at offset ${offset} again instead of the one at ${endOf(after)}`;
  }
  return undefined;
}

/** The error for a response with 4xx or 5xx. `response` still has its body to read. */
export function toApiError(body: unknown, response: Response, request: FailedRequest): CloudifyError {
  const { error_code: code, message } = (body ?? {}) as { error_code?: unknown; message?: unknown };
  if (typeof code !== 'string') return toUnexpectedResponseError(body, response, request);
  const ErrorClass =
    (Object.hasOwn(ERROR_CLASSES, code) && ERROR_CLASSES[code as keyof typeof ERROR_CLASSES]) || ApiError;
  const { status } = response;
  return new ErrorClass({
    ...request,
    status,
    code,
    message: String(message || `The manager responded with status ${status} and ${code}.`),
    response,
  });
}

/**
 * The error for a response that is not the API's: a page, broken JSON, an empty body, a redirect.
 *
 * @param what Describes the body.
 */
export function toUnexpectedResponseError(
  body: unknown,
  response: Response,
  request: FailedRequest,
  what = describeBody(body, response),
  options?: ErrorOptions,
): UnexpectedResponseError {
  const { status } = response;
  const preview = previewOf(body);
  const message = `${nameOf(request)} returned status ${status} with ${what}: ${preview}`;
  return new UnexpectedResponseError(message, preview, status, request, options);
}

function describeBody(body: unknown, { headers }: Response): string {
  const location = headers.get('Location');
  const redirect = location ? `; it redirects to ${location}, and redirects are not followed` : '';
  const type = body ? (headers.get('Content-Type') ?? 'no content type') : 'nothing';
  return `${type}, which is not the API's (is the baseUrl right?)${redirect}`;
}

const PREVIEW_LENGTH = 120;

/** The first words of a body, without the markup of a page. */
function previewOf(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  const words = text
    .replace(/<(style|script)\b.*?<\/\1>|<[^>]*>|\s+/gis, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return words.length > PREVIEW_LENGTH ? `${words.slice(0, PREVIEW_LENGTH)}…` : words;
}
