/** Why a client has no call that sends exactly a request. */
export class Unsupported {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
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
