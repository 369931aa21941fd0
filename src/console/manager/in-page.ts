// A Cloudify Manager that lives in the page, in place of `fetch`.
// It answers as one on the network would, faults and delays included, and goes on from page to page.

import { fetchThrough } from '../../sandbox/fetch.ts';
import type { Exchange, Reply } from '../../sandbox/index.ts';
import type { Beginning, FromManager, Kept, ToManager } from './messages.ts';

export type { Beginning } from './messages.ts';

/** A manager in the page. */
export interface ManagerInPage {
  /** Answers as the global `fetch` would if a manager were there; whatever the host, the path alone counts. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Whether it went on from what a page before had kept. */
  readonly wentOn: boolean;
  /** It is gone, with all that it holds; what was kept stays. */
  close(): void;
}

/** How a manager in the page begins, and whether it stays. */
export interface InPageOptions extends Beginning {
  /** Under which name it is kept for the next page of this tab; not at all unless given. */
  readonly keepAs?: string | undefined;
}

/** A manager of this page alone, with a worker of its own. */
export function managerInPage({ keepAs, ...beginning }: InPageOptions = {}): ManagerInPage {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'manager' });
  const asked = new Map<number, { resolve: (reply: Reply) => void; reject: (reason: unknown) => void }>();
  let asks = 0;
  const tell = (message: ToManager, given: Transferable[] = []) => worker.postMessage(message, given);

  const ask = (exchange: Exchange, signal: AbortSignal): Promise<Reply> =>
    new Promise((resolve, reject) => {
      // While its body was read, for instance.
      signal.throwIfAborted();
      const id = ++asks;
      const abort = () => {
        if (!asked.delete(id)) return;
        tell({ kind: 'abort', id });
        reject(signal.reason);
      };
      const settled = (settle: () => void) => {
        signal.removeEventListener('abort', abort);
        settle();
      };
      asked.set(id, {
        resolve: (reply) => settled(() => resolve(reply)),
        reject: (reason) => settled(() => reject(reason)),
      });
      signal.addEventListener('abort', abort, { once: true });
      // The body is nobody else's, so it is handed over and not copied.
      const { body } = exchange;
      tell({ kind: 'request', id, exchange }, body === null ? [] : [body.buffer as ArrayBuffer]);
    });

  worker.onmessage = ({ data }: { data: FromManager }) => {
    if (data.kind === 'kept') return keepAs === undefined ? undefined : write(keepAs, data.kept);
    const waiting = asked.get(data.id);
    asked.delete(data.id);
    waiting?.resolve(data.reply);
  };
  const broken = () => {
    for (const { reject } of asked.values()) reject(new TypeError('The manager in the page has failed.'));
    asked.clear();
  };
  worker.onerror = broken;

  const kept = keepAs === undefined ? null : read(keepAs);
  tell({ kind: 'begin', beginning, kept, keeps: keepAs !== undefined });
  return {
    fetch: fetchThrough(ask),
    wentOn: kept !== null,
    close() {
      worker.terminate();
      broken();
    },
  };
}

const shared = new Map<string, ManagerInPage>();

/**
 * The manager that all parts of a page share, and that goes on from page to page of this tab: it begins as the example
 * world, and its time stands still until someone lets it run.
 */
export function sharedManager(): ManagerInPage {
  const name = 'cloudify-executions:manager';
  const manager = shared.get(name) ?? managerInPage({ keepAs: name });
  shared.set(name, manager);
  return manager;
}

/** Storage may be forbidden or full; the manager then begins anew on the next page. */
function write(name: string, kept: Kept | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    return;
  }
}

function read(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
