import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning, Lock } from './lock.ts';

/** A state file that cannot be used. It was not changed. */
export class StateFileError extends Error {}

/** It contains passwords and tokens. */
const OWNER_ONLY = 0o600;

/**
 * A file with a state document. It is replaced atomically: after an interrupted write it is complete, with the old or the
 * new state.
 */
export class StateFile {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws {StateFileError} when the file cannot be created or replaced. */
  static async at(name: string): Promise<StateFile> {
    // The target of a link is replaced.
    const path = await realpath(name).catch(() => resolve(name));
    const folder = await stat(dirname(path)).catch(() => undefined);
    if (!folder?.isDirectory()) throw new StateFileError(`There is no folder ${dirname(path)} for ${name}.`);
    const file = await stat(path).catch(() => undefined);
    if (file !== undefined && !file.isFile()) throw new StateFileError(`${name} is not a file.`);
    const state = new StateFile(path);
    if (file !== undefined && (await state.#isMount())) {
      throw new StateFileError(
        `${name} is a mount of its own and cannot be replaced: mount its folder, as with -v "$PWD/data:/data" --state /data/state.json.`,
      );
    }
    return state;
  }

  /** @throws {StateFileError} when another process uses the file. */
  async lock(): Promise<Lock> {
    const path = `${this.path}.lock`;
    const lock = await Lock.acquire(path);
    if (lock !== undefined) return lock;
    throw new StateFileError(
      `${this.path} is in use by another sandbox. If it is not running, delete ${path}.`,
    );
  }

  async exists(): Promise<boolean> {
    return await stat(this.path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
  }

  /** Writes the chunks one by one without blocking the event loop. Resolves with the number of bytes. */
  async write(chunks: Iterable<string>): Promise<number> {
    const partial = this.#partialPath();
    let length: number;
    try {
      const handle = await open(partial, 'wx', OWNER_ONLY);
      try {
        length = await writeAll(handle, chunks);
        await this.#keepOwnerAndMode(handle);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(partial, this.path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    await syncFolder(dirname(this.path));
    return length;
  }

  /** Deletes the partial files of processes that no longer run. */
  async deletePartialFiles(): Promise<void> {
    const folder = dirname(this.path);
    const prefix = `${basename(this.path)}.`;
    for (const name of await readdir(folder)) {
      const id = name.startsWith(prefix) ? name.slice(prefix.length).match(PARTIAL_NAME)?.[1] : undefined;
      if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
    }
  }

  /** A file that is a mount cannot be linked, and not be replaced. */
  async #isMount(): Promise<boolean> {
    const probe = this.#partialPath();
    try {
      await link(this.path, probe);
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EXDEV';
    } finally {
      await rm(probe, { force: true });
    }
  }

  #partialPath(): string {
    return `${this.path}.${process.pid}-${randomUUID().slice(0, 8)}.partial`;
  }

  /** Copies them from the existing file: the umask restricts the mode of `open`. */
  async #keepOwnerAndMode(handle: FileHandle): Promise<void> {
    const file = await stat(this.path).catch(() => undefined);
    if (file === undefined) return;
    // Only root may change the owner.
    await handle.chown(file.uid, file.gid).catch(() => {});
    await handle.chmod(file.mode & 0o7777);
  }
}

const PARTIAL_NAME = /^(\d+)-[0-9a-f]{8}\.partial$/;

async function writeAll(handle: FileHandle, chunks: Iterable<string>): Promise<number> {
  let length = 0;
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    await handle.writeFile(bytes);
    length += bytes.length;
  }
  return length;
}

/** Makes the rename durable. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
