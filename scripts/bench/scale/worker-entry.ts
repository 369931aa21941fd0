/** A process with a sandbox of the size given as its argument. */
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { StateFile } from '../../../src/sandbox/server/index.ts';
import { stateOfSize } from '../sample-state.ts';
import { exchange, requestBytes } from '../sandbox-request.ts';
import { handleCalls, Worker } from '../worker.ts';
import { TIMED_REQUESTS, type TimedRequest } from './timed-requests.ts';

/** Bytes per execution, including the state document that a reset restores. */
export interface MemoryUse {
  readonly stored: number;
  /** After every execution was listed once. */
  readonly listed: number;
}

/** Milliseconds. */
export interface SaveTimes {
  readonly save: number;
  /** Of CPU time, in a new process, as a sandbox does at its start. */
  readonly load: number;
  /** Of CPU time, for `JSON.parse` of the same file. */
  readonly parse: number;
}

export interface RequestTiming {
  readonly id: string;
  readonly requests: number;
}

/** Up to this size each call gets a new sandbox, so that writes do not add up. */
const MAX_RECREATED_SIZE = 10_000;
const WARM_UP_SIZE = 1_000;
const LONG_PAGE = 1_000;

const size = Number(process.argv[2]);
let current: Sandbox | undefined;

handleCalls({
  memory(): MemoryUse {
    current?.close();
    current = undefined;
    const before = heapUsed();
    current = sandboxOf(size);
    const stored = heapUsed() - before;
    for (let offset = 0; offset < size; offset += LONG_PAGE) {
      requestBytes(current, exchange('GET', '/executions', `_size=${LONG_PAGE}&_offset=${offset}`), 200);
    }
    return { stored: stored / size, listed: (heapUsed() - before) / size };
  },

  /** Runs the same code everywhere, on a small sandbox of its own, so that this one keeps its size. */
  async warmUp(requests: number): Promise<void> {
    for (const timedRequest of TIMED_REQUESTS) {
      const sandbox = sandboxOf(WARM_UP_SIZE);
      await timeOf(timedRequest, sandbox, requests);
      sandbox.close();
    }
  },

  /** Returns microseconds per request. */
  async time({ id, requests }: RequestTiming): Promise<number> {
    const timedRequest = TIMED_REQUESTS.find((each) => each.id === id);
    if (timedRequest === undefined) throw new Error(`There is no request "${id}".`);
    return timeOf(timedRequest, sandboxOfThisSize(), requests);
  },

  /** Writes the state to a file, and reads that in new processes. */
  async saveAndLoad(): Promise<SaveTimes> {
    const sandbox = sandboxOfThisSize();
    await using folder = await mkdtempDisposable(join(tmpdir(), 'bench-state-'));
    const file = await StateFile.at(join(folder.path, 'state.json'));
    const startedAt = performance.now();
    await file.write(sandbox.state.text());
    const save = performance.now() - startedAt;
    const cpuTimeOf = async (action: 'load' | 'parse') => {
      await using reader = new Worker(action, new URL('read-state.ts', import.meta.url), [file.path]);
      return await reader.call<number>(action);
    };
    return { save, load: await cpuTimeOf('load'), parse: await cpuTimeOf('parse') };
  },
});

function sandboxOfThisSize(): Sandbox {
  if (current !== undefined && size > MAX_RECREATED_SIZE) return current;
  current?.close();
  current = sandboxOf(size);
  return current;
}

function sandboxOf(executions: number): Sandbox {
  return createSandbox({ state: stateOfSize(executions), clock: 'virtual', runner: 'manual' });
}

/** The median in microseconds: single requests may be interrupted or find a cold cache. */
async function timeOf(
  { prepare, expected }: TimedRequest,
  sandbox: Sandbox,
  requests: number,
): Promise<number> {
  const bench = new Bench({
    iterations: requests,
    time: 0,
    warmupIterations: Math.ceil(requests / 2),
    warmupTime: 0,
    throws: true,
  });
  let request = prepare(sandbox);
  const beforeEach = () => {
    request = prepare(sandbox);
  };
  bench.add('request', () => void requestBytes(sandbox, request, expected), { beforeEach });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error(`A request was not timed: ${task?.result.state}`);
  return task.result.latency.p50 * 1000;
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('Measuring memory requires --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
