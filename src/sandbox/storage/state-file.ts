import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning, Lock } from './lock.ts';

/** A file that cannot be used. It was left as it is. */
export class StateFileError extends Error {}

/** Passwords and tokens are in it. */
const OWNER_ONLY = 0o600;

/**
 * A file with a state document. It is only ever replaced as a whole: whatever interrupts a write, the file is there and
 * complete, as it was before or as it is after.
 */
export class StateFile {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws {StateFileError} when there can be no file of that name, or when it could never be replaced. */
  static async at(name: string): Promise<StateFile> {
    // A link stays a link: what it points to is replaced.
    const path = await realpath(name).catch(() => resolve(name));
    const folder = await stat(dirname(path)).catch(() => undefined);
    if (!folder?.isDirectory()) throw new StateFileError(`There is no folder ${dirname(path)} for ${name}.`);
    const file = await stat(path).catch(() => undefined);
    if (file !== undefined && !file.isFile()) throw new StateFileError(`${name} is not a file.`);
    const state = new StateFile(path);
    if (file !== undefined && (await state.#isMount())) {
      throw new StateFileError(
        `${name} is mounted by itself, so that it cannot be replaced: mount its folder, as with -v "$PWD/data:/data" --state /data/state.json.`,
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
      `${this.path} is in use by another sandbox. If there is none any more, delete ${path}.`,
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

  /** Writes the pieces as they are made, and lets everything else run between them. Resolves with the bytes written. */
  async write(pieces: Iterable<string>): Promise<number> {
    const partial = this.#partialPath();
    let length: number;
    try {
      const handle = await open(partial, 'wx', OWNER_ONLY);
      try {
        length = await writeAll(handle, pieces);
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

  /** Removes what processes that are no more have left half written. */
  async deletePartialFiles(): Promise<void> {
    const folder = dirname(this.path);
    const prefix = `${basename(this.path)}.`;
    for (const name of await readdir(folder)) {
      const id = name.startsWith(prefix) ? name.slice(prefix.length).match(PARTIAL_NAME)?.[1] : undefined;
      if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
    }
  }

  /** No second name can be given to a file across the border of a mount, and no other file can be put in its place. */
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

  /** A file that exists keeps them; the mode given to `open` would be cut by the umask. */
  async #keepOwnerAndMode(handle: FileHandle): Promise<void> {
    const file = await stat(this.path).catch(() => undefined);
    if (file === undefined) return;
    // Only the administrator may give files away.
    await handle.chown(file.uid, file.gid).catch(() => {});
    await handle.chmod(file.mode & 0o7777);
  }
}

const PARTIAL_NAME = /^(\d+)-[0-9a-f]{8}\.partial$/;

async function writeAll(handle: FileHandle, pieces: Iterable<string>): Promise<number> {
  let length = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    await handle.writeFile(bytes);
    length += bytes.length;
  }
  return length;
}

/** Only then is the new name sure to be on the disk. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
