import { readFile } from 'node:fs/promises';
import { parseDocumentBytes } from '../engine/snapshot/parse-document.ts';
import { StateFileError } from './state-file.ts';

/**
 * Reads the JSON of a state file of up to 2 GiB. A long list of executions is parsed when it is iterated.
 * @throws {StateFileError} when the file is not JSON.
 */
export async function readStateFile(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_FS_FILE_TOO_LARGE') throw error;
    throw new StateFileError(`${path} is larger than 2 GiB.`);
  });
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) {
    throw new StateFileError(`${path} is empty: it is not a state document.`);
  }
  try {
    return parseDocumentBytes(bytes);
  } catch (error) {
    throw new StateFileError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
