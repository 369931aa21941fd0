// The worker of a manager in the page, so that the page stays responsive.
import { createSandbox, type HttpRequest, type Sandbox } from '../../../sandbox/index.ts';
import type { InitialConfig, ManagerMessage, PageMessage } from './messages.ts';
import { Persistence, restore } from './persistence.ts';

/** How often automatic changes are saved, in milliseconds. */
const SAVE_INTERVAL_MS = 500;
/** The time of the example data. */
const EXAMPLE_TIME = '2026-03-02T09:30:00.000Z';

const scope = globalThis as unknown as {
  onmessage: (event: { data: PageMessage }) => void;
  postMessage(message: ManagerMessage): void;
};

let sandbox: Sandbox | undefined;
let persistence: Persistence | undefined;
/** Pending requests, which an abort can still remove. */
const waiting = new Map<number, HttpRequest>();

scope.onmessage = ({ data }) => {
  if (data.kind === 'begin') start(data);
  else if (data.kind === 'abort') waiting.delete(data.id);
  else {
    waiting.set(data.id, data.exchange);
    // In the next task, so that an abort that has already arrived is handled first.
    setTimeout(respond, 0, data.id);
  }
};

function start({ beginning, saved, isSaved }: Extract<PageMessage, { kind: 'begin' }>): void {
  sandbox = newSandbox(beginning);
  if (saved !== null && !restore(sandbox, saved)) {
    sandbox.close();
    sandbox = newSandbox(beginning);
  }
  if (!isSaved) return;
  persistence = new Persistence(sandbox);
  setInterval(save, SAVE_INTERVAL_MS);
}

function newSandbox({ state, now = EXAMPLE_TIME, rate = 0, seed }: InitialConfig): Sandbox {
  const pace = rate === 0 ? { mode: 'virtual' as const } : rate === 1 ? { mode: 'real' as const } : { rate };
  return createSandbox({
    clock: { ...pace, now },
    runner: 'auto',
    validate: true,
    ...(state && { state }),
    ...(seed && { seed }),
  });
}

function respond(id: number): void {
  const exchange = waiting.get(id);
  if (exchange === undefined || sandbox === undefined) return;
  waiting.delete(id);
  const reply = sandbox.handle(exchange);
  const { body } = reply;
  const isWhole = body === null || typeof body === 'string' || body instanceof Uint8Array;
  // Before the response, since the page may be closed as soon as it arrives.
  if (exchange.method !== 'GET') save();
  scope.postMessage({ kind: 'reply', id, reply: { ...reply, body: isWhole ? body : [...body].join('') } });
}

function save(): void {
  const saved = persistence?.changes();
  if (saved !== undefined) scope.postMessage({ kind: 'save', saved });
}
