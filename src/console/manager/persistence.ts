import type { Exchange, Sandbox } from '../../sandbox/index.ts';
import type { Kept } from './messages.ts';

/** Of a manager with more executions nothing is kept: the storage of a page is small, and slow to write. */
const MOST_KEPT = 2000;

/** Tells what is to be kept of a manager, each time that there is something new. */
export class Keeping {
  readonly #sandbox: Sandbox;
  #last = '';
  #revision = -1;
  #state = '';

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** Undefined when nothing has changed since it was asked last; null when there is too much to keep. */
  news(): Kept | null | undefined {
    const { executions, revision, clock } = this.#read('/health');
    const { rules } = this.#read('/faults');
    const isTooMuch = executions > MOST_KEPT;
    const mark = isTooMuch ? 'too much' : JSON.stringify([revision, clock, rules]);
    if (mark === this.#last) return undefined;
    this.#last = mark;
    if (isTooMuch) return null;
    if (revision !== this.#revision) this.#state = [...this.#sandbox.state.text()].join('');
    this.#revision = revision;
    return {
      state: this.#state,
      clock: { mode: clock.mode, rate: clock.rate, now: clock.now },
      faults: rules,
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers of our own control plane.
  #read(path: string): any {
    return JSON.parse(String(this.#sandbox.handle(exchangeOf('GET', path)).body));
  }
}

/** Has a fresh manager go on from what was kept; false when that is of no use, as of another version of the site. */
export function goOn(sandbox: Sandbox, { state, clock, faults }: Kept): boolean {
  const pace = clock.mode === 'accelerated' ? { rate: clock.rate } : { mode: clock.mode };
  const steps: [method: string, path: string, document: string][] = [
    // The time first, while nothing is there that could happen on the way.
    ['POST', '/clock', '{"mode": "virtual"}'],
    ['PUT', '/state', '{}'],
    ['POST', '/clock', JSON.stringify({ now: clock.now })],
    ['PUT', '/state', state],
    ['PUT', '/faults', JSON.stringify({ rules: faults })],
    ['POST', '/clock', JSON.stringify(pace)],
  ];
  return steps.every(([...step]) => sandbox.handle(exchangeOf(...step)).status < 300);
}

function exchangeOf(method: string, path: string, document?: string): Exchange {
  const body = document === undefined ? null : new TextEncoder().encode(document);
  return { method, path: `/_sandbox${path}`, query: '', headers: { prefer: 'return=minimal' }, body };
}
