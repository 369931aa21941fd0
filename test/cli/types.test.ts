/** The command `types`, in this process: what it reads, what it writes, and that the compiler takes it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkflowParameter } from '../../generated/control-plane.ts';
import { TYPES } from '../../src/cli/commands/types/command.ts';
import { declarationOf } from '../../src/cli/commands/types/declaration.ts';
import { parseInput } from '../../src/cli/program/program.ts';
import { Terminal } from '../../src/cli/terminal/terminal.ts';
import { StateBuilder } from '../../src/sandbox/index.ts';
import { typeCheck } from '../contract/guides/type-check.ts';
import { type Manager, manager } from './command.ts';
import { FakeStream } from './fake-stream.ts';

let one: Manager;
let folder: string;
beforeAll(async () => {
  one = await manager();
  folder = await mkdtemp(join(tmpdir(), 'types-'));
});
afterAll(async () => {
  await one.close();
  await rm(folder, { recursive: true });
});

/** What it prints. */
async function types(...words: string[]): Promise<string> {
  const out = new FakeStream(undefined);
  await TYPES.run(parseInput(TYPES, words), new Terminal(one.env, { out, err: new FakeStream(undefined) }));
  return out.written;
}

describe('the workflows', () => {
  test('of all deployments of the tenant are printed', async () => {
    const printed = await types();
    expect(printed).toContain('// All deployments of the tenant default_tenant.');
    expect(printed).toContain('    backup: {\n      keep_days?: number;\n      region?: string;\n    };\n');
    expect(printed).toContain('    heal: {\n      node_instance_id: string;\n    };\n');
    expect(printed).toContain('    restart: Record<string, never>;\n');
    expect(await types('--tenant', 'research')).toMatch(/ count_stock: .*\n +install: .*\n +uninstall: /);
  });

  test('of one deployment are printed, which must exist', async () => {
    expect(await types('-d', 'shop-vienna')).toContain('// Deployments: shop-vienna.');
    await expect(types('-d', 'shop-vienna', '-d', 'nowhere')).rejects.toThrow(
      'There is no deployment nowhere.',
    );
  });

  test('of a state document are printed', async () => {
    const file = join(folder, 'shop.json');
    const parameters = { days: { type: 'integer' } };
    const state = new StateBuilder().deployment('shop', { workflows: { report: { parameters } } }).build();
    await writeFile(file, JSON.stringify(state));
    expect(await types('--state', file)).toContain('    report: {\n      days: number;\n    };\n');
    await writeFile(file, '{"blueprints": 7}');
    await expect(types('--state', file)).rejects.toThrow('is not a state document');
  });
});

test('of one tenant of a state document are printed', async () => {
  const file = join(folder, 'tenants.json');
  const blueprint = (tenant: string, workflow: string) => ({
    id: 'app',
    tenant,
    workflows: { [workflow]: {} },
  });
  const blueprints = [blueprint('acme', 'deploy'), blueprint('globex', 'audit')];
  await writeFile(file, JSON.stringify({ tenants: ['acme', 'globex'], blueprints }));
  const printed = await types('--state', file, '--tenant', 'globex');
  expect(printed).toContain('    audit: ');
  expect(printed).not.toContain('deploy');
  await expect(types('--state', file, '--tenant', 'other')).rejects.toThrow('There is no tenant other in');
});

