import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly id: string;
}

/** The owner touches the file at this interval. */
const HEARTBEAT_MS = 5_000;
/** An owner on another host is considered gone after this time without a heartbeat. */
const STALE_AFTER_MS = 20_000;

/** A lock file. It is deleted when the process exits. */
export class Lock {
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;
  readonly #onExit: () => void;

  private constructor(path: string) {
    this.#path = path;
    this.#timer = setInterval(() => void sendHeartbeat(path), HEARTBEAT_MS).unref();
    this.#onExit = () => rmSync(path, { force: true });
    process.once('exit', this.#onExit);
  }

  /** Undefined if another process holds it. */
  static async acquire(path: string): Promise<Lock | undefined> {
    const owner: Owner = { pid: process.pid, host: hostname(), id: randomUUID() };
    for (const isLast of [false, true]) {
      try {
        await writeFile(path, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
        return new Lock(path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (isLast || (await isOwned(path))) return undefined;
        await rm(path, { force: true });
      }
    }
    return undefined;
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    process.off('exit', this.#onExit);
    await rm(this.#path, { force: true });
  }
}

/** An owner on this host must be running; one on another host, such as a container, must have a recent heartbeat. */
async function isOwned(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  const owner = ownerIn(text);
  if (owner?.host === hostname()) return owner.pid !== process.pid && isRunning(owner.pid);
  return Date.now() - mtimeMs < STALE_AFTER_MS;
}

function ownerIn(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

async function sendHeartbeat(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

/** Whether a process with this id runs on this host. */
export function isRunning(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
