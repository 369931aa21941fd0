import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from '../../errors.ts';
import { HEADER } from './declaration.ts';

/**
 * Writes the file in one step, so that a compiler that watches it never reads a part.
 *
 * @throws {CommandError} when it cannot be written, or exists and is not from this command.
 */
export async function writeDeclaration(file: string, lines: readonly string[]): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    const existing = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (existing !== undefined && !existing.startsWith(HEADER))
      throw new CommandError(
        `${file} exists and is not from this command. Delete it, or choose another name.`,
      );
    await writeFile(partial, `${lines.join('\n')}\n`, { flag: 'wx' });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file} cannot be written: ${(error as Error).message}.`);
  }
}
