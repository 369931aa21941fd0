import {
  ApiError,
  type CloudifyError,
  ERROR_CLASSES,
  type FailedRequest,
} from '../../../generated/error-classes.ts';
import { type UnexpectedResponseError, unexpectedResponse } from '../errors/errors.ts';

/** Reads a JSON text. */
export type ParseJson = (text: string) => unknown;

/** The data of a success. */
export function readData(
  text: string | undefined,
  response: Response,
  request: FailedRequest,
  parse: ParseJson,
): unknown {
  try {
    return parse(text ?? '');
  } catch (cause) {
    throw toUnexpectedResponseError(text, response, request, { cause });
  }
}

/** What an answer is that should be an execution or a group. Which fields they have is for the contract to say. */
export function validateObject(answer: unknown): string | undefined {
  return typeof answer === 'object' && answer && !Array.isArray(answer) ? undefined : 'no object';
}

/** What an answer is that should be something new, which has an id to go on with. */
export function validateCreated(answer: unknown): string | undefined {
  return (
    validateObject(answer) ?? (typeof (answer as { id?: unknown }).id === 'string' ? undefined : 'no id')
  );
}

/** The error that a refusal stands for. `response` is the answer with its body still to be read. */
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
    message: String(message || `The manager answered ${status} with ${code}.`),
    response,
  });
}

/** An answer that cannot be the API's: a page, broken JSON, nothing at all, a redirect. */
function toUnexpectedResponseError(
  body: unknown,
  response: Response,
  request: FailedRequest,
  options?: ErrorOptions,
): UnexpectedResponseError {
  const { headers, status } = response;
  const location = headers.get('Location');
  const redirect = location ? `; it leads to ${location}, and redirects are not followed` : '';
  const type = body ? (headers.get('Content-Type') ?? 'no content type') : 'nothing';
  const what = `${type}, which is not the API's (is the baseUrl right?)${redirect}`;
  return unexpectedResponse(what, body, status, request, options);
}
