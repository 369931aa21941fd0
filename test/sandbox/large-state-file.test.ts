/** The executions of a large state file are read piece by piece, and no longer needed once a sandbox has them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/sandbox/engine/model/types.ts';
import { stringifyJson } from '../../src/sandbox/engine/python/json-stringify.ts';
import { JsonRows, parseDocumentBytes, RowList } from '../../src/sandbox/engine/snapshot/parse-document.ts';
import { createSandbox, type Sandbox, type StateDocument } from '../../src/sandbox/index.ts';
import { readStateFile, StateFileError } from '../../src/sandbox/server/index.ts';
import { openDocument } from '../../src/sandbox/storage/document-in-file.ts';

const ROWS = 3_000;
/** What a row may contain that looks like the end of a row, of a line or of the list. */
const PARAMETERS = {
  text: 'é "},\n{"id": \n] '.repeat(20),
  list: [[1], [{ id: 'x' }], []],
  exact: 12345678901234567890n,
} as unknown as JsonObject;

const state = {
  tenants: ['default_tenant'],
  users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }],
  executions: Array.from({ length: ROWS }, (_, index) => ({
    id: `x${index}`,
    tenant: 'default_tenant',
    workflow_id: 'plain',
    status: index === 0 ? 'started' : 'terminated',
    created_by: 'admin',
    created_at: '2026-03-02T09:15:00.000Z',
    token: '1234567890123456789012345678901a',
    parameters: PARAMETERS,
  })),
  settings: { runner: 'manual' },
};

const text = [...createSandbox({ state: state as unknown as StateDocument }).state.text()].join('');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-state-'));
  path = join(folder, 'state.json');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** As the text that a sandbox writes, with a list of rows for those that are read when they are iterated. */
function textOf(document: unknown): string {
  const { executions, ...head } = document as Record<string, Json | RowList>;
  const rows = executions instanceof RowList ? executions.toJSON() : (executions as Json);
  return stringifyJson({ ...(head as JsonObject), executions: rows });
}

function parsed(document: string): string {
  return textOf(parseDocumentBytes(new TextEncoder().encode(document)));
}

describe('a large state file', () => {
  it('is read in pieces as the sandbox writes it', async () => {
    await writeFile(path, text);
    expect(openDocument(path)).toBeDefined();
    const document = (await readStateFile(path)) as { executions: unknown };
    expect(document.executions).toBeInstanceOf(JsonRows);
    expect(textOf(document)).toBe(parsed(text));
  });

  it.each<[string, string]>([
    ['with its rows in one line', text.replaceAll('},\n{', '},{')],
    ['with its end in the last row', text.replace('}\n],\n"execution_groups"', '}],\n"execution_groups"')],
    [
      'with another list in the last row',
      text.replace('}\n],\n"execution_groups": []', '}], "execution_groups": [\n]'),
    ],
    ['with blanks at the ends of lines', text.replaceAll('},\n', '}, \n')],
    ['with the lines of Windows', text.replaceAll('\n', '\r\n')],
    ['with lines within rows', text.replaceAll('"list": [[1], ', '"list": [[1],\n')],
    ['in tabs', text.replaceAll('\n', '\n\t')],
    ['with the executions twice', text.replace('"settings"', '"executions": [],\n"settings"')],
  ])('is read %s', async (_, layout) => {
    expect(layout).not.toBe(text);
    await writeFile(path, layout);
    expect(textOf(await readStateFile(path))).toBe(parsed(layout));
  });

  it.each([0.3, 0.9, 0.9999])('is rejected when it ends after %d of its text', async (share) => {
    await writeFile(path, text.slice(0, text.length * share));
    await expect(readStateFile(path)).rejects.toThrow(StateFileError);
  });

  it.each([
    ['without a comma between two rows', text.replace('},\n{', '}\n{')],
    [
      'with a comma after the last row',
      text.replace('}\n],\n"execution_groups"', '},\n],\n"execution_groups"'),
    ],
    ['with a row that is no JSON', text.replace('"id": "x1500"', '"id": x1500')],
  ])('is rejected %s', async (_, broken) => {
    expect(broken).not.toBe(text);
    await writeFile(path, broken);
    const load = async () => createSandbox({ state: (await readStateFile(path)) as StateDocument });
    await expect(load()).rejects.toThrow(/JSON/);
  });

  it('may not change until it is loaded', async () => {
    await writeFile(path, text);
    const document = (await readStateFile(path)) as StateDocument;
    await writeFile(path, `${text} `);
    expect(() => createSandbox({ state: document })).toThrow('was changed');
  });

  it('may change afterwards: a reset and a private world have what was loaded', async () => {
    await writeFile(path, text);
    const sandbox = createSandbox({ state: (await readStateFile(path)) as StateDocument });
    const loaded = textOf(sandbox.state.get());
    await writeFile(path, '{}');
    await change(sandbox);
    expect(textOf(sandbox.state.get())).not.toBe(loaded);
    const world = await send(sandbox, 'GET', '', { 'X-Sandbox-World': 'mine' });
    expect(await world.json()).toMatchObject({ status: 'started' });
    sandbox.reset();
    expect(textOf(sandbox.state.get())).toBe(loaded);
  });
});

async function change(sandbox: Sandbox): Promise<void> {
  const response = await send(sandbox, 'PATCH', JSON.stringify({ status: 'failed', error: 'x' }));
  expect(response.status).toBe(200);
}

function send(sandbox: Sandbox, method: string, body: string, headers: object = {}): Promise<Response> {
  return sandbox.fetch('http://sandbox/api/v3.1/executions/x0', {
    method,
    headers: {
      authorization: `Basic ${btoa('admin:admin')}`,
      tenant: 'default_tenant',
      'content-type': 'application/json',
      ...headers,
    },
    ...(body && { body }),
  });
}
