import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

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

  /** @throws {StateFileError} when there can be no file of that name. */
  static async at(name: string): Promise<StateFile> {
    // A link stays a link: what it points to is replaced.
    const path = await realpath(name).catch(() => resolve(name));
    const folder = await stat(dirname(path)).catch(() => undefined);
    if (!folder?.isDirectory()) throw new StateFileError(`There is no folder ${dirname(path)} for ${name}.`);
    const file = await stat(path).catch(() => undefined);
    if (file !== undefined && !file.isFile()) throw new StateFileError(`${name} is not a file.`);
    return new StateFile(path);
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

  /** Writes the pieces as they are made, and lets everything else run between them. */
  async write(pieces: Iterable<string>): Promise<void> {
    const partial = `${this.path}.${process.pid}-${randomUUID().slice(0, 8)}${PARTIAL}`;
    const handle = await open(partial, 'wx', await this.#mode());
    try {
      await writeAll(handle, pieces);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    await rename(partial, this.path);
    await syncFolder(dirname(this.path));
  }

  /** Removes what processes that are no more have left half written. */
  async sweep(): Promise<void> {
    const folder = dirname(this.path);
    const prefix = `${basename(this.path)}.`;
    for (const name of await readdir(folder)) {
      const id = name.startsWith(prefix) ? name.slice(prefix.length).match(PARTIAL_NAME)?.[1] : undefined;
      if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
    }
  }

  /** A file that is there keeps its mode. */
  async #mode(): Promise<number> {
    return await stat(this.path).then(
      ({ mode }) => mode & 0o777,
      () => OWNER_ONLY,
    );
  }
}

const PARTIAL = '.partial';
const PARTIAL_NAME = /^(\d+)-[0-9a-f]{8}\.partial$/;

async function writeAll(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  try {
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
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

function isRunning(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
