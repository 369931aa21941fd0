/** What `npm run generate` promises: the same files from the same contract, no drift unnoticed, no surprises inside. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function node(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: repository }, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

const generate = (...args: string[]) => node(['scripts/generate.ts', ...args]);

/** A folder with copies of some of the repository's folders. */
async function copy(...folders: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'generated-'));
  roots.push(root);
  await Promise.all(folders.map((name) => cp(join(repository, name), join(root, name), { recursive: true })));
  return root;
}

const roots: string[] = [];

afterAll(async () => {
  await Promise.all(roots.map((root) => rm(root, { recursive: true })));
});

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

describe('generated/', () => {
  test('states in every source that it is generated, from what, and by which command', async () => {
    const files = await filesIn(join(repository, 'generated'));
    expect(JSON.parse(files['openapi.json'] ?? '')).toHaveProperty('openapi', '3.1.1');
    for (const [name, text] of Object.entries(files)) {
      if (name.endsWith('.json')) continue;
      expect(text, name).toMatch(
        /^\/\/ Generated from (spec|scripts)\/.*\.\n\/\/ Do not edit: .*`npm run generate`\./,
      );
    }
  });
});

describe('two copies of the contract', { tags: 'full' }, () => {
  let copies: string[];
  let runs: Outcome[];

  beforeAll(async () => {
    copies = await Promise.all([copy('spec'), copy('spec')]);
    runs = await Promise.all(copies.map((root) => generate('--root', root)));
  });

  test('come out the same, byte for byte, with one line for each file', async () => {
    const [here = {}, there = {}] = await Promise.all(copies.map((root) => filesIn(join(root, 'generated'))));
    const names = Object.keys(here);
    expect(Object.keys(there)).toEqual(names);
    expect(names.filter((name) => here[name] !== there[name])).toEqual([]);
    for (const { code, output } of runs) {
      expect(code).toBe(0);
      expect(output.trim().split('\n')).toEqual(
        names.map((name) => expect.stringContaining(`wrote ${name},`)),
      );
    }
  });

  describe('after an edit to one of them', () => {
    let drifted: Outcome;
    let fixed: Outcome;

    beforeAll(async () => {
      const [root = ''] = copies;
      await appendFile(join(root, 'spec/components/schemas/TimestampInput.yaml'), 'deprecated: true\n');
      await rm(join(root, 'generated/errors.ts'));
      await writeFile(join(root, 'generated/notes.ts'), '');
      drifted = await generate('--check', '--root', root);
      await generate('--root', root);
      fixed = await generate('--check', '--root', root);
    });

    test('the check fails and names the command that fixes it', () => {
      expect(drifted.code).toBe(1);
      expect(drifted.errors.trimEnd()).toMatch(/Fix: npm run generate$/);
    });

    test('the check names each file that is stale, missing or too many', () => {
      const lines = drifted.errors.split('\n').filter((line) => /^(stale|missing|extra)/.test(line));
      expect(lines.map((line) => line.replace(/,.*/, ''))).toEqual([
        'stale   contract.json',
        'missing errors.ts',
        'extra   notes.ts',
        'stale   openapi.json',
        'stale   openapi.ts',
      ]);
    });

    test('the check shows where a stale file begins to differ', () => {
      expect(drifted.errors).toMatch(
        /stale {3}openapi\.ts, first at line \d+:\n {2}- .*A time in ISO 8601.*\n {2}\+ .*\n/,
      );
    });

    test('the check passes once the command has run', () => {
      expect(fixed).toMatchObject({ code: 0, errors: '' });
    });
  });
});

describe.concurrent('the command', () => {
  test('rejects an unknown option, and lists the known ones', { tags: 'full' }, async () => {
    const { code, errors } = await generate('--chekc');
    expect(code).toBe(1);
    expect(errors).toBe("Unknown option '--chekc'. Options: --root <value>, --check.\n");
  });

  test('reports that there is no contract', { tags: 'full' }, async () => {
    const { code, errors } = await generate('--root', await copy());
    expect(code).toBe(1);
    expect(errors).toMatch(/^.*spec\/openapi\.yaml does not exist.*\n$/);
  });

  test('reports what the bundler found when a reference leads nowhere', { tags: 'full' }, async () => {
    const root = await copy('spec');
    await rm(join(root, 'spec/components/schemas/TimestampInput.yaml'));
    const { code, errors } = await generate('--root', root);
    expect(code).toBe(1);
    expect(errors).toMatch(/^spec\/openapi\.yaml could not be bundled\./);
    expect(errors).toContain('TimestampInput.yaml');
  });

  test('reports together all that cannot be generated, and writes nothing', {
    tags: 'full',
  }, async () => {
    const root = await copy('spec');
    const path = join(root, 'spec/paths/executions-id-should-start.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replace('x-cloudify-error-codes:\n', 'x-cloudify-error-codes:\n    - no_such_error\n')
        .replace(/ *x-cloudify-permission:.*\n/, ''),
    );
    const { code, errors } = await generate('--root', root);
    expect(code).toBe(1);
    expect(errors).toContain('shouldStartExecution must have x-cloudify-permission, a string.');
    expect(errors).toContain(
      'shouldStartExecution has the error code "no_such_error", which is not in spec/errors.yaml.',
    );
    expect(await readdir(root)).toEqual(['spec']);
  });
});

describe('the validators', () => {
  test.each(['validators.js', 'violations.ts', 'validation.ts'])(
    'need no package, no require and no code made from text: %s',
    async (name) => {
      const text = await readFile(join(repository, 'generated', name), 'utf8');
      expect(text).not.toMatch(/\brequire\(|\beval\b|\bFunction\(/);
      expect(text.match(/ from '(?!\.\/)/)).toBeNull();
    },
  );

  test('work where code from text is forbidden', async () => {
    const script = `
      import { validateSchema } from './generated/validation.ts';
      const evaluated = (() => { try { return eval('1'); } catch (error) { return error.name; } })();
      const right = validateSchema('Pagination', { total: 1, size: 1000, offset: 0 });
      const wrong = validateSchema('Pagination', { total: '1', size: 1000, offset: 0 });
      console.log(JSON.stringify({ evaluated, right: right.length, wrong: wrong.length }));
    `;
    const { output, errors } = await node([
      '--disallow-code-generation-from-strings',
      '--input-type=module',
      '--eval',
      script,
    ]);
    expect(errors).toBe('');
    expect(JSON.parse(output)).toEqual({ evaluated: 'EvalError', right: 0, wrong: 1 });
  });
});
