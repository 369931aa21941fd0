/** A client has no call that sends exactly a request. */
class UnsupportedRequest extends Error {}

export function reject(reason: string): never {
  throw new UnsupportedRequest(reason);
}

/** What `read` returns, or the reason with which it calls `reject`. */
export function callOrReason<Call>(read: () => Call): Call | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnsupportedRequest) return error.message;
    throw error;
  }
}

/** The method for an action and its options; `requeue` exists for single executions only. */
export const ACTION_METHODS: Readonly<Record<string, readonly [method: string, options: object]>> = {
  cancel: ['cancel', {}],
  'force-cancel': ['cancel', { force: true }],
  kill: ['cancel', { kill: true }],
  resume: ['resume', {}],
  'force-resume': ['resume', { force: true }],
  requeue: ['requeue', {}],
};
