/** The exports of the package are described, and `api.md` repeats the descriptions. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type ApiEntry,
  type ApiExport,
  firstSentence,
  readExports,
} from '../../scripts/generate/api/exports.ts';
import { apiIndex } from '../../scripts/generate/api/index.ts';
import { start } from './started-process.ts';

const root = join(import.meta.dirname, '../..');

describe('the exports of the package', () => {
  let entries: ApiEntry[];
  let all: ApiExport[];
  const members = () =>
    all.flatMap((owner) =>
      owner.members.map((member) => ({ ...member, owner, label: `${owner.name}.${member.name}` })),
    );

  beforeAll(async () => {
    entries = await readExports(root);
    all = entries.flatMap(({ exports }) => exports);
  });

  test('are read from every entry point with types', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const typed = Object.keys(exports).filter((path) => typeof exports[path] === 'object');
    expect(entries.map(({ name }) => name)).toEqual(
      typed.map((path) => `cloudify-executions${path.slice(1)}`),
    );
    for (const { exports } of entries) expect(exports.length).toBeGreaterThan(0);
  });

  test('all have a description', () => {
    expect(all.filter(({ comment }) => !comment.summary).map(({ name }) => name)).toEqual([]);
  });

  test('have a description for every method, property and option', () => {
    // The description of a constructor is that of its class.
    const undescribed = members().filter(({ kind, comment }) => kind !== 'constructor' && !comment.summary);
    expect(undescribed.map(({ label }) => label)).toEqual([]);
  });

  test('name the Python counterpart of every method that sends a request, or state that there is none', () => {
    const requesting = members().filter(
      ({ kind, label }) =>
        kind === 'method' && /^(CloudifyClient|Executions|ExecutionGroups|Manager|\w+Handle)\./.test(label),
    );
    expect(requesting.length).toBeGreaterThan(20);
    // A class without a counterpart says so once.
    const undescribed = requesting.filter(
      ({ owner, comment }) => owner.comment.python !== null && !/\bPython\b/.test(comment.text),
    );
    expect(undescribed.map(({ label }) => label)).toEqual([]);
  });

  test('name only Python methods that exist', async () => {
    const catalogue = parse(await readFile(join(root, 'spec/python.yaml'), 'utf8'));
    const methods = (client: string, prefix: string) =>
      Object.keys(catalogue[client]).map((method) => `${prefix}.${method}`);
    const known = [
      ...methods('ExecutionsClient', 'executions'),
      ...methods('ExecutionGroupsClient', 'execution_groups'),
      ...methods('ManagerClient', 'manager'),
    ];
    const named = members().flatMap(({ comment }) => comment.python ?? []);
    expect(
      named.filter((name) => /^(execution(s|_groups)|manager)\./.test(name) && !known.includes(name)),
    ).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(known));
  });

  test('list only error classes that exist after @throws', () => {
    const classes = all.filter(({ isError }) => isError).map(({ name }) => name);
    const known = new Set([...classes, 'TypeError', 'RangeError', 'SyntaxError']);
    const thrown = [...all, ...members()].flatMap((each) => [...each.comment.throws]);
    expect(thrown.length).toBeGreaterThan(20);
    expect(thrown.filter((name) => !known.has(name))).toEqual([]);
  });
});

test('api.md has a chapter for each folder of the client', async () => {
  const text = await readFile(join(root, 'api.md'), 'utf8');
  expect([...text.matchAll(/^### (.+)$/gm)].map(([, title]) => title)).toEqual([
    'Client',
    'Executions and execution groups',
    'Waiting',
    'Lists',
    'Errors',
    'Statuses and dates',
    'Types',
  ]);
});

describe('the first sentence', () => {
  test.each([
    ['Lists executions. Then more.', 'Lists executions.'],
    ['A host, such as `http://a. B`, and more.\nAnother.', 'A host, such as `http://a. B`, and more.'],
    ['See {@link start} (e.g. by hand. Or not). End.', 'See `start` (e.g. by hand. Or not).'],
    ['Needs v3.1 at least. Else not.', 'Needs v3.1 at least.'],
    ['Works so:\n\n```ts\nconst a = 1. \n```', 'Works so:'],
    ['', ''],
  ])('of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

describe('a package with one export of each kind', () => {
  let folder: string;
  const files = {
    'package.json': JSON.stringify({
      name: 'tool',
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './package.json': './package.json',
      },
    }),
    'tsdown.config.ts': "export default [{ entry: { index: 'src/index.ts' } }];\n",
    'tsconfig.json': JSON.stringify({ compilerOptions: { lib: ['ES2023'], strict: true } }),
    'src/index.ts': `
      /** Is no more. It went wrong. */
      export class GoneError extends Error {}
      /** A pump. Python: \`pumps.Pump\`. */
      export class Pump {
        #pressure = 0;
        /** How much | how long. */
        readonly load: number | string = 0;
        /**
         * Pumps it up.
         * Python: none.
         * @throws {GoneError} when it is gone.
         */
        async pump({ by }: { by: number }, signal?: object): Promise<void> { this.#pressure += by; }
        private hidden(): void {}
      }
      /** How to pump. */
      export interface PumpOptions {
        /** In bar. */
        by?: number;
      }
      /** Makes one. */
      export function pumpOf(options: PumpOptions = {}): Pump { return new Pump(); }
      /** All kinds. */
      export const KINDS = ['air', 'water'] as const;
      /** A kind. */
      export type Kind = (typeof KINDS)[number];
    `,
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'api-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is listed with one line for each', async () => {
    const lines = (await apiIndex(folder))?.split('\n').filter((line) => /^ *-/.test(line));
    expect(lines).toEqual([
      '- [`tool`](#tool)',
      '- **`GoneError`** (class) `extends Error`: Is no more.',
      '- **`Pump`** (class): A pump. *Python: `pumps.Pump`.*',
      '  - `load: number | string`: How much | how long.',
      '  - `pump(options: { by: number }, signal?: object): Promise<void>`: Pumps it up. Throws `GoneError`. *Python: none.*',
      '- `pumpOf(options?: PumpOptions): Pump`: Makes one.',
      '- **`KINDS`** (constant) `readonly ["air", "water"]`: All kinds.',
      '- **`PumpOptions`** (interface): How to pump.',
      '  - `by?: number`: In bar.',
      '- **`Kind`** (type) `(typeof KINDS)[number]`: A kind.',
    ]);
  });

  test('passes the check until a comment changes, then fails it', { tags: 'full' }, async () => {
    const generate = (...args: string[]) =>
      start(process.execPath, [join(root, 'scripts/generate.ts'), '--root', folder, ...args]).ended;
    await cp(join(root, 'spec'), join(folder, 'spec'), { recursive: true });
    expect(await generate()).toMatchObject({ code: 0, output: expect.stringContaining('wrote api.md') });
    expect(await generate('--check')).toMatchObject({ code: 0 });

    await writeFile(
      join(folder, 'src/index.ts'),
      files['src/index.ts'].replace('Makes one', 'Makes another'),
    );
    const { code, output } = await generate('--check');
    expect(code).toBe(1);
    expect(output).toMatch(/stale {3}api\.md, first at line \d+:[\s\S]*Fix: npm run generate/);
  });
});
