import type { Violation } from '../../../../generated/validation.ts';
import { type ApiRequest, queryString, valuesOf } from '../../samples/request.ts';
import type { ReceivedResponse } from './send.ts';

export type { Violation } from '../../../../generated/validation.ts';

/** The validators are large, so they are loaded when they are needed. */
const validation = () => import('../../../../generated/validation.ts');

/** The violations of the contract in a request, with pointers to its parts. */
export async function requestViolations(request: ApiRequest): Promise<Violation[]> {
  const { validateQuery, validateRequestBody } = await validation();
  const inQuery = validateQuery(request.operationId, queryString(request));
  const inBody = validateRequestBody(request.operationId, request.body);
  return [
    ...inQuery.map((fault) => prefixed('query', fault)),
    ...inBody.map((fault) => prefixed('body', fault)),
  ];
}

/** The violations of the contract in a response. */
export async function responseViolations({
  request,
  status,
  contentType,
  body,
}: ReceivedResponse): Promise<Violation[]> {
  const { validateResponse } = await validation();
  const { _include: include } = request.query;
  return validateResponse(request.operationId, {
    status,
    contentType,
    body,
    ...(include !== undefined && { include: valuesOf(include).map(String) }),
  });
}

function prefixed(part: string, fault: Violation): Violation {
  return { ...fault, at: `${part}${fault.at}` };
}

/** The error code of a response, if it is an error response. */
export function errorCodeOf({ status, body }: ReceivedResponse): string | undefined {
  const { error_code: code } = (typeof body === 'object' && body !== null ? body : {}) as {
    error_code?: unknown;
  };
  return status >= 400 && typeof code === 'string' ? code : undefined;
}
