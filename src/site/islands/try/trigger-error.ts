import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { curlSample } from '../../samples/curl.ts';
import type { Caller } from '../../samples/request.ts';
import { ERROR_REQUESTS, type ErrorRequest, type State } from './error-requests.ts';
import { type ReceivedResponse, send } from './send.ts';
import type { Fetch } from './target.ts';

const MANAGER = 'http://manager.in.this.page';
const TENANT = 'default_tenant';

export interface TriggeredError {
  readonly response: ReceivedResponse;
  /** The request as a command, without the preparation of the state. */
  readonly command: string;
}

/** The request that triggers an error: a real one, or one with a header of the sandbox. */
export function errorRequest(code: ErrorCode): ErrorRequest {
  return (
    ERROR_REQUESTS[code] ?? {
      reason: 'the header X-Sandbox-Error, because no request causes it here',
      request: { operationId: 'listExecutions', path: {}, query: {} },
      headers: { 'X-Sandbox-Error': code },
    }
  );
}

export function hasRealRequest(code: ErrorCode): boolean {
  return ERROR_REQUESTS[code] !== undefined;
}

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERRORS, text);
}

/**
 * Triggers an error in a world of its own, so that it does not change the manager of the page.
 * @param server The server that the command names.
 */
export async function triggerError(code: ErrorCode, fetch: Fetch, server: string): Promise<TriggeredError> {
  const { request, as = 'admin', password = as, headers, before } = errorRequest(code);
  const world = { 'X-Sandbox-World': `provoke-${code}` };
  await fetch(`${MANAGER}/_sandbox/reset`, { method: 'POST', headers: world });
  if (before) await change(before, world, fetch);
  const identity = { username: as, password };
  const response = await send(request, {
    baseUrl: MANAGER,
    identity,
    tenant: TENANT,
    fetch,
    headers: { ...headers, ...world },
  });
  return { response, command: command(code, { baseUrl: server, identity, tenant: TENANT }) };
}

async function change(
  before: (state: State) => void,
  world: Record<string, string>,
  fetch: Fetch,
): Promise<void> {
  const url = `${MANAGER}/_sandbox/state`;
  const state = (await (await fetch(url, { method: 'GET', headers: world })).json()) as State;
  before(state);
  const changed = await fetch(url, {
    method: 'PUT',
    headers: { ...world, 'content-type': 'application/json', prefer: 'return=minimal' },
    body: JSON.stringify(state),
  });
  if (!changed.ok) throw new Error(`The state was rejected: ${await changed.text()}`);
}

function command(code: ErrorCode, caller: Caller): string {
  const { request, headers = {} } = errorRequest(code);
  const more = Object.entries(headers).map(([name, value]) => `  -H '${name}: ${value}'`);
  const lines = curlSample(request, caller).split(' \\\n');
  const kept = lines.filter((line) => !Object.keys(headers).some((name) => line.includes(`${name}: `)));
  const data = kept.findIndex((line) => line.trimStart().startsWith('-d '));
  kept.splice(data < 0 ? kept.length : data, 0, ...more);
  return kept.join(' \\\n');
}
