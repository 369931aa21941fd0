/** Why the sandbox itself created a response. */
export const SANDBOX_HEADER = 'X-Sandbox';

/** The known issue of the manager that the sandbox did not reproduce in a response. */
export const DEVIATION_HEADER = 'X-Sandbox-Deviation';

/** With `strict`: what in a request has no effect, although the contract allows it. */
export const NOTE_HEADER = 'X-Sandbox-Note';

const OBSERVER_HEADER = 'x-sandbox-observer';

/** Whether a request monitors the sandbox: a read that is not recorded and not affected by faults. */
export function isMonitoring(
  method: string | undefined,
  headers: Readonly<Record<string, unknown>>,
): boolean {
  return headers[OBSERVER_HEADER] !== undefined && (method === 'GET' || method === 'HEAD');
}
