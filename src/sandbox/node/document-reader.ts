import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readJson } from '../engine/json-reader.ts';
import { StateFileError } from './state-file.ts';

/** Of a file with more bytes than this, one text might not be able to hold all. */
const LONGEST_TEXT = 256 * 1024 * 1024;

/**
 * Reads the JSON in a state file.
 * @throws {StateFileError} when there is none.
 */
export async function readDocument(path: string, longestText: number = LONGEST_TEXT): Promise<unknown> {
  const { size } = await stat(path);
  if (size > longestText) return await readByLines(path);
  return parsed(await readFile(path, 'utf8'), path);
}

/** As the sandbox writes it: each key on a line of its own, and each row of its array. */
async function readByLines(path: string): Promise<unknown> {
  const document: Record<string, unknown> = {};
  let rows: unknown[] | null = null;
  let number = 0;
  let last = '';
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    const where = `${path}, line ${number}`;
    const opened = rows === null ? line.match(/^("(?:[^"\\]|\\.)*"): \[$/)?.[1] : undefined;
    if (opened !== undefined) document[parsed(opened, where) as string] = rows = [];
    else if (rows !== null && /^\],?$/.test(line)) rows = null;
    else if (rows !== null) rows.push(parsed(withoutComma(line), where));
    else if (!/^[{}]$/.test(line)) Object.assign(document, parsed(`{${withoutComma(line)}}`, where));
    last = line;
  }
  if (last !== '}') throw new StateFileError(`${path} ends too early: it is not a whole state document.`);
  return document;
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function parsed(text: string, where: string): unknown {
  if (text.trim() === '') throw new StateFileError(`${where} is empty: it is not a state document.`);
  try {
    return readJson(text);
  } catch (error) {
    throw new StateFileError(`${where} is not JSON: ${(error as Error).message}.`);
  }
}
