/** A process that holds a sandbox of the size it is given as its argument, and times what it is asked to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type StateDocument } from '../../../src/sandbox/index.ts';
import { readStateFile } from '../../../src/sandbox/storage/read-state-file.ts';
import { StateFile } from '../../../src/sandbox/storage/state-file.ts';
import { median } from '../figures.ts';
import { answered, exchange } from '../request.ts';
import { serve } from '../worker.ts';
import { worldOf } from '../world.ts';
import { PROBES, type Probe } from './probes.ts';

/** Bytes per execution, the state document that a reset goes back to included. */
export interface Weighed {
  readonly stored: number;
  /** When every execution has been listed once. */
  readonly listed: number;
}

/** Milliseconds. */
export interface Kept {
  readonly save: number;
  readonly load: number;
}

export interface WarmUpOrder {
  readonly calls: number;
}

export interface ProbeOrder {
  readonly probe: string;
  readonly calls: number;
}

/** Up to this size a sandbox is made anew for each order, so that what is written does not add up. */
const SOON_MADE = 10_000;
/** Of the calls, so many are made in advance and not timed. */
const WARM_UP = 0.5;
const WARM_UP_SIZE = 1_000;

const LONG_PAGE = 1_000;

const size = Number(process.argv[2]);
let kept: Sandbox | undefined;

await serve({
  weigh(): Weighed {
    kept?.close();
    kept = undefined;
    const before = heap();
    kept = sandboxOf(size);
    const stored = heap() - before;
    for (let offset = 0; offset < size; offset += LONG_PAGE) {
      answered(kept, exchange('GET', '/executions', `_size=${LONG_PAGE}&_offset=${offset}`), 200);
    }
    const listed = heap() - before;
    return { stored: stored / size, listed: listed / size };
  },

  /** Another sandbox, so that this one keeps its size. */
  warmUp({ calls }: WarmUpOrder): void {
    for (const probe of PROBES) {
      const sandbox = sandboxOf(WARM_UP_SIZE);
      repeat(probe, sandbox, calls);
      sandbox.close();
    }
  },

  /** Microseconds per call. */
  probe({ probe: id, calls }: ProbeOrder): number {
    const probe = PROBES.find((candidate) => candidate.id === id);
    if (probe === undefined) throw new Error(`There is no probe ${id}.`);
    const sandbox = current();
    repeat(probe, sandbox, Math.ceil(calls * WARM_UP));
    return repeat(probe, sandbox, calls);
  },

  /** The state as text and back; what is loaded takes the place of what there is. */
  async keep(): Promise<Kept> {
    const sandbox = current();
    const folder = await mkdtemp(join(tmpdir(), 'bench-state-'));
    try {
      const file = await StateFile.at(join(folder, 'state.json'));
      const began = performance.now();
      await file.write(sandbox.state.text());
      const saved = performance.now();
      sandbox.state.put((await readStateFile(file.path)) as StateDocument);
      return { save: saved - began, load: performance.now() - saved };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

function current(): Sandbox {
  if (kept !== undefined && size > SOON_MADE) return kept;
  kept?.close();
  kept = sandboxOf(size);
  return kept;
}

function sandboxOf(executions: number): Sandbox {
  return createSandbox({ state: worldOf(executions), clock: 'virtual', runner: 'manual' });
}

/** The median: some calls are interrupted, or find their memory elsewhere after a pause. */
function repeat(probe: Probe, sandbox: Sandbox, calls: number): number {
  const results = Array.from({ length: calls }, () => {
    const call = probe.prepare(sandbox);
    const began = performance.now();
    call();
    return performance.now() - began;
  });
  return median(results) * 1000;
}

function heap(): number {
  if (globalThis.gc === undefined)
    throw new Error('Run with --expose-gc: without it nothing can be weighed.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