describe('the file', () => {
  test('is replaced when the command has written it', async () => {
    const file = join(folder, 'workflows.d.ts');
    expect(await types('-o', file)).toBe(`${file} is written.\n`);
    await types('-o', file, '-d', 'shop-vienna');
    expect(await readFile(file, 'utf8')).toBe(await types('-d', 'shop-vienna'));
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('of another origin stays as it is', async () => {
    const file = join(folder, 'own.d.ts');
    await writeFile(file, 'export {};\n');
    await expect(types('-o', file)).rejects.toThrow('own.d.ts exists and is not from this command');
    expect(await readFile(file, 'utf8')).toBe('export {};\n');
    await expect(types('-o', join(folder, 'none/a.d.ts'))).rejects.toThrow('cannot be written: ENOENT');
  });
});

/** The members of a workflow with these parameters, without indentation. */
function members(...variants: Record<string, WorkflowParameter>[]): string[] {
  const lines = declarationOf(
    variants.map((parameters) => ({ name: 'backup', parameters })),
    '',
  );
  return lines.slice(5, -4).map((line) => line.trim());
}

describe('a parameter', () => {
  test.each<[WorkflowParameter, string]>([
    [{ type: 'string' }, 'p: string;'],
    [{ type: 'textfile' }, 'p: string;'],
    [{ type: 'deployment_id' }, 'p: string;'],
    [{ type: 'integer', default: 7 }, 'p?: number;'],
    [{ type: 'float', required: false }, 'p?: number;'],
    [{ type: 'boolean', default: null }, 'p?: boolean;'],
    [{ type: 'list' }, 'p: unknown[];'],
    [{ type: 'list', item_type: 'node_id' }, 'p: string[];'],
    [{ type: 'dict' }, 'p: Record<string, unknown>;'],
    [{ type: 'acme.types.Disk' }, 'p: unknown;'],
    [{}, 'p: unknown;'],
    [{ type: 'string', constraints: [{ valid_values: ['eu', "o'us"] }] }, `p: "eu" | "o'us";`],
    [{ constraints: [{ max_length: 9 }, { valid_values: [1, 2, true] }] }, 'p: 1 | 2 | true;'],
    [{ type: 'string', constraints: [{ valid_values: [{ get_input: 'regions' }] }] }, 'p: string;'],
  ])('%j is %s', (parameter, line) => {
    expect(members({ p: parameter })).toEqual(['backup: {', line, '};']);
  });

  test('has its description as a comment, which cannot end early', () => {
    expect(members({ p: { description: 'How long.' } })[1]).toBe('/** How long. */');
    expect(members({ p: { description: 'A */ const a = 1;\nB\u202e' } }).slice(1, 5)).toEqual([
      '/**',
      '* A *\\/ const a = 1;',
      '* B\ufffd',
      '*/',
    ]);
  });

  test('that deployments declare differently has all of its types, and is optional where one allows it', () => {
    expect(
      members({ a: { type: 'string' }, b: { type: 'integer' } }, { a: { type: 'integer' } }, { a: {} }),
    ).toEqual([
      '/** Deployments declare it differently; this type accepts the parameters of all of them. */',
      'backup: {',
      'a: unknown;',
      'b?: number;',
      '};',
    ]);
    expect(members({ a: { type: 'string' } }, { a: { type: 'integer', default: 1 } })).toContain(
      'a?: number | string;',
    );
    // A description is no difference.
    expect(members({ a: { description: 'A.' } }, { a: { description: 'B.' } })[0]).toBe('backup: {');
  });
});

test('the compiler checks a start by what is written, with any names', () => {
  const parameters = { 'keep-days': { type: 'integer' }, constructor: { type: 'list', item_type: 'string' } };
  const workflows = [
    { name: 'back up', parameters },
    { name: 'restart', parameters: {} },
  ];
  const start = (workflow: string, given: string) =>
    `client.executions.start({ deployment_id: 'a', workflow_id: '${workflow}', parameters: ${given} });`;
  const code = [
    ...declarationOf(workflows, 'Test.'),
    start('back up', `{ 'keep-days': 3, constructor: ['a'] }`),
    start('restart', '{}'),
    start('back up', `{ 'keep-days': 'many', constructor: [] }`),
    start('restart', '{ colour: 1 }'),
  ];
  const problems = typeCheck([{ file: 'workflows.ts', line: 1, code: code.join('\n') }]);
  expect(problems).toEqual([
    expect.stringMatching(
      `^workflows.ts:${code.length - 1}: Type 'string' is not assignable to type 'number'`,
    ),
    expect.stringMatching(`^workflows.ts:${code.length}: Type 'number' is not assignable to type 'never'`),
  ]);
});
