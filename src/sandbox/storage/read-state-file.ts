import { readFile } from 'node:fs/promises';
import type { JsonObject } from '../engine/model/types.ts';
import { parseDocumentBytes } from '../engine/snapshot/parse-document.ts';
import { openDocument } from './document-in-file.ts';
import { StateFileError } from './state-file.ts';

/**
 * Reads the JSON of a state file of up to 2 GiB. A long list of executions is read when it is iterated: until then the file
 * must not change.
 * @throws {StateFileError} when the file is not JSON.
 */
export async function readStateFile(path: string): Promise<unknown> {
  try {
    const found = openDocument(path);
    const document = found && (parseDocumentBytes(found.bytes) as JsonObject);
    if (isPlaceholder(document?.executions)) return { ...document, executions: found?.executions };
  } catch (error) {
    // Reading the whole file shows what is wrong.
    if (!(error instanceof SyntaxError)) throw error;
  }
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

/** Whether the list that was replaced is the one of the executions. */
function isPlaceholder(executions: unknown): boolean {
  return Array.isArray(executions) && executions.length === 1 && executions[0] === null;
}
