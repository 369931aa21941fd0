/** Reads state documents, and names the file in errors. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StateValidationError } from '../../../sandbox/index.ts';
import { readStoredState, StateFileError, type StoredState } from '../../../sandbox/server/index.ts';
import { CommandError } from '../../errors.ts';

/** Unlike a file of --state it may be in a folder that cannot be written, and be in use. */
export async function readSeed(name: string): Promise<StoredState> {
  const file = await stat(name).catch(() => undefined);
  if (!file?.isFile()) throw new CommandError(`There is no file ${name}.`);
  return await readStoredState({ path: resolve(name) });
}

/** @throws {CommandError} which names the file. */
export async function usingFile<Result>(name: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw describeFileError(name, error as Error);
  }
}

const MAX_SHOWN = 20;

/** The file itself is unchanged. */
function describeFileError(name: string, error: Error): Error {
  if (error instanceof StateValidationError) {
    const lines = error.issues.slice(0, MAX_SHOWN).map(({ path, message }) => `  ${path || '/'} ${message}`);
    const rest = error.issues.length - lines.length;
    const more = rest > 0 ? [`  and ${rest} more`] : [];
    const head = `${name} is not a state document; it is unchanged:`;
    return new CommandError([head, ...lines, ...more].join('\n'));
  }
  if (error instanceof StateFileError) return new CommandError(`${error.message} It is unchanged.`);
  if ('code' in error) return new CommandError(`${name} cannot be used: ${error.message}.`);
  return error;
}
