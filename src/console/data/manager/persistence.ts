import type { HttpRequest, Sandbox } from '../../../sandbox/index.ts';
import { MAX_SAVED_EXECUTIONS } from './limits.ts';
import type { SavedManager, SavedState } from './messages.ts';

/** Reports the state to save whenever a manager has changed. */
export class Persistence {
  readonly #sandbox: Sandbox;
  #last = '';
  #revision = -1;
  #state = '';

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** @returns undefined when nothing has changed since the last call. */
  changes(): SavedManager | undefined {
    const { executions, revision, clock, release } = this.#read('/health');
    const { rules } = this.#read('/faults');
    const isTooLarge = executions > MAX_SAVED_EXECUTIONS;
    const mark = isTooLarge ? `too large: ${executions}` : JSON.stringify([revision, clock, rules, release]);
    if (mark === this.#last) return undefined;
    this.#last = mark;
    if (isTooLarge) return { kind: 'too-large', executions };
    if (revision !== this.#revision) this.#state = [...this.#sandbox.state.text()].join('');
    this.#revision = revision;
    return {
      kind: 'whole',
      state: this.#state,
      clock: { mode: clock.mode, rate: clock.rate, now: clock.now },
      faults: rules,
      release,
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: responses of our own control plane.
  #read(path: string): any {
    return JSON.parse(String(this.#sandbox.handle(httpRequest('GET', path)).body));
  }
}

/** Restores a saved manager; false when that is impossible, for instance when another version of the site saved it. */
export function restore(sandbox: Sandbox, { state, clock, faults, release }: SavedState): boolean {
  const pace = clock.mode === 'accelerated' ? { rate: clock.rate } : { mode: clock.mode };
  const steps: [method: string, path: string, document: string][] = [
    // The time first, while no execution exists that could change on the way.
    ['POST', '/clock', '{"mode": "virtual"}'],
    ['PUT', '/state', '{}'],
    ['POST', '/clock', JSON.stringify({ now: clock.now })],
    ['PUT', '/release', JSON.stringify({ release })],
    ['PUT', '/state', state],
    ['PUT', '/faults', JSON.stringify({ rules: faults })],
    ['POST', '/clock', JSON.stringify(pace)],
  ];
  return steps.every(([...step]) => sandbox.handle(httpRequest(...step)).status < 300);
}

function httpRequest(method: string, path: string, document?: string): HttpRequest {
  const body = document === undefined ? null : new TextEncoder().encode(document);
  return { method, path: `/_sandbox${path}`, query: '', headers: { prefer: 'return=minimal' }, body };
}
