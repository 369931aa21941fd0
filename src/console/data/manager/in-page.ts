// A Cloudify Manager that lives in the page, in place of `fetch`.
// It responds as one on the network would, faults and delays included, and is saved from page to page.

import { createFetch } from '../../../sandbox/fetch.ts';
import type { HttpRequest, SandboxResponse } from '../../../sandbox/index.ts';
import type { Beginning, FromManager, SavedManager, ToManager } from './messages.ts';

export type { Beginning } from './messages.ts';

/** A manager in the page. */
export interface ManagerInPage {
  /** Responds as the global `fetch` would with a manager at the other end. Only the path counts, not the host. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Whether it continues what the page before had saved. */
  readonly restored: boolean;
  /** Ends it with all that it holds. What was saved stays. */
  close(): void;
}

/** How a manager in the page begins, and whether it is saved. */
export interface InPageOptions extends Beginning {
  /** The name under which it is saved for the next page of this tab. Default: it is not saved. */
  readonly saveAs?: string | undefined;
}

/** A manager of this page alone, with a worker of its own. */
export function managerInPage({ saveAs, ...beginning }: InPageOptions = {}): ManagerInPage {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'manager' });
  const asked = new Map<
    number,
    { resolve: (reply: SandboxResponse) => void; reject: (reason: unknown) => void }
  >();
  let asks = 0;
  const tell = (message: ToManager, given: Transferable[] = []) => worker.postMessage(message, given);

  const ask = (exchange: HttpRequest, signal: AbortSignal): Promise<SandboxResponse> =>
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
      // The body is not used elsewhere, so it is transferred, not copied.
      const { body } = exchange;
      tell({ kind: 'request', id, exchange }, body === null ? [] : [body.buffer as ArrayBuffer]);
    });

  worker.onmessage = ({ data }: { data: FromManager }) => {
    if (data.kind === 'save') return saveAs === undefined ? undefined : write(saveAs, data.saved);
    const waiting = asked.get(data.id);
    asked.delete(data.id);
    waiting?.resolve(data.reply);
  };
  const broken = () => {
    for (const { reject } of asked.values()) reject(new TypeError('The manager in the page has failed.'));
    asked.clear();
  };
  worker.onerror = broken;

  const last = saveAs === undefined ? null : read(saveAs);
  const saved = last?.kind === 'whole' ? last : null;
  if (saveAs !== undefined && last?.kind === 'too-large') {
    writeItem(lostKey(saveAs), String(last.executions));
    // Or a reload that comes before this manager was saved would report the loss again.
    writeItem(saveAs, 'null');
  }
  tell({ kind: 'begin', beginning, saved, isSaved: saveAs !== undefined });
  return {
    fetch: createFetch(ask),
    restored: saved !== null,
    close() {
      worker.terminate();
      broken();
    },
  };
}

const SHARED = 'cloudify-executions:manager';

const shared = new Map<string, ManagerInPage>();

/**
 * The manager that all parts of a page share and that is saved from page to page of this tab. It begins with the example
 * data and a stopped clock.
 */
export function sharedManager(): ManagerInPage {
  const manager = shared.get(SHARED) ?? managerInPage({ saveAs: SHARED });
  shared.set(SHARED, manager);
  return manager;
}

/**
 * How many executions of the shared manager were lost with a page before, because they were too many to be saved. Reports
 * each loss once.
 */
export function takeLostExecutions(): number {
  try {
    const lost = sessionStorage.getItem(lostKey(SHARED));
    sessionStorage.removeItem(lostKey(SHARED));
    return Number(lost);
  } catch {
    return 0;
  }
}

/** A key of its own: a page that has nowhere to show the loss must not overwrite it. */
function lostKey(name: string): string {
  return `${name}:lost`;
}

function write(name: string, saved: SavedManager): void {
  writeItem(name, JSON.stringify(saved));
}

/** Storage may be forbidden or full; the manager then begins anew on the next page. */
function writeItem(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    return;
  }
}

function read(name: string): SavedManager | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
