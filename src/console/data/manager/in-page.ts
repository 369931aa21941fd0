// A simulated Cloudify Manager in the page, in place of `fetch`. It responds like one on the network, with faults and
// delays, and is saved from page to page.

import { createFetch } from '../../../sandbox/fetch.ts';
import type { HttpRequest, SandboxResponse } from '../../../sandbox/index.ts';
import type { InitialConfig, ManagerMessage, PageMessage, SavedManager } from './messages.ts';

export type { InitialConfig as Beginning } from './messages.ts';

export interface InPageManager {
  /** Like the global `fetch`. The host of the URL is ignored. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Whether it continues the state that the previous page saved. */
  readonly restored: boolean;
  /** Ends the manager. The saved state is kept. */
  close(): void;
}

export interface InPageOptions extends InitialConfig {
  /** The name under which it is saved for the next page of this tab. Default: it is not saved. */
  readonly saveAs?: string | undefined;
}

/** Creates a manager for this page only, with a worker of its own. */
export function createInPageManager({ saveAs, ...beginning }: InPageOptions = {}): InPageManager {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'manager' });
  const pending = new Map<
    number,
    { resolve: (reply: SandboxResponse) => void; reject: (reason: unknown) => void }
  >();
  let lastId = 0;
  const post = (message: PageMessage, given: Transferable[] = []) => worker.postMessage(message, given);

  const request = (exchange: HttpRequest, signal: AbortSignal): Promise<SandboxResponse> =>
    new Promise((resolve, reject) => {
      // It may have been aborted while its body was read.
      signal.throwIfAborted();
      const id = ++lastId;
      const abort = () => {
        if (!pending.delete(id)) return;
        post({ kind: 'abort', id });
        reject(signal.reason);
      };
      const settled = (settle: () => void) => {
        signal.removeEventListener('abort', abort);
        settle();
      };
      pending.set(id, {
        resolve: (reply) => settled(() => resolve(reply)),
        reject: (reason) => settled(() => reject(reason)),
      });
      signal.addEventListener('abort', abort, { once: true });
      // The body is not used elsewhere, so it is transferred, not copied.
      const { body } = exchange;
      post({ kind: 'request', id, exchange }, body === null ? [] : [body.buffer as ArrayBuffer]);
    });

  worker.onmessage = ({ data }: { data: ManagerMessage }) => {
    if (data.kind === 'save') return saveAs === undefined ? undefined : write(saveAs, data.saved);
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    waiting?.resolve(data.reply);
  };
  const rejectAll = () => {
    for (const { reject } of pending.values()) reject(new TypeError('The manager in the page has failed.'));
    pending.clear();
  };
  worker.onerror = rejectAll;

  const last = saveAs === undefined ? null : read(saveAs);
  const saved = last?.kind === 'whole' ? last : null;
  if (saveAs !== undefined && last?.kind === 'too-large') {
    writeItem(lostKey(saveAs), String(last.executions));
    // Otherwise a reload before the next save would report the loss again.
    writeItem(saveAs, 'null');
  }
  post({ kind: 'begin', beginning, saved, isSaved: saveAs !== undefined });
  return {
    fetch: createFetch(request),
    restored: saved !== null,
    close() {
      worker.terminate();
      rejectAll();
    },
  };
}

const SHARED_KEY = 'cloudify-executions:manager';

const shared = new Map<string, InPageManager>();

/**
 * The manager that all parts of a page share, saved from page to page of this tab. It begins with the example data and a
 * stopped clock.
 */
export function sharedManager(): InPageManager {
  const manager = shared.get(SHARED_KEY) ?? createInPageManager({ saveAs: SHARED_KEY });
  shared.set(SHARED_KEY, manager);
  return manager;
}

/**
 * The number of executions of the shared manager that were lost with the previous page, because they were too many to be
 * saved. Reports each loss once.
 */
export function takeLostExecutionCount(): number {
  try {
    const lost = sessionStorage.getItem(lostKey(SHARED_KEY));
    sessionStorage.removeItem(lostKey(SHARED_KEY));
    return Number(lost);
  } catch {
    return 0;
  }
}

/** A separate key, so that a page without the console does not overwrite the loss. */
function lostKey(name: string): string {
  return `${name}:lost`;
}

function write(name: string, saved: SavedManager): void {
  writeItem(name, JSON.stringify(saved));
}

/** Storage may be forbidden or full; the manager then starts over on the next page. */
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
